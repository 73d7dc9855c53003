// T-1: a history is bounded, goes back page by page, and costs the same however long it is.
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lastBackup } from "../../../app/domain/backups/last.server";
import { keepNewest, takeBackup } from "../../../app/domain/backups/take.server";
import { history } from "../../../app/domain/ledger/history.server";
import { record } from "../../../app/domain/ledger/ledger.server";
import { saveList } from "../../../app/domain/lists/commands/saved-lists.server";
import { historyPage } from "../../../app/domain/overviews/history-page.server";
import {
  logFilter,
  securityLogForFile,
  securityLogPage,
} from "../../../app/domain/overviews/security-log-page.server";
import { addPerson } from "../../../app/domain/people/commands/accounts.server";
import { NotFound } from "../../../app/domain/refusals";
import { immediately } from "../../../db/connection";
import { openHouse, type Part } from "../../support/house";
import { aWorkspaceFolder } from "../../support/workspace-folder";

test("T-1 a history shows 25 lines, the newest first, and the older ones on pages that each reader of the matter opens", () => {
  const house = openHouse();
  const body = house.body("CCSWG");
  immediately(house.db, () => {
    for (let line = 1; line <= 3_000; line += 1)
      record(house.db, {
        at: house.now(),
        person: house.person("secretary"),
        standing: "self",
        act: "bodies.review",
        subject: { kind: "body", id: body },
        detail: { says: { en: `Line ${line}`, fr: `Ligne ${line}` } },
      });
  });
  const first = history(house.db, "body", body);
  expect([first.length, first[0]?.says.en, first[24]?.says.fr]).toEqual([25, "Line 3000", "Ligne 2976"]);
  const older = first[24]?.older;
  if (!older) throw new Error("nothing older");
  const viewing = { actor: house.actor("member"), today: house.one<never>("select '2026-06-04'") };
  const page = historyPage(house.house, viewing, older);
  expect([page.lines[0]?.says.en, page.lines.length]).toEqual(["Line 2975", 25]);
  expect(() => historyPage(house.house, { ...viewing, actor: house.actor("reader") }, older)).toThrow(
    NotFound,
  );
  expect(() => historyPage(house.house, viewing, { ...older, kind: "constructor" })).toThrow(NotFound);
  // The index gives the newest lines of a matter: what it reads does not grow with the history.
  const plan = house.db.$client
    .prepare(
      "explain query plan select number from ledger where subject_kind = 'body' and subject_id = 'x' and number < 9 order by number desc limit 26",
    )
    .all() as { detail: string }[];
  expect(plan.map(({ detail }) => detail).join()).toMatch(/ledger_subject/);
  expect(plan.map(({ detail }) => detail).join()).not.toMatch(/TEMP B-TREE/);
});

test("T-1 the older lines of a saved list are open to those who see it, and to nobody else", () => {
  const house = openHouse();
  const list = saveList(house.as("chair"), {
    ...{ nameEn: "Members", nameFr: "Membres", take: [`members-${house.body("CCSWG")}`] },
    ...{ levels: [], jurisdictions: [], plus: [], minus: [] },
  });
  immediately(house.db, () => {
    for (let line = 1; line <= 30; line += 1)
      record(house.db, {
        ...{ at: house.now(), person: house.person("chair"), standing: "self", act: "lists.change" },
        ...{ subject: { kind: "list", id: list }, detail: { says: { en: `Line ${line}`, fr: "" } } },
      });
  });
  const older = history(house.db, "list", list)[24]?.older;
  if (!older) throw new Error("nothing older");
  const today = house.one<never>("select '2026-06-04'");
  const as = (part: Part) => historyPage(house.house, { actor: house.actor(part), today }, older);
  for (const part of ["chair", "member", "secretary"] as const) expect(as(part).lines).toHaveLength(6);
  for (const part of ["observer", "reader", "stranger"] as const)
    expect(() => as(part), part).toThrow(NotFound);
});

test("T-1 a refused attempt is told in words, to administrators only, by day, kind and person", () => {
  const house = openHouse();
  const card = {
    name: "",
    titleEn: "x",
    titleFr: "",
    language: "en",
    zone: "America/Toronto",
    jurisdiction: "",
    invite: false,
  } as const;
  expect(() => addPerson(house.as("member"), { ...card, email: "x@example.org" })).toThrow();
  const viewing = { actor: house.actor("administrator"), now: house.now() };
  const page = (query: string) =>
    securityLogPage(house.house, viewing, { filter: logFilter(new URL(`http://x/?${query}`)), page: 1 });
  const [line] = page("").lines;
  expect([line?.does?.fr, line?.by?.en, line?.person?.id]).toEqual([
    "Ajouter une personne",
    "The secretariat or an administrator",
    house.person("member"),
  ]);
  for (const query of [
    "day=2026-06-04",
    "kind=people",
    "person=ab-registries",
    "kind=people&day=2026-06-04&person=registries",
  ])
    expect(page(query).total, query).toBe(1);
  for (const query of ["day=2026-06-03", "kind=seats", "person=nobody"])
    expect(page(query).total, query).toBe(0);
  expect(securityLogForFile(house.house, viewing.actor, logFilter(new URL("http://x/")))).toHaveLength(1);
  for (const part of ["secretary", "chair", "member"] as const)
    expect(
      () =>
        securityLogPage(
          house.house,
          { ...viewing, actor: house.actor(part) },
          { filter: logFilter(new URL("http://x/")), page: 1 },
        ),
      part,
    ).toThrow(NotFound);
});

test("N-5 only the newest archives stay, what a killed backup left goes, and the last one is remembered", async () => {
  const { dataDirectory } = aWorkspaceFolder();
  const folder = join(dataDirectory, "backups");
  mkdirSync(join(folder, ".backup-killed"));
  writeFileSync(join(folder, ".workspace-2026-01-01T00-00-00-000Z.tar.gz.part"), "half");
  writeFileSync(join(folder, "before-migration-2026.db"), "kept");
  for (const name of [".backup-killed", ".workspace-2026-01-01T00-00-00-000Z.tar.gz.part"])
    utimesSync(join(folder, name), 1, 1);
  expect(lastBackup(dataDirectory)).toBeNull();
  const days = ["2026-06-01", "2026-06-02", "2026-06-03"].map((day) => new Date(`${day}T07:30:00.000Z`));
  for (const at of days)
    await takeBackup(
      dataDirectory,
      join(folder, `workspace-${at.toISOString().replace(/[:.]/g, "-")}.tar.gz`),
      at,
    );
  expect(lastBackup(dataDirectory)).toBe(days[2]?.getTime());
  expect(await keepNewest(folder, 2)).toEqual(["workspace-2026-06-01T07-30-00-000Z.tar.gz"]);
  expect(readdirSync(folder).sort()).toEqual([
    "before-migration-2026.db",
    "workspace-2026-06-02T07-30-00-000Z.tar.gz",
    "workspace-2026-06-03T07-30-00-000Z.tar.gz",
  ]);
});
