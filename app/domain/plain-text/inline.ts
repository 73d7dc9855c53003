// Reads **bold**, *italic* and [text](address) in the line of one paragraph; "\n" in it is a hard break.
import { isSafeAddress, type Piece } from "./pieces";

type Stars = { kind: "stars"; count: number; before: string; after: string; href: string | null };
type Token = { kind: "text"; text: string; href: string | null } | { kind: "break" } | Stars;

const escapable = /[!-/:-@[-`{-~•]/;
const special = /[\\*[\n]/g;
const isEscape = (text: string, place: number): boolean =>
  text[place] === "\\" && escapable.test(text[place + 1] ?? "");

/** The place of the first mark for which `stops` holds, escaped ones passed over; the end where there is none. */
function placeOf(text: string, from: number, stops: (mark: string) => boolean): number {
  let place = from;
  while (place < text.length && !stops(text.charAt(place))) place += isEscape(text, place) ? 2 : 1;
  return place;
}

const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~•])/g, "$1");

type Link = { inner: number; innerEnd: number; href: string; end: number };

/** The link that opens at a bracket, if one does. */
function linkAt(text: string, bracket: number): Link | null {
  const inner = bracket + 1;
  const innerEnd = placeOf(text, inner, (mark) => mark === "]" || mark === "[" || mark === "\n");
  if (innerEnd === inner || text[innerEnd] !== "]" || text[innerEnd + 1] !== "(") return null;
  let depth = 0;
  const close = placeOf(text, innerEnd + 2, (mark) => {
    if (mark === "(") depth += 1;
    if (mark === ")") depth -= 1;
    return depth < 0 || mark === "[" || /\s/.test(mark);
  });
  const href = unescaped(text.slice(innerEnd + 2, close));
  if (text[close] !== ")" || !isSafeAddress(href)) return null;
  return { inner, innerEnd, href, end: close + 1 };
}

type Stretch = { text: string; from: number; until: number; href: string | null };

function tokensOf({ text, from, until, href }: Stretch): Token[] {
  const tokens: Token[] = [];
  const say = (said: string) => {
    const last = tokens.at(-1);
    if (last?.kind === "text" && last.href === href) last.text += said;
    else tokens.push({ kind: "text", text: said, href });
  };
  let place = from;
  while (place < until) {
    special.lastIndex = place;
    const next = Math.min(special.exec(text)?.index ?? until, until);
    if (next > place) say(text.slice(place, next));
    place = next;
    if (place >= until) break;
    const mark = text[place];
    const link = mark === "[" && href === null ? linkAt(text, place) : null;
    if (link) {
      const inner = tokensOf({ text, from: link.inner, until: link.innerEnd, href: link.href });
      for (const token of inner) tokens.push(token);
      place = link.end;
    } else if (mark === "\n") {
      tokens.push({ kind: "break" });
      place += 1;
    } else if (mark === "*") {
      const count = starsAt(text, place);
      const [before, after] = [text[place - 1] ?? "", text[place + count] ?? ""];
      if (count > 3) say("*".repeat(count));
      else tokens.push({ kind: "stars", count, before, after, href });
      place += count;
    } else {
      const isEscaped = isEscape(text, place);
      say(text.charAt(isEscaped ? place + 1 : place));
      place += isEscaped ? 2 : 1;
    }
  }
  return tokens;
}

function starsAt(text: string, place: number): number {
  let count = 0;
  while (text[place + count] === "*") count += 1;
  return count;
}

const isSpace = (mark: string): boolean => mark === "" || mark === " " || mark === "\n" || mark === "\t";

/** The stars that switch a mark on or off: on before a word, off after one, and each "on" has its "off". */
function switchesOf(tokens: Token[], holds: (count: number) => boolean): Set<Token> {
  const switches = new Set<Token>();
  let opened: Token | null = null;
  for (const token of tokens) {
    if (token.kind !== "stars" || !holds(token.count)) continue;
    if (isSpace(opened ? token.before : token.after)) continue;
    switches.add(token);
    opened = opened ? null : token;
  }
  if (opened) switches.delete(opened);
  return switches;
}

/** The pieces of one paragraph; stars and brackets that mark nothing stay text. */
export function readInline(text: string): Piece[] {
  const tokens = tokensOf({ text, from: 0, until: text.length, href: null });
  const bolds = switchesOf(tokens, (count) => count >= 2);
  const italics = switchesOf(tokens, (count) => count !== 2);
  let [bold, italic] = [false, false];
  return tokens.map((token): Piece => {
    if (token.kind === "break") return { kind: "break" };
    if (token.kind === "text") return { kind: "run", text: token.text, bold, italic, href: token.href };
    const used = (bolds.has(token) ? 2 : 0) + (italics.has(token) ? 1 : 0);
    if (bolds.has(token)) bold = !bold;
    if (italics.has(token)) italic = !italic;
    return { kind: "run", text: "*".repeat(token.count - used), bold, italic, href: token.href };
  });
}
