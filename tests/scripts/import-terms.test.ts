// The console and the page make the same draft of the same document. The script runs as it is built, beside an open house.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { unmanned } from "../../app/domain/actor.server";
import { runWaitingJobs } from "../../app/domain/jobs/jobs.server";
import { recognisedIn, takeUp } from "../../app/domain/terms/commands/importing.server";
import { uploadTerms } from "../../app/domain/terms/commands/uploading.server";
import { bodyOfDraft, draftFields } from "../../app/domain/terms/forms";
import { bodyOfDocument } from "../../app/domain/terms/queries/body-of-document.server";
import { readEnvironment } from "../../app/http/environment";
import { openHouse as openServedHouse } from "../../app/http/opened-house.server";
import { englishTerms } from "../domain/terms-import/documents";

const run = promisify(execFile);
const text = englishTerms
  .replaceAll("Digital Front Door", "Research")
  .replaceAll("DFDWG", "RWG")
  .replace("The Institute keeps", "The archives\u202e keep");

function aWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  const environment = { ...process.env, DATA_DIR: join(folder, "data"), PORT: "3999" };
  const house = openServedHouse(readEnvironment(environment), { backupFirst: false });
  onTestFinished(() => {
    house.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const document = join(folder, "documents", "terms.txt");
  mkdirSync(join(folder, "documents"));
  writeFileSync(document, text);
  const files = () =>
    readdirSync(join(folder, "data", "files"), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    ).length;
  const atConsole = (path = document) =>
    run(process.execPath, ["build/scripts/import-terms.js", path], { env: environment });
  return { folder, house, document, files, atConsole };
}
type House = ReturnType<typeof aWorkspace>["house"];

const rows = (house: House, version: string) => {
  const all = (query: string) => house.db.$client.prepare(query).raw().all(version);
  return {
    version: all("select body_id, number, state, based_on_id from terms_version where id = ?"),
    document: all(
      "select f.name, f.bytes, f.digest from terms_version v join file f on f.id = v.document_id where v.id = ?",
    ),
    sections: all(
      "select s.key, s.title_en, s.title_fr, p.en, p.fr, p.en_state, p.fr_state from terms_section s join pair p on p.id = s.pair_id where s.version_id = ? order by s.number",
    ),
    clauses: all(
      "select kind, value, state, section, passage, passage_language, place, seat_id from clause where version_id = ? order by place",
    ),
    unplaced: all(
      "select place, language, heading, content from unplaced_passage where version_id = ? order by place",
    ),
    audiences: all("select key from audience where kind = 'terms' and subject_id = ? order by key"),
  };
};

test("B-9 the same document makes the same draft at the console and on the page", async () => {
  const { house, atConsole, files } = aWorkspace();
  const { stdout } = await atConsole();
  const version = /\/en\/terms\/([0-9a-z]{16})/.exec(stdout)?.[1] ?? "";
  const fromConsole = rows(house, version);
  expect(fromConsole.sections).toHaveLength(9);
  expect(fromConsole.clauses.length).toBeGreaterThan(20);

  const before = files();
  await expect(atConsole()).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("This body has a draft already, version 2."),
  });
  expect(files()).toBe(before);

  const person = house.db.$client
    .prepare("select id from person where email = 'secretariat-analyst@example.org'")
    .pluck()
    .get() as string;
  const asker = { house, person };
  const job = await uploadTerms(asker, new File([text], "terms.txt"));
  await runWaitingJobs(house);
  const { recognised } = recognisedIn(house, person, job);
  const known = bodyOfDocument(
    house.db,
    unmanned("operator"),
    recognised?.body ?? { name: "", acronym: null, kind: "council", createdOn: null },
  );
  const typed = draftFields.parse({ about: "known", known, replaces: version });
  const { version: onPage } = takeUp(asker, job, bodyOfDraft(typed));
  expect(rows(house, onPage)).toEqual(fromConsole);
});

test("B-9 a document the console refuses is said in a sentence, and leaves nothing behind", async () => {
  const { folder, house, atConsole, files } = aWorkspace();
  const path = join(folder, "documents", "empty.txt");
  writeFileSync(path, " \n");
  const before = files();
  await expect(atConsole(path)).rejects.toMatchObject({
    code: 1,
    stderr: "This document holds no text. Choose the document that holds the terms of reference.\n",
  });
  expect(files()).toBe(before);
  expect(
    house.db.$client
      .prepare(
        "select count(*) from terms_version where state = 'draft' and number > 1 and document_id is not null",
      )
      .pluck()
      .get(),
  ).toBe(0);
});

test("B-9 a document that names no body is refused in a sentence with the page for it, and nothing of it stays", async () => {
  const { folder, files, atConsole } = aWorkspace();
  const unnamed = join(folder, "documents", "unnamed.txt");
  writeFileSync(unnamed, "1. Purpose\nTo advise.\n\n2. Meetings\nEvery month.\n");
  const refused = () =>
    expect(atConsole(unnamed)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The text does not say which body it is about\. The page for it: http/),
    });
  // The first time it makes the demonstration, whose papers are files.
  await refused();
  const before = files();
  await refused();
  expect(files()).toBe(before);
});
