/** Longer names help nobody. */
const longest = 200;

/** The name of a file as it may be shown: no path, no control or direction signs, which could make `.exe` read as `.txt`. */
export function fileName(given: string): string {
  const name = given
    .toWellFormed()
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .replace(/^.*[/\\]/, "")
    .trim();
  return [...name].slice(-longest).join("") || "document";
}
