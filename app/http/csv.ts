// Lists as files: UTF-8 with its mark, commas, and no cell that a spreadsheet would run.

const mark = "\uFEFF";

/** A cell that begins with = + - @, a tab or a return is a text, never a formula. */
const neutral = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (value: string | number): string => {
  const text = typeof value === "number" ? String(value) : neutral(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A download of rows under their headings. */
export function csv(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
) {
  const lines = [headings, ...rows].map((row) => row.map(cell).join(","));
  return {
    name: `${name}.csv`,
    type: "text/csv; charset=utf-8",
    content: `${mark}${lines.join("\r\n")}\r\n`,
  };
}
