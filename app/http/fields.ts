// What a form sent, as plain values: names to lists of texts, cleaned of what no text needs.

import { unreadableAnswer } from "./answers.server";
import { languageOfPath } from "./language-of-path";

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

/** More than any of our forms holds: such a sending is no form, and drawing it again would keep everyone waiting. */
const most = { fields: 5000, characters: 2_000_000 };

type Sent = [name: string, value: FormDataEntryValue][];

const lengthOf = (sent: Sent): number =>
  sent.reduce((sum, [name, value]) => sum + name.length + (typeof value === "string" ? value.length : 0), 0);

/** About as many as a text without files gives, counted before any is made: millions would keep everyone waiting. */
const pairsIn = (text: string): number => {
  let pairs = 0;
  for (let at = text.indexOf("&"); at >= 0 && pairs <= most.fields; at = text.indexOf("&", at + 1))
    pairs += 1;
  return pairs;
};

async function pairsOf(request: Request): Promise<Sent> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return [...(await request.formData())];
  const text = await request.text();
  if (pairsIn(text) > most.fields) throw new RangeError("more fields than any form has");
  return [...new URLSearchParams(text)];
}

/** What was sent, pair by pair. A form that was left or grew too large while it came is the listener's to answer. */
async function sentIn(request: Request): Promise<Sent> {
  const unreadable = () => unreadableAnswer(languageOfPath(new URL(request.url).pathname));
  const sent = await pairsOf(request).catch((fault: unknown) => {
    throw request.signal.aborted ? fault : unreadable();
  });
  if (sent.length > most.fields || lengthOf(sent) > most.characters) throw unreadable();
  return sent;
}

export async function fieldsOf(request: Request): Promise<Fields & { own: Map<string, string> }> {
  const values: Record<string, string[]> = Object.create(null);
  const files = new Map<string, File>();
  const own = new Map<string, string>();
  for (const [name, value] of await sentIn(request)) {
    if (typeof value !== "string") {
      if (value.size > 0 || value.name) files.set(name, value);
    } else if (reserved(name)) own.set(name, value);
    else {
      values[name] ??= [];
      values[name].push(cleaned(value));
    }
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
