import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { jobOf, runWaitingJobs } from "../../../app/domain/jobs/jobs.server";
import { fileName } from "../../../app/domain/papers/file-name";
import { Invalid } from "../../../app/domain/refusals";
import { uploadTerms } from "../../../app/domain/terms/commands/uploading.server";
import { longest, readTerms } from "../../../app/domain/terms/import/read-terms";
import { recognise } from "../../../app/domain/terms/import/recognise";
import { plainLine, type SourceLine } from "../../../app/domain/terms/import/source-document";
import { openHouse } from "../../support/house";
import { bytesOf, englishTerms } from "./documents";

const lines = (howMany: number, line: string) => `${line}\n`.repeat(howMany);
const section = (howMany: number) =>
  `Mandate\n- ${"w".repeat(98)}\n${lines(howMany, `- ${"w".repeat(98)}`)}\nFunding\nNone.\n`;
const headings = (howMany: number) =>
  `1. Mandate\nTo serve.\n\n${Array.from({ length: howMany }, (_, at) => `${(at % 90) + 2}. Heading\nText.\n\n`).join("")}`;

test.each([
  ["1 MB of text", lines(9_000, "w".repeat(120)), "too-long"],
  ["10,000 lines", `Mandate\n${lines(10_001, "- bullet")}`, "too-long"],
  ["60,000 characters in a section", section(700), "section-too-long"],
  ["60,000 characters without any heading", lines(700, "w".repeat(98)), "section-too-long"],
  ["300 headings of no section", headings(longest.unplaced + 1), "too-many-parts"],
])("T-e more than %s is refused", async (_, text, problem) => {
  await expect(readTerms(bytesOf(text), "terms.txt")).rejects.toMatchObject({ problem });
});

test("T-e a long document within the bounds is read", async () => {
  expect((await readTerms(bytesOf(section(500)), "terms.txt")).sections).toHaveLength(2);
  expect((await readTerms(bytesOf(headings(250)), "terms.txt")).unplaced).toHaveLength(250);
});

function houseWithFiles() {
  const dataDirectory = mkdtempSync(join(tmpdir(), "files-"));
  onTestFinished(() => rmSync(dataDirectory, { recursive: true, force: true }));
  const world = openHouse();
  const house = { ...world.house, dataDirectory };
  const asker = { ...world.as("secretary"), house };
  const stored = () =>
    readdirSync(dataDirectory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return { ...world, house, asker, stored };
}

test("T-e what is refused in the worker leaves no file and no row of one, and says why in both languages", async () => {
  const { house, asker, stored, one, person } = houseWithFiles();
  const files = one<number>("select count(*) from file");
  const job = await uploadTerms(asker, new File([section(700)], "long.txt"));
  await runWaitingJobs(house);
  expect(jobOf(house.db, person("secretary"), job)).toMatchObject({
    state: "failed",
    problem: "section-too-long",
    fileId: null,
  });
  expect(stored()).toEqual([]);
  expect(one("select count(*) from file")).toBe(files);
});

test("T-e text beyond any bound is refused beside the field, before anything is stored", async () => {
  const { asker, stored, one } = houseWithFiles();
  const jobs = one<number>("select count(*) from job");
  await expect(uploadTerms(asker, new File([lines(40_000, "w".repeat(120))], "long.txt"))).rejects.toThrow(
    Invalid,
  );
  expect(stored()).toEqual([]);
  expect(one("select count(*) from job")).toBe(jobs);
});

const named = (make: (at: number) => SourceLine) => Array.from({ length: 60_000 }, (_, at) => make(at));
test.each<[string, SourceLine[]]>([
  [
    "headings in styles, known and unknown",
    named((at) => ({ ...plainLine(at % 2 ? `Heading ${at}` : "Mandate"), heading: 1 })),
  ],
  ["numbered lines", named((at) => plainLine(at % 3 ? `${at % 90}. Heading ${at}` : "3. Mandate"))],
  ["bold labels", named((at) => ({ ...plainLine(`Label ${at}`), lead: `Label ${at}` }))],
  ["headings that are only likely", named((at) => plainLine(at % 2 ? "" : "Funding The money"))],
  ["lines of one paragraph", named((at) => plainLine(`and more words that go on ${at}`))],
])("P-6 sixty thousand %s are read in a time that grows with them", (_, all) => {
  const timeOf = (part: SourceLine[]) => {
    const start = performance.now();
    recognise({ lines: part, hardWrapped: true, encoding: null });
    return performance.now() - start;
  };
  timeOf(all.slice(0, 3_000));
  const [short, long] = [timeOf(all.slice(0, 6_000)), timeOf(all)];
  expect(long / short).toBeLessThan(40);
});

test("one loop of jobs a house, however many documents come at once; none is missed", async () => {
  const { house, asker, one } = houseWithFiles();
  let atOnce = 0;
  let most = 0;
  const slow = {
    ...house,
    work: async (...task: Parameters<typeof house.work>) => {
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setTimeout(resolve, 5));
      atOnce -= 1;
      return house.work(...task);
    },
  };
  const waiting = "select count(*) from job where state in ('waiting', 'running')";
  const upload = (name: string) => uploadTerms({ ...asker, house: slow }, new File([englishTerms], name));
  for (const name of ["a.txt", "b.txt", "c.txt"]) await upload(name);
  await runWaitingJobs({ ...slow });
  expect(one(waiting)).toBe(0);
  await upload("d.txt");
  await runWaitingJobs(slow);
  expect(one(waiting)).toBe(0);
  expect(most).toBe(1);
});

test.each([
  ["terms\u202etxt.exe", "termstxt.exe"],
  ["te\u0000rms\u0007\u009f.txt", "terms.txt"],
  ["\u2066cadre\u2069\u200b.docx", "cadre.docx"],
  ["C:\\fakepath\\terms.txt", "terms.txt"],
  ["../../etc/terms.txt", "terms.txt"],
  ["cadre de re\u0301fe\u0301rence \t 2026.txt", "cadre de référence 2026.txt"],
  ["\ud800terms.txt", "\ufffdterms.txt"],
  ["\u202e", "document"],
])("T-e the name %j of a file is shown as %j", (given, shown) => {
  expect(fileName(given)).toBe(shown);
});

test("T-e a name is cleaned wherever it is kept: file, job and ledger", async () => {
  const { house, asker, one } = houseWithFiles();
  const job = await uploadTerms(asker, new File([englishTerms], "te\u202erms\u0007.txt"));
  expect(one("select name from job where id = ?", job)).toBe("terms.txt");
  expect(one("select f.name from job j join file f on f.id = j.file_id where j.id = ?", job)).toBe(
    "terms.txt",
  );
  expect(
    one("select json_extract(detail, '$.says.en') from ledger_detail order by number desc limit 1"),
  ).toBe("The document terms.txt was uploaded.");
  await runWaitingJobs(house);
});
