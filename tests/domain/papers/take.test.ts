// T-e: an upload is stored under a random name once it is checked and scanned; refused, it leaves nothing.
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { insertFile, pathOfFile } from "../../../app/domain/papers/files.server";
import { letterKinds } from "../../../app/domain/papers/kinds";
import { scanned } from "../../../app/domain/papers/scan";
import { keeping, takeUpload } from "../../../app/domain/papers/take.server";
import { paperWords } from "../../../app/domain/papers/words";
import { Invalid } from "../../../app/domain/refusals";
import { readEnvironment } from "../../../app/http/environment";
import { openHouse } from "../../support/house";
import { aTemporaryFolder } from "../../support/workspace-folder";
import { emlOf } from "./mails";
import { pdf } from "./zips";

function aHouse(scanCommand: readonly string[] = []) {
  const world = openHouse();
  const dataDirectory = aTemporaryFolder();
  const house = { ...world.house, dataDirectory, scanCommand };
  const asker = { house, person: world.person("secretary") };
  const stored = () =>
    readdirSync(dataDirectory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const take = (name: string, bytes: Uint8Array) =>
    takeUpload(asker, { name, bytes }, { field: "letterFile", kinds: letterKinds });
  const refusal = async (name: string, bytes: Uint8Array) => {
    const fault = await take(name, bytes).catch((one: unknown) => one);
    if (!(fault instanceof Invalid)) throw fault;
    return fault.problems;
  };
  return { ...world, house, asker, stored, take, refusal };
}

/** A program of the operator's, which does what the text says with the path it is given. */
function aProgram(text: string): string {
  const path = join(aTemporaryFolder(), "scan it");
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o700);
  return path;
}

test("T-e a file is stored whole under a name that tells nothing, for its owner only", async () => {
  const { house, take, stored } = aHouse();
  const [letter] = await take("lettre de désignation.pdf", pdf());
  expect(letter?.name).toBe("lettre de désignation.pdf");
  expect(letter?.storedAs).toMatch(/^[0-9a-z]{2}\/[0-9a-z]{14}$/);
  expect(readFileSync(pathOfFile(house.dataDirectory, letter?.storedAs ?? ""))).toEqual(pdf());
  expect(stored()).toHaveLength(1);
});

test("T-e a refusal stands beside its field in both languages, and nothing is stored", async () => {
  const { refusal, stored } = aHouse();
  expect(await refusal("a.pdf", Buffer.from("MZ"))).toEqual([
    {
      field: "letterFile",
      text: { en: paperWords.en["not-what-it-says"], fr: paperWords.fr["not-what-it-says"] },
    },
  ]);
  expect((await refusal("list.xlsx", Buffer.from("PK")))[0]?.text.en).toBe(
    paperWords.en["kind-not-accepted"],
  );
  expect(stored()).toEqual([]);
});

test("T-e an e-mail becomes its text and its sound attachments; the others are named with the reason", async () => {
  const { house, take, stored } = aHouse();
  const file = (name: string, bytes: Uint8Array) => ({ name, type: "application/octet-stream", bytes });
  const files = [
    file("letter.pdf", pdf()),
    file("run.exe", Buffer.from("MZ")),
    file("bad.pdf", Buffer.from("MZ")),
  ];
  const kept = await take("mail.eml", emlOf({ text: "Here is the letter.", files }));
  expect(kept.map(({ name }) => name)).toEqual(["letter.pdf", "Désignation.txt"]);
  expect(stored()).toHaveLength(2);
  const text = readFileSync(pathOfFile(house.dataDirectory, kept[1]?.storedAs ?? ""), "utf8");
  expect(text).toContain("Here is the letter.");
  expect(text).toContain("- letter.pdf\n");
  expect(text).toContain(`- run.exe (not kept / non conservée\u00a0: ${paperWords.en["kind-not-accepted"]}`);
  expect(text).toContain(`- bad.pdf (not kept / non conservée\u00a0: ${paperWords.en["not-what-it-says"]}`);
});

test("T-e the operator's scan lets a file in only by saying so; it sees the file, and no shell sees its name", async () => {
  const clean = aProgram('test -s "$2" && test "$1" = "--quick; touch /tmp/never" && exit 0; exit 9');
  const { take, stored } = aHouse([clean, "--quick; touch /tmp/never"]);
  await take("$(touch x).pdf", pdf());
  expect(stored()).toHaveLength(1);
  expect(existsSync("/tmp/never")).toBe(false);
});

test.each([
  ["finds something", "exit 1", "found-by-scan"],
  ["fails", "exit 2", "scan-failed"],
  ["is ended by a signal", "kill -9 $$", "scan-failed"],
] as const)("T-e a scan that %s refuses the file, and the security log says so", async (_, text, problem) => {
  const { refusal, stored, one } = aHouse([aProgram(text)]);
  expect((await refusal("a.pdf", pdf()))[0]?.text.fr).toBe(paperWords.fr[problem]);
  expect(stored()).toEqual([]);
  expect(one("select act || ' ' || reason from refused_attempt order by at desc limit 1")).toBe(
    `papers.upload a.pdf: ${paperWords.en[problem]}`,
  );
});

test("T-e a scan that never answers, or does not exist, refuses too; what it started ends with it", async () => {
  const path = join(aTemporaryFolder(), "file");
  writeFileSync(path, "x");
  const began = performance.now();
  expect(await scanned([aProgram("sleep 30 & wait")], path, 200)).toBe("scan-failed");
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(await scanned(["/nonexistent/scanner"], path)).toBe("scan-failed");
  expect(await scanned([], path)).toBeNull();
});

test("T-e one attachment that the scan stops takes the whole e-mail with it", async () => {
  const { refusal, stored } = aHouse([aProgram('grep -q HARM "$1" && exit 1; exit 0')]);
  const files = [
    { name: "a.pdf", type: "application/pdf", bytes: pdf() },
    { name: "b.pdf", type: "application/pdf", bytes: pdf("HARM\n") },
  ];
  expect((await refusal("mail.eml", emlOf({ text: "x", files })))[0]?.text.en).toBe(
    paperWords.en["found-by-scan"],
  );
  expect(stored()).toEqual([]);
});

test("T-e SCAN_COMMAND is a program and its arguments, in words or as a list", () => {
  const commandOf = (text?: string) => readEnvironment({ SCAN_COMMAND: text }).scanCommand;
  expect(commandOf()).toEqual([]);
  expect(commandOf("clamdscan --fdpass  --no-summary")).toEqual(["clamdscan", "--fdpass", "--no-summary"]);
  expect(commandOf('["/opt/my scanner/scan", "-q"]')).toEqual(["/opt/my scanner/scan", "-q"]);
  for (const wrong of ["[", "[]", "[1]", '[""]']) expect(() => commandOf(wrong)).toThrow("SCAN_COMMAND");
});

test("T-e what gives files their rows keeps them; a refusal, or a form sent twice, leaves none without a row", async () => {
  const { house, take, stored } = aHouse();
  const refused = await take("a.pdf", pdf());
  expect(() =>
    keeping(house, refused, () => {
      throw new Invalid([]);
    }),
  ).toThrow(Invalid);
  expect(stored()).toEqual([]);
  const kept = await take("b.pdf", pdf());
  keeping(house, kept, () =>
    kept.map((file) => insertFile(house.db, file, { person: null, at: house.now() })),
  );
  const again = await take("b.pdf", pdf());
  keeping(house, again, () => undefined);
  expect(stored()).toHaveLength(1);
});
