// Desk 24, T-e: a paper is read page by page, in a worker; what has no text says so, whatever the file does.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { workInThread } from "../../../app/domain/jobs/thread.server";
import { type ReadPage, workOnPaper } from "../../../app/domain/meeting-papers/read-paper";
import { englishTerms } from "../terms-import/documents";
import { lockedPdf, pdfOfLines, scannedPdf } from "../terms-import/pdf-documents";

const quiet = () => undefined;

function onDisk(name: string, bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}
const read = (name: string, bytes: Uint8Array) =>
  workOnPaper({ kind: "read-paper", path: onDisk(name, bytes), name }, quiet);
const wordsOf = (pages: ReadPage[]): string =>
  pages
    .flat()
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ");

test("T-e a PDF gives its words page by page, none lost, in the worker as in the server's own thread", async () => {
  const bytes = await pdfOfLines(`${englishTerms}\n\n${englishTerms}`);
  const done = await read("terms.pdf", bytes);
  if (!("result" in done)) throw new Error(done.problem);
  const pages = done.result as ReadPage[];
  expect(pages.length).toBeGreaterThan(1);
  const words = new Set(wordsOf(pages).match(/\p{L}{4,}/gu));
  const wanted = englishTerms.match(/\p{L}{4,}/gu) ?? [];
  expect(wanted.filter((word) => !words.has(word))).toEqual([]);
  const path = onDisk("terms.pdf", bytes);
  expect(await workInThread({ kind: "read-paper", path, name: "terms.pdf" }, quiet)).toEqual(done);
});

test("T-e a text gives its paragraphs; a picture, a locked file, a broken one and slides say that there is no text", async () => {
  const text = await read("a.txt", Buffer.from("One\nline.\n\nTwo\u00e9.\n"));
  expect(text).toEqual({
    result: [
      [
        { text: "One line.", heading: false },
        { text: "Twoé.", heading: false },
      ],
    ],
  });
  expect(await read("a.pdf", await scannedPdf())).toEqual({ problem: "no-text" });
  expect(await read("a.pdf", await lockedPdf("Terms"))).toEqual({ problem: "no-text" });
  expect(await read("a.pdf", Buffer.from("%PDF-1.7 and no more"))).toEqual({ problem: "no-text" });
  expect(await read("a.docx", Buffer.from("PK\u0003\u0004"))).toEqual({ problem: "no-text" });
  expect(await read("a.txt", Buffer.from(" \n "))).toEqual({ problem: "no-text" });
  expect(await read("a.pptx", Buffer.from("PK"))).toEqual({ problem: "kind" });
});

const folder = fileURLToPath(new URL("../../../../shared/sources/papers", import.meta.url));
test.skipIf(!existsSync(folder))(
  "T-e real papers, PDF and DOCX, are read (skipped where the source documents are absent)",
  async () => {
    const names = readdirSync(folder).filter((name) => /\.(pdf|docx)$/.test(name));
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      const done = await workOnPaper({ kind: "read-paper", path: join(folder, name), name }, quiet);
      if ("problem" in done) throw new Error(`${name}: ${done.problem}`);
      expect(wordsOf(done.result as ReadPage[]).length, name).toBeGreaterThan(500);
    }
  },
);
