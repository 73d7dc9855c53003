// N-8: addresses as nobody follows them in good faith, asked of the real listener: each address of the grid with its
// own parameters and others, as whoever may see it. The same seed asks the same.
import type { Language } from "../../app/domain/bilingual";
import { grid } from "../../app/domain/overviews/permission-grid.server";
import { type KindOfPerson, kindsOfPerson } from "../../app/domain/overviews/permission-words";
import { read } from "../crawl/markup";
import { addressOf, makeSamples, type Samples } from "../routes/samples";
import { type Served, serveHouse } from "../routes/served";
import type { Answered } from "../support/front-door";
import { type Chance, chanceFrom } from "./chance";
import { leak } from "./leak";

export type Fetched = {
  asked: number;
  addresses: Set<string>;
  parameters: Set<string>;
  statuses: Record<string, number>;
  slowest: { path: string; milliseconds: number };
  faults: string[];
};

type Door = Awaited<ReturnType<Served["openFront"]>>;
type Place = { row: string; language: Language; part: KindOfPerson; path: string };

/** As they stand in an address, already encoded: some of it is no text at all. */
const values = [
  ...[
    "",
    "-1",
    "0",
    "1",
    "2",
    "999999999",
    "1e9",
    "1e309",
    "NaN",
    "Infinity",
    "0x10",
    "1.5",
    "%2B1",
    "%D9%A1",
  ],
  ...["9007199254740993", "99999999999999999999999999", "null", "undefined", "true", "%5B%5D", "%7B%7D"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "prototype.a"],
  ...["2026-02-30", "0000-00-00", "9999-12-31", "99999-12-31", "-2026-01-01", "2026-13-01", "2026-6-4"],
  ...["2026-06-04T25:61:61Z", "31%2F02%2F2026", "275760-09-14", "1582-10-10"],
  ...["%00", "a%00b", "%ED%A0%80", "%ED%B0%80%ED%A0%80", "%FF%FE", "%C0%AF", "%", "%zz", "%E2%82"],
  ...[
    "%E2%80%AE",
    "%EF%BB%BF",
    "%C2%A0",
    "%0D%0ASet-Cookie%3A+a%3Db",
    "%0A",
    "%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7",
  ],
  ...[
    "'%20or%201%3D1--",
    "%25'",
    "%22%20OR%20%22*",
    "NEAR(a%20b)",
    "a*",
    "-a",
    "title%3Ax",
    "(((",
    "%22",
    "*",
  ],
  ...[
    "//elsewhere.example",
    "https:%2F%2Felsewhere.example",
    "%2F%2Felsewhere.example",
    "%5C%5Cx",
    "javascript:1",
  ],
  ...["..%2F..%2Fetc%2Fpasswd", "0000000000000000", "<script>alert(1)</script>", "%3Cimg%20onerror%3Dx%3E"],
];
/** Too long for an address, just short enough, and with a sign of two halves where words are cut. */
const long = [
  ...["q".repeat(10_000), "q".repeat(7_000), "a%20".repeat(1_500), "%C3%A9".repeat(1_200), "(".repeat(5_000)],
  ...[99, 119, 199].map((length) => `${"x".repeat(length)}%F0%9F%91%A9`),
];

/** What the workspace reads of addresses anywhere, and what only others would. */
const anywhere = [
  ...[
    "page",
    "sort",
    "q",
    "on",
    "on.day",
    "on.month",
    "on.year",
    "show",
    "kind",
    "with",
    "before",
    "to",
    "kept",
  ],
  ...[
    "all",
    "body",
    "jurisdiction",
    "number",
    "hash",
    "person",
    "act",
    "from",
    "until",
    "state",
    "level",
    "order",
  ],
  ...["_data", "_routes", "index", "__proto__", "constructor", "a[b]", "%00", "%ED%A0%80", "%zz", ""],
];

const ids = [
  ...[
    "__proto__",
    "constructor",
    "%00",
    "%ED%A0%80",
    "%C3%A9",
    "%25",
    "'%20or%201",
    "%2e%2e",
    "a%2Fb",
    "%0A",
  ],
  ...["x".repeat(3_000), "0000000000000009", "-1", "1e9"],
];

const waysOfPath: ((path: string, chance: Chance) => string)[] = [
  (path) => `${path}/`,
  (path) => `${path};a=b`,
  (path) => `${path};`,
  (path) => path.replace(/\/([^/]*)$/, "/%2e%2e/$1"),
  (path) => `${path}/%2e%2e/%2e%2e/%2e%2e/etc/passwd`,
  (path) => `${path}/..%2f..%2f`,
  (path) => `${path}/../..`,
  (path) => `${path}//`,
  (path) => `/${path}`,
  (path) => path.toUpperCase(),
  (path) => `${path}.data`,
  (path) => `${path}.csv`,
  (path) => `${path}/${"x".repeat(7_000)}`,
  (path) => `${path}/${"x/".repeat(3_000)}`,
  (path) => `${path}${"%61".repeat(4_000)}`,
  (path, chance) => path.replace(/[0-9a-z]{16}/, chance.of(ids)),
  (path, chance) => path.replace(/[0-9a-z]{16}/, chance.of(ids)),
  (path) => path.replace(/\/[^/]+$/, "/%E0%A4%A"),
];

