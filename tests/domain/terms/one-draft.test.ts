import { expect, test } from "vitest";
import { Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { makeDraft } from "../../../app/domain/terms/commands/drafting.server";
import { takeUp } from "../../../app/domain/terms/commands/importing.server";
import { consultMembers, discardDraft } from "../../../app/domain/terms/commands/route.server";
import { placePassages } from "../../../app/domain/terms/commands/texts.server";
import { importedPage } from "../../../app/domain/terms/pages/imported.server";
import { unplacedPage } from "../../../app/domain/terms/pages/unplaced.server";
import { versionSeenBy } from "../../../app/domain/terms/queries/version-facts.server";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { englishTerms, readText } from "../terms-import/documents";

const glossary = "Glossary\n\nClient: a person who uses a service.\n";

async function draft(house: TestHouse, more: { as?: Part | "operator"; replaces?: string[] } = {}) {
  const recognised = await readText(`${englishTerms}\n${glossary}`);
  const { as = "secretary", replaces } = more;
  return makeDraft(
    house.as(as),
    { recognised, document: { id: null, name: "terms.txt" } },
    { known: house.body("RWG"), replaces },
  ).version;
}

const drafts = (house: TestHouse) =>
  house.one(
    "select group_concat(id, ' ') from terms_version where body_id = ? and state = 'draft'",
    house.body("RWG"),
  );

test("B-9 a body gets no second draft unsaid: the first is refused a rival beside its field, or replaced knowingly", async () => {
  const house = openHouse();
  const first = await draft(house);
  await expect(draft(house)).rejects.toThrow(Invalid);
  await expect(draft(house, { replaces: [house.version("RWG")] })).rejects.toThrow(Invalid);
  expect(drafts(house)).toBe(first);
  const second = await draft(house, { replaces: [first] });
  expect(drafts(house)).toBe(second);
  expect(house.ledger()).toEqual(["terms.import", "terms.import", "terms.import"]);
  expect(house.one("select count(*) from unplaced_passage where version_id = ?", first)).toBe(0);
});

test("B-9 the operator, who makes only a draft, replaces none", async () => {
  const house = openHouse();
  const first = await draft(house, { as: "operator" });
  await expect(draft(house, { as: "operator", replaces: [first] })).rejects.toThrow(Invalid);
  expect(drafts(house)).toBe(first);
});

test("T-9 a version that members have seen is withdrawn, never replaced", async () => {
  const house = openHouse();
  const first = await draft(house);
  consultMembers(house.as("secretary"), first);
  await expect(draft(house, { replaces: [first] })).rejects.toThrow(NotPossible);
  expect(house.one("select state from terms_version where id = ?", first)).toBe("in-consultation");
});

/** A job of the secretary whose document was read. */
async function readJob(house: TestHouse): Promise<string> {
  const result = await readText(englishTerms.replaceAll("Digital Front Door", "Research"));
  house.db.$client
    .prepare(
      "insert into job (id, kind, person_id, name, state, result, created_at) values ('0123456789abcdef', 'import-terms', ?, 'terms.txt', 'done', ?, 0)",
    )
    .run(house.person("secretary"), JSON.stringify({ ...result, body: { ...result.body, acronym: "RWG" } }));
  return "0123456789abcdef";
}

test("B-9 before the draft is made, the page names the version that is open, to those who see it", async () => {
  const house = openHouse();
  const job = await readJob(house);
  const page = () => importedPage(house, house.actor("secretary"), job).recognised;
  expect(page()?.body.match?.id).toBe(house.body("RWG"));
  const ofBody = () => page()?.atWork.filter(({ body }) => body === house.body("RWG"));
  expect(ofBody()).toEqual([]);
  const first = await draft(house);
  expect(ofBody()).toEqual([{ id: first, body: house.body("RWG"), number: 2, state: "draft" }]);
});

test("B-9 a job and the draft made of it stand or fall together, and a discarded draft gives its document back", async () => {
  const house = openHouse();
  const job = await readJob(house);
  const asker = { ...house.as("secretary"), person: house.person("secretary") };
  const takenUp = () => house.one("select taken_up from job where id = ?", job);
  const first = await draft(house);
  expect(() => takeUp(asker, job, { known: house.body("RWG") })).toThrow(Invalid);
  expect(takenUp()).toBeNull();
  const { version } = takeUp(asker, job, { known: house.body("RWG"), replaces: [first] });
  expect(takenUp()).toBe(version);
  expect(takeUp(asker, job, { known: house.body("RWG") })).toEqual({ version });
  discardDraft(house.as("secretary"), version);
  expect(takenUp()).toBeNull();
});

test("B-9 a passage set aside stays on its page with who set it aside, and comes back while the version is written", async () => {
  const house = openHouse();
  const version = await draft(house);
  const page = () => unplacedPage(house.db, house.actor("secretary"), version);
  const [first, second] = page().passages;
  if (!first || !second) throw new Error("two passages were expected");
  const place = (passage: string, to: "set-aside" | "waiting" | "context", as: Part = "secretary") =>
    placePassages(house.as(as), version, [{ passage, to }]);

  place(first.id, "set-aside", "finance");
  place(second.id, "set-aside");
  const finance = house.one("select title_en from person where id = ?", house.person("finance"));
  expect(page().passages.map(({ id }) => id)).not.toContain(first.id);
  expect(page().setAside.map(({ id }) => id)).toEqual([first.id, second.id]);
  expect(page().setAside[0]).toMatchObject({ heading: first.heading, text: first.text, by: { en: finance } });
  expect(versionSeenBy(house.db, house.actor("secretary"), version)).toMatchObject({ setAside: 2 });

  place(second.id, "waiting");
  expect(page().passages.map(({ id }) => id)).toContain(second.id);
  place(first.id, "context");
  expect(page().setAside).toEqual([]);
  expect(() => place(first.id, "context")).toThrow(NotPossible);
  expect(() => place("0000000000000000", "context")).toThrow(NotFound);
});

test("B-9 once the version is no draft, nothing is brought back", async () => {
  const house = openHouse();
  const version = await draft(house);
  const passage = unplacedPage(house.db, house.actor("secretary"), version).passages[0]?.id ?? "";
  placePassages(house.as("secretary"), version, [{ passage, to: "set-aside" }]);
  house.db.$client.prepare("update terms_version set state = 'declined' where id = ?").run(version);
  expect(() => unplacedPage(house.db, house.actor("secretary"), version)).toThrow(NotPossible);
  expect(() => placePassages(house.as("secretary"), version, [{ passage, to: "waiting" }])).toThrow(
    NotPossible,
  );
});
