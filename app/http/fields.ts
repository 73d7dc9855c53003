// What a form sent, as plain values: names to lists of texts, cleaned of what no text needs.

import { unreadableAnswer } from "./answers.server";
import { languageOfPath } from "./door-handle";

export type Fields = { values: Record<string, string[]>; files: Map<string, File> };

/** Control characters and lone surrogates go, line ends become one kind, accents are composed. */
export function cleaned(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what is removed
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, "")
      .toWellFormed()
      .normalize("NFC")
  );
}

const reserved = (name: string) => name.startsWith("_") || name.length > 100;

/** The form that was sent. One that was left or grew too large while it came stays the listener's to answer. */
async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (fault) {
    if (request.signal.aborted) throw fault;
    throw unreadableAnswer(languageOfPath(new URL(request.url).pathname));
  }
}

export async function fieldsOf(request: Request): Promise<Fields & { own: Map<string, string> }> {
  const form = await formOf(request);
  const values: Record<string, string[]> = Object.create(null);
  const files = new Map<string, File>();
  const own = new Map<string, string>();
  for (const [name, value] of form) {
    if (typeof value !== "string") {
      if (value.size > 0 || value.name) files.set(name, value);
    } else if (reserved(name)) own.set(name, value);
    else values[name] = [...(values[name] ?? []), cleaned(value)];
  }
  return { values, files, own };
}

/** The object a schema reads: single texts, lists where a name came twice, `from.day` as a part of `from`. */
export function typedOf(values: Record<string, string[]>): Record<string, unknown> {
  const typed: Record<string, unknown> = Object.create(null);
  for (const [name, list] of Object.entries(values)) {
    const [head = "", part, ...rest] = name.split(".");
    if (part === undefined) typed[head] = list.length > 1 ? list : list[0];
    else if (rest.length === 0) {
      const known = typed[head];
      const parts: Record<string, string> =
        typeof known === "object" && !Array.isArray(known) && known ? { ...known } : {};
      parts[part] = list[0] ?? "";
      typed[head] = parts;
    }
  }
  return typed;
}