/** The names that a page's own links to itself and its own filters give to what they ask. */
function parametersOf(page: string, path: string): string[] {
  const { elements } = read(page);
  return elements.flatMap(({ tag, attributes }) => {
    const name = attributes.get("name");
    if (["input", "select"].includes(tag) && name && !name.startsWith("_")) return [name];
    const [to = "", query] = (attributes.get("href") ?? "").split("?");
    return tag === "a" && query && (to === "" || to === path) ? [...new URLSearchParams(query).keys()] : [];
  });
}

function places(samples: Samples): Place[] {
  return Object.entries(grid).flatMap(([row, { get }]) => {
    const letters = get.split(" ");
    const seers = kindsOfPerson.filter((_, at) => letters[at] === "P");
    const part = seers.at(-1) ?? "secretary";
    return (["en", "fr"] as const).map((language) => ({
      ...{ row, language, part },
      path: addressOf(language, row, samples),
    }));
  });
}

function queryOf(chance: Chance, own: readonly string[]): string {
  const names = Array.from({ length: 1 + chance.below(3) }, () =>
    own.length > 0 && chance.below(3) > 0 ? encodeURIComponent(chance.of(own)) : chance.of(anywhere),
  );
  const pairs = names.map(
    (name) => `${name}=${chance.below(25) === 0 ? chance.of(long) : chance.of(values)}`,
  );
  // Twice the same name, the second otherwise: whoever takes the first, and whoever takes the last, is asked.
  if (chance.below(4) === 0) pairs.push(`${names[0] ?? ""}=${chance.of(values)}`);
  if (chance.below(40) === 0)
    pairs.push(...Array.from({ length: 400 }, (_, at) => `${names[0] ?? ""}=${at}`));
  return pairs.join(chance.below(30) === 0 ? ";" : "&");
}

function wrongWith({ status, headers, body }: Answered, path: string): string | undefined {
  if (status >= 500) return `answered ${status}`;
  const found = leak.exec(body.toString());
  if (found) return `shows ${found[0].trim()}`;
  if (!headers["content-security-policy"]) return "came without its protection";
  const to = headers.location;
  if (to !== undefined && !/^\/(?![/\\])[^\r\n]*$/.test(to)) return `leads to ${to.slice(0, 100)}`;
  if (status >= 400 && !path.includes("_data") && !body.toString().includes("</html>"))
    return `answered ${status} without a page`;
  return undefined;
}

/** Asks that many addresses; each of the grid at least once where there are enough. */
export async function fetchAll({ gets, seed }: { gets: number; seed: number }): Promise<Fetched> {
  const chance = chanceFrom(seed);
  const served = serveHouse();
  const door: Door = await served.openFront({ LIMITS: "off" });
  const all = places(await makeSamples(served.house));
  // More than one page of everything: what is counted from a page is asked of the database.
  const refused = served.house.db.$client.prepare(
    "insert into refused_attempt (id, at, person_id, act, subject_id, reason) values (?, ?, null, 'seats.end', null, '')",
  );
  for (let at = 0; at < 120; at += 1) refused.run(`refused-${at}`, served.house.now() - at);
  const people = new Map<KindOfPerson, string>();
  for (const part of kindsOfPerson) people.set(part, part === "nobody" ? "" : await served.cookieOf(part));
  const written = () =>
    served.house.one<string>(
      "select (select max(number) from ledger) || ' ' || (select count(*) from outbox)",
    );
  const before = written();
  const own = new Map<string, string[]>();
  const fetched: Fetched = {
    ...{ asked: 0, addresses: new Set(), parameters: new Set(), statuses: {}, faults: [] },
    slowest: { path: "", milliseconds: 0 },
  };

  async function ask(part: KindOfPerson, path: string): Promise<Answered> {
    return door.ask({ path, headers: { Cookie: people.get(part) ?? "" } });
  }
  async function parametersAt({ part, path }: Place): Promise<string[]> {
    const known = own.get(path);
    if (known) return known;
    const names = [...new Set(parametersOf((await ask(part, path)).body.toString(), path))];
    own.set(path, names);
    for (const name of names) fetched.parameters.add(name);
    return names;
  }
  const hostilePath = async (place: Place): Promise<string> => {
    if (chance.below(8) === 0) return chance.of(waysOfPath)(place.path, chance);
    return `${place.path}?${queryOf(chance, await parametersAt(place))}`;
  };

  for (let at = 0; at < gets; at += 1) {
    // English and French by turns, so that a short run meets each address too.
    const place = all[(at * 2 + (Math.floor((at * 2) / all.length) % 2)) % all.length];
    if (!place) break;
    const path = await hostilePath(place);
    const part = chance.below(6) === 0 ? chance.of(kindsOfPerson) : place.part;
    const began = performance.now();
    const answer = await ask(part, path).catch((fault: unknown) => String(fault));
    const milliseconds = performance.now() - began;
    fetched.asked += 1;
    fetched.addresses.add(place.row);
    if (milliseconds > fetched.slowest.milliseconds)
      fetched.slowest = { path: path.slice(0, 200), milliseconds };
    const wrong = typeof answer === "string" ? answer : wrongWith(answer, path);
    const status = typeof answer === "string" ? "none" : answer.status;
    fetched.statuses[status] = (fetched.statuses[status] ?? 0) + 1;
    if (wrong) fetched.faults.push(`${part} ${path.slice(0, 300)}: ${wrong}`);
  }
  if (written() !== before) fetched.faults.push("What was asked for was written to the record (T-8).");
  return fetched;
}
