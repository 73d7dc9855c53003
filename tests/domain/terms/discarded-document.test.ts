// What becomes of the bytes of a document once the draft made of it is no more: in a real folder.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { pathOfFile, storeFile } from "../../../app/domain/papers/files.server";
import { NotFound, NotPossible } from "../../../app/domain/refusals";
import { makeDraft } from "../../../app/domain/terms/commands/drafting.server";
import { askToRead, takeUp } from "../../../app/domain/terms/commands/importing.server";
import { consultMembers, discardDraft } from "../../../app/domain/terms/commands/route.server";
import { verbPage } from "../../../app/domain/terms/pages/verbs.server";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { bytesOf, englishTerms, readText } from "../terms-import/documents";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "documents-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const as = (house: TestHouse, part: Part | "operator") => ({
  ...house.as(part),
  house: { ...house.house, dataDirectory: folder },
});
const given = () => storeFile(folder, { name: "terms.txt", bytes: bytesOf(englishTerms) });
const isThere = (storedAs: string) => existsSync(pathOfFile(folder, storedAs));
const rows = (house: TestHouse, storedAs: string) =>
  house.one<number>("select count(*) from file where stored_as = ?", storedAs);

/** A draft of the operator's: nothing but the version names its document. */
async function imported(house: TestHouse, more: { by?: Part | "operator"; replaces?: string[] } = {}) {
  const stored = given();
  const { version } = makeDraft(
    as(house, more.by ?? "operator"),
    { recognised: await readText(englishTerms), document: { id: null, name: stored.name, stored } },
    { known: house.body("RWG"), replaces: more.replaces },
  );
  return { version, stored: stored.storedAs };
}

const discardPage = (house: TestHouse, version: string) =>
  verbPage(house.db, house.actor("secretary"), { version, verb: "discard" }).dates;

test("T-9 a discarded draft takes its document with it, row and bytes, and the page said so", async () => {
  const house = openHouse();
  const { version, stored } = await imported(house);
  expect(discardPage(house, version)).toMatchObject({ document: "terms.txt", isDocumentKept: 0 });
  expect(isThere(stored)).toBe(true);
  discardDraft(as(house, "secretary"), version);
  expect(isThere(stored)).toBe(false);
  expect(rows(house, stored)).toBe(0);
});

test("T-9 a draft that another document replaces takes its own with it; the other stays", async () => {
  const house = openHouse();
  const first = await imported(house);
  const second = await imported(house, { by: "secretary", replaces: [first.version] });
  expect([isThere(first.stored), isThere(second.stored)]).toEqual([false, true]);
  expect([rows(house, first.stored), rows(house, second.stored)]).toEqual([0, 1]);
});

test("T-9 what was not discarded keeps its document, though the attempt came that far", async () => {
  const house = openHouse();
  const { version, stored } = await imported(house);
  expect(() => discardDraft(as(house, "member"), version)).toThrow(NotFound);
  // The replacement fails after the first draft was removed: its whole transaction is undone, its document stays.
  const { recognised, document } = {
    recognised: await readText(englishTerms),
    document: { id: "no such file", name: "terms.txt" },
  };
  const about = { known: house.body("RWG"), replaces: [version] };
  expect(() => makeDraft(as(house, "secretary"), { recognised, document }, about)).toThrow("FOREIGN KEY");
  expect([isThere(stored), rows(house, stored)]).toEqual([true, 1]);
  consultMembers(as(house, "secretary"), version);
  expect(() => discardDraft(as(house, "secretary"), version)).toThrow(NotPossible);
  expect([isThere(stored), rows(house, stored)]).toEqual([true, 1]);
});

test("T-9 a document that was uploaded is kept for the person who can make a draft of it again", async () => {
  const house = openHouse();
  const stored = given();
  const secretary = { ...as(house, "secretary"), person: house.person("secretary") };
  const job = askToRead(secretary, stored);
  house.db.$client
    .prepare("update job set state = 'done', result = ? where id = ?")
    .run(JSON.stringify(await readText(englishTerms)), job);
  const { version } = takeUp(secretary, job, { known: house.body("RWG") });
  expect(discardPage(house, version)).toMatchObject({ isDocumentKept: 1 });
  discardDraft(secretary, version);
  expect([isThere(stored.storedAs), rows(house, stored.storedAs)]).toEqual([true, 1]);
  expect(takeUp(secretary, job, { known: house.body("RWG") }).version).not.toBe(version);
});
