import { openDatabase } from "../db/connection";
import { bringUpToDate } from "../db/migrate";
import { placesOn } from "../app/domain/lists/places.server"; import { everyCard } from "../app/domain/lists/cards.server"; import { directoryPage } from "../app/domain/overviews/directory.server"; import { listsPage } from "../app/domain/lists/list-pages.server";
import { dueCounts, peopleDue, rulesOf } from "../app/domain/retention/due.server";
const heard: string[] = [];
const db = openDatabase("/tmp/m/g.db");
bringUpToDate(db, "db/migrations");
const time = (name: string, work: () => unknown, n = 10) => {
  work();
  const t: number[] = [];
  for (let i = 0; i < n; i++) { const a = performance.now(); work(); t.push(performance.now() - a); }
  t.sort((a, b) => a - b);
  console.log(name, t[Math.floor(n / 2)]!.toFixed(1), "ms");
};
const day = new Date().toISOString().slice(0, 10) as never;
const actor = { person: "x", keys: ["directory", "secretariat"], seats: [] } as never;
console.log(placesOn(db, day, actor).length, everyCard(db, "en").length);
time("placesOn", () => placesOn(db, day, actor));
time("everyCard", () => everyCard(db, "en"));
const now = Date.now() as never;
const rules = rulesOf(db);
console.log(dueCounts(db, rules, now));
time("dueCounts", () => dueCounts(db, rules, now), 5);
time("peopleDue", () => peopleDue(db, rules, now), 5);
for (const t of ["holding","contact","observer","office","reader","person","outbox","refused_attempt","audience","seat","taking_part","hold","proposal"]) console.log(t, db.$client.prepare(`select count(*) from ${t}`).pluck().get());
for (const [k, v] of Object.entries(rules)) console.log(k, JSON.stringify(v));
for (const k of ["terms","members","others","imports","mail","refused"] as const) {
  const only = Object.fromEntries(Object.entries(rules).map(([n, r]) => [n, n === k ? r : { ...r, disposition: "keep" }])) as never;
  time("count " + k, () => dueCounts(db, only, now), 5);
}
const filter = { words: "", body: "", level: "", jurisdiction: "", role: "", language: "", sort: "name", descending: false } as never;
const member = db.$client.prepare("select person_id from holding where state='confirmed' limit 1").pluck().get() as never;
for (const keys of [["directory", "secretariat", "staff"], ["directory", "seated"]]) {
  const a = { person: member, keys, seats: [], standings: [] } as never;
  time("directory", () => directoryPage(db, { actor: a, day, language: "en" }, { filter, page: 1 }));
  time("directory by jurisdiction", () => directoryPage(db, { actor: a, day, language: "en" }, { filter: { ...(filter as object), sort: "jurisdiction" } as never, page: 1 }));
  time("lists", () => listsPage(db, a, day));
}
