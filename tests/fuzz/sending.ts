// One sending: a real form filled in good faith, then spoilt in one to three ways.
import type { KindOfPerson } from "../../app/domain/overviews/permission-words";
import type { Chance } from "./chance";
import type { Field, SeenForm } from "./forms";
import { hostileName, hostileValue } from "./hostile";

export type Sending = {
  part: KindOfPerson;
  path: string;
  headers: Record<string, string>;
  body: string | Uint8Array;
};

/** Pairs as they stand in a body, already encoded. */
type Pair = [name: string, value: string];
/** As it was before it was encoded; what no text encodes to stays as it is. */
function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
const goodDay: Record<string, string> = { day: "4", month: "6", year: "2026" };

function goodValue(chance: Chance, { name, value, choices }: Field): string {
  if (choices.length > 0) return chance.of(choices);
  if (value !== "" && chance.below(3) > 0) return value;
  const part = goodDay[name.split(".")[1] ?? ""];
  if (part) return part;
  return /email/i.test(name) ? `someone-${chance.below(1000)}@example.org` : `Text ${chance.below(1000)}`;
}

const inGoodFaith = (chance: Chance, fields: readonly Field[]): Pair[] =>
  fields
    .filter(({ isFile }) => !isFile)
    .map((field) => [
      encodeURIComponent(field.name),
      encodeURIComponent(goodValue(chance, field).toWellFormed()),
    ]);

function spoil(chance: Chance, pairs: Pair[], ids: readonly string[]): void {
  const at = chance.below(Math.max(1, pairs.length));
  const [name, value] = pairs[at] ?? ["a", "b"];
  const ways: (() => void)[] = [
    () => void pairs.splice(at, 1),
    () => void pairs.splice(at, 1, [name, hostileValue(chance, plain(name), ids)]),
    () => void pairs.splice(at, 1, [name, hostileValue(chance, plain(name), ids)]),
    () => void pairs.push([name, hostileValue(chance, "", ids)]),
    () => void pairs.push(...Array.from({ length: 40 }, (): Pair => [name, value])),
    () => void pairs.splice(at, 1, [`${name}%5B%5D`, value]),
    () => void pairs.splice(at, 1, [`${name}.day`, value]),
    () => void pairs.push([hostileName(chance), hostileValue(chance, "", ids)]),
    () => void pairs.reverse(),
  ];
  chance.of(ways)();
}

const boundary = "----boundary7MA4YWxk";
const fileNames = [
  "terms.txt",
  "",
  "../../x.docx",
  "a\u0000.pdf",
  "é".repeat(400),
  "x.html",
  "con.docx",
  "b.TXT",
];

function part(name: string, value: string, file?: string): string {
  const disposition = `form-data; name="${name}"${file === undefined ? "" : `; filename="${file}"`}`;
  return `--${boundary}\r\nContent-Disposition: ${disposition}\r\n\r\n${value}\r\n`;
}

function multipart(
  chance: Chance,
  pairs: readonly Pair[],
  files: readonly string[],
): Omit<Sending, "part" | "path"> {
  const fields = pairs.map(([name, value]) => part(plain(name), plain(value)));
  const contents = [
    "",
    "Terms of Reference\n\n1. Context\nThe group.",
    "PK\u0003\u0004broken",
    "%PDF-1.7 broken",
    "\u0000".repeat(2000),
  ];
  const count = chance.of([0, 1, 1, 2, 30]);
  const sent = Array.from({ length: count }, () =>
    part(chance.of([...files, "document", "x"]), chance.of(contents), chance.of(fileNames)),
  );
  const whole = [...fields, ...sent, `--${boundary}--\r\n`].join("");
  const types = [boundary, boundary, boundary, "another", "", `"${boundary}`];
  const body = chance.below(6) === 0 ? whole.slice(0, chance.below(whole.length)) : whole;
  return { headers: { "Content-Type": `multipart/form-data; boundary=${chance.of(types)}` }, body };
}

const strangeTypes = [
  ...["text/plain", "application/json", "application/xml", "x/y; charset=utf-16", "multipart/form-data", ""],
  "application/x-www-form-urlencoded; charset=utf-16",
];

function bodyOf(chance: Chance, pairs: readonly Pair[], form: SeenForm): Omit<Sending, "part" | "path"> {
  const files = form.fields.filter(({ isFile }) => isFile).map(({ name }) => name);
  const kind = chance.below(20);
  if (kind < (files.length > 0 ? 14 : 3)) return multipart(chance, pairs, files);
  const body = pairs.map(([name, value]) => `${name}=${value}`).join("&");
  if (kind === 19) return { headers: { "Content-Type": chance.of(strangeTypes) }, body };
  if (kind === 18)
    return { headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: noise(chance) };
  return { headers: { "Content-Type": "application/x-www-form-urlencoded" }, body };
}
const noise = (chance: Chance) => Uint8Array.from({ length: 300 }, () => chance.below(256));

export type Keys = { own: string; another: string; ids: readonly string[]; people: readonly KindOfPerson[] };

/** What is sent in place of a form, and by whom. */
export function sendingOf(chance: Chance, form: SeenForm, keys: Keys): Sending {
  const pairs = inGoodFaith(chance, form.fields);
  const times = chance.below(4);
  for (let time = 0; time < times; time += 1) spoil(chance, pairs, keys.ids);
  const key = chance.of([keys.own, keys.own, keys.own, keys.own, keys.another, "", "forged", "a.b.c.d"]);
  pairs.push(["_key", encodeURIComponent(key)]);
  const edition = chance.of([
    form.edition,
    form.edition,
    form.edition,
    "0",
    "-1",
    "1e99",
    "NaN",
    "%00",
    "99999999999999999999",
  ]);
  if (edition) pairs.push(["_edition", edition]);
  if (chance.below(30) === 0)
    pairs.push(["_keep", encodeURIComponent(chance.of(["/fr", "//x", "/en/bodies", "\r\n"]))]);
  const who = chance.below(4) === 0 ? chance.of(keys.people) : form.part;
  return { part: who, path: pathOf(chance, form.path, keys.ids), ...bodyOf(chance, pairs, form) };
}

/** Mostly the address of the form; at times with the id of something else, or a query. */
function pathOf(chance: Chance, path: string, ids: readonly string[]): string {
  const kind = chance.below(14);
  if (kind === 0) return path.replace(/[0-9a-z]{16}/, chance.of(ids));
  if (kind === 1)
    return path.replace(
      /[0-9a-z]{16}/,
      encodeURIComponent(chance.of(["__proto__", "' or 1=1", "é", "x".repeat(3000)])),
    );
  if (kind === 2)
    return `${path}?${chance.of(["index", "_data=root", "page=-1", "index&_data=en.home", "to=//x", "__proto__=1"])}`;
  return path;
}
