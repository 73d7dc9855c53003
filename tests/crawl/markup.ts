// A page as the server wrote it, read without a browser: elements in order, each with its text and its language.

export type Element = {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  /** The language it is in, said on itself or around it. */
  lang: string;
  text: string;
  within: Element | null;
};
/** A text between two tags, or an attribute that people read or hear. */
export type Said = { text: string; lang: string };
export type Markup = { elements: Element[]; said: Said[] };

const alone = new Set([
  "meta",
  "link",
  "input",
  "img",
  "br",
  "hr",
  "wbr",
  "source",
  "path",
  "circle",
  "use",
  "line",
]);
const spoken = ["title", "aria-label", "placeholder", "alt"];
const signs: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x27": "'",
  "#39": "'",
  nbsp: "\u00a0",
};

export const plain = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, sign: string) => signs[sign] ?? whole);

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(/([^\s="]+)(?:="([^"]*)")?/g))
    found.set(name.toLowerCase(), plain(value));
  return found;
}

export function read(page: string): Markup {
  const markup = page.replace(/<!--.*?-->/gs, "").replace(/(<(script|style)\b[^>]*>).*?<\/\2>/gs, "$1</$2>");
  const elements: Element[] = [];
  const said: Said[] = [];
  const open: Element[] = [];
  let at = 0;
  for (const found of markup.matchAll(/<(\/?)([a-zA-Z][\w-]*)((?:[^>"]|"[^"]*")*?)(\/?)>/g)) {
    const [whole, closes, name = "", rest = "", closed] = found;
    const text = plain(markup.slice(at, found.index));
    at = found.index + whole.length;
    if (text.trim()) said.push({ text: text.trim(), lang: open.at(-1)?.lang ?? "" });
    for (const element of open) element.text += text;
    if (closes) {
      while (open.length > 0 && open.pop()?.tag !== name);
      continue;
    }
    const attributes = attributesOf(rest);
    const within = open.at(-1) ?? null;
    const lang = attributes.get("lang") ?? within?.lang ?? "";
    const element: Element = { tag: name, attributes, lang, text: "", within };
    elements.push(element);
    for (const attribute of spoken) {
      const value = attributes.get(attribute);
      if (value) said.push({ text: value, lang });
    }
    if (!closed && !alone.has(name)) open.push(element);
  }
  return { elements, said };
}

export const isWithin = (element: Element, tag: string): boolean =>
  element.within !== null && (element.within.tag === tag || isWithin(element.within, tag));
