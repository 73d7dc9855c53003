// B-9: a PDF with text gives the same rows as the text itself; what cannot be read is said, whatever the file does.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { workInThread } from "../../../app/domain/jobs/thread.server";
import { readDocument } from "../../../app/domain/terms/import/read-document";
import { longest, readTerms } from "../../../app/domain/terms/import/read-terms";
import { UnreadableDocument } from "../../../app/domain/terms/import/recognised";
import { allOf, bytesOf, englishTerms, frenchTerms, plainTextOf, seatsAs } from "./documents";
import { lockedPdf, pdfOfBlocks, pdfOfLines, scannedPdf } from "./pdf-documents";

const real = fileURLToPath(new URL("../../../../shared/sources/terms-of-reference.fr.txt", import.meta.url));
const texts: [string, string][] = [
  ["English", englishTerms],
  ["French", frenchTerms],
  ...(existsSync(real) ? [["the real French", readFileSync(real, "utf8")] as [string, string]] : []),
];

const linesOf = async (bytes: Uint8Array) =>
  (await readDocument(bytes, "terms.pdf")).lines.map(({ text }) => text).filter(Boolean);

test.each(texts)(
  "B-9 %s terms as a PDF give the sections, seats and clauses of the text",
  async (_, text) => {
    const written = await readTerms(bytesOf(text), "terms.txt");
    const printed = await readTerms(await pdfOfLines(text), "terms.pdf");
    expect(printed.sections).toEqual(written.sections);
    expect(printed.sections).toHaveLength(9);
    expect(printed.clauses).toEqual(written.clauses);
    expect(seatsAs(printed)).toEqual(seatsAs(written));
    expect(printed.unplaced).toEqual(written.unplaced);
  },
);

test("B-9 running heads, and numbers of pages even of one page, are of the paper; all else is kept", async () => {
  const long = `${englishTerms}\n\n${"A closing line of these terms that says a little more.\n".repeat(60)}`;
  const lines = await linesOf(await pdfOfLines(long, { running: true }));
  expect(lines.filter((line) => /working copy|Page \d/.test(line))).toEqual([]);
  expect(lines.join("").replace(/\s/g, "")).toBe(long.replace(/\s/g, ""));
  const one = await linesOf(
    await pdfOfLines("Mandate\nTo serve the public in one place.", { running: true }),
  );
  expect(one).toContain("Terms of reference – working copy");
  expect(one.filter((line) => /Page/.test(line))).toEqual([]);
});

test("B-9 larger lines are headings; wrapped paragraphs and bullets are whole again", async () => {
  const mandate =
    "Describe what a shared entrance looks like for people who move between jurisdictions. ".repeat(4);
  const items = ["Maintain a work plan, with the funding that it needs. ".repeat(3), "Report each year."];
  const terms = await readTerms(
    await pdfOfBlocks([
      { heading: "Purpose", text: mandate },
      { heading: "Responsibilities", items },
      { heading: "Funding", text: "Members pay their travel." },
      { heading: "Archives of the group", text: "Kept by the secretariat." },
    ]),
    "terms.pdf",
  );
  expect(terms.sections.map(({ key }) => key)).toEqual(["mandate", "responsibilities", "funding"]);
  const [first, second] = terms.sections;
  expect(first && plainTextOf(first.text)).toEqual([mandate.trim()]);
  expect(second && plainTextOf(second.text)).toEqual(items.map((item) => item.trim()));
  expect(terms.unplaced.map(({ heading }) => heading)).toEqual(["Archives of the group"]);
});

test("B-9 a word broken at the end of a line is whole where the text knows it; a hyphen of its own stays", async () => {
  const text =
    "Mandate\nShare information with the public, in well-known informa-\ntion services and well-\nknown places.";
  const terms = await readTerms(await pdfOfLines(text), "terms.pdf");
  expect(allOf(terms)).toContain("in well-known information services and well-known places.");
});

test("B-9 two columns are read one after the other", async () => {
  const [left, right] = ["In the left column a sentence runs on. ", "In the other column another begins. "];
  const bytes = await pdfOfBlocks([{ text: left.repeat(60) }, { text: right.repeat(40) }], { columns: 2 });
  const text = (await linesOf(bytes)).join(" ").replace(/\s+/g, " ");
  expect(text).toContain(left.repeat(60).trim());
  expect(text).toContain(right.repeat(40).trim());
});

async function problemOf(bytes: Uint8Array): Promise<string> {
  const refusal = await readTerms(bytes, "terms.pdf").catch((fault: unknown) => fault);
  if (!(refusal instanceof Error)) return "none";
  return refusal instanceof UnreadableDocument ? refusal.problem : `a bug: ${refusal.stack}`;
}

/** A PDF written by hand: its objects, without a table of where they stand, which readers rebuild. */
const pdfOf = (objects: string[]): Uint8Array =>
  Buffer.from(
    `%PDF-1.7\n${objects.map((one, at) => `${at + 1} 0 obj\n${one}\nendobj\n`).join("")}trailer\n<< /Root 1 0 R >>\n%%EOF\n`,
    "latin1",
  );
const streamOf = (content: Buffer, filter: string): string =>
  `<< /Length ${content.length} /Filter ${filter} >>\nstream\n${content.toString("latin1")}\nendstream`;
const onePage = (content: string): Uint8Array =>
  pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>",
    content,
  ]);

describe("refusals of a PDF", () => {
  test("B-9 a scanned document is said to be a picture, and one with a password, or only locked, to be protected", async () => {
    expect(await problemOf(await scannedPdf())).toBe("no-text");
    expect(await problemOf(await lockedPdf("secret"))).toBe("encrypted");
    expect(await problemOf(await lockedPdf(""))).toBe("encrypted");
  });

  test("T-e a stream that unfolds to gigabytes is refused before it is read, packed once or three times", async () => {
    const zeros = deflateSync(Buffer.alloc(120 * 1024 * 1024));
    expect(await problemOf(onePage(streamOf(zeros, "/FlateDecode")))).toBe("unpacks-too-large");
    const twice = deflateSync(deflateSync(zeros));
    expect(await problemOf(onePage(streamOf(twice, "[/FlateDecode /FlateDecode /FlateDecode]")))).toBe(
      "unpacks-too-large",
    );
  });

  test("T-e pages that hold themselves, and more pages than terms have, end as refusals", async () => {
    const cyclic = pdfOf([
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 50 /Parent 2 0 R >>",
    ]);
    expect(await problemOf(cyclic)).toMatch(/^(damaged|no-text)$/);
    expect(await problemOf(onePage("4 0 R"))).toMatch(/^(damaged|no-text)$/);
    const kids = Array.from({ length: 101 }, (_, at) => `${at + 3} 0 R`).join(" ");
    const many = pdfOf([
      "<< /Type /Catalog /Pages 2 0 R >>",
      `<< /Type /Pages /Kids [${kids}] /Count 101 >>`,
      ...Array.from({ length: 101 }, () => "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>"),
    ]);
    expect(await problemOf(many)).toBe("too-long");
    expect(await problemOf(pdfOf([`${"[".repeat(50_000)}`]))).toMatch(/^(damaged|no-text)$/);
    expect(
      await problemOf(
        await pdfOfLines(
          "w"
            .repeat(90)
            .concat("\n")
            .repeat(longest.lines + 1),
          { size: 2 },
        ),
      ),
    ).toBe("too-long");
  });

  test("T-e cut short or changed anywhere, a PDF is read or refused in words, never a fault", async () => {
    const whole = await pdfOfLines(frenchTerms);
    const outcomes = new Set<string>();
    for (let cut = 5; cut < whole.length; cut += Math.ceil(whole.length / 12))
      outcomes.add(await problemOf(whole.slice(0, cut)));
    for (let seed = 1; seed <= 40; seed += 1) {
      const spoiled = Uint8Array.from(whole);
      for (let times = 0; times < 20; times += 1)
        spoiled[5 + ((seed * 7919 + times * 104_729) % (whole.length - 5))] = (seed * 31 + times * 17) % 256;
      outcomes.add(await problemOf(spoiled));
    }
    expect([...outcomes].filter((one) => one.startsWith("a bug"))).toEqual([]);
    expect(outcomes).toContain("damaged");
  });

  test("T-e the worker that reads it answers the same, in words", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pdf-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const work = async (bytes: Uint8Array) => {
      const path = join(folder, "file");
      writeFileSync(path, bytes);
      return workInThread({ kind: "import-terms", path, name: "terms.pdf" }, () => undefined);
    };
    expect(await work(await pdfOfLines(frenchTerms))).toMatchObject({ result: { language: "fr" } });
    expect(await work(await scannedPdf())).toEqual({ problem: "no-text" });
    const lies = onePage(streamOf(Buffer.from([0x80, 0x0b, 0x60, 0x50]), "/LZWDecode"));
    expect(await work(lies)).toMatchObject({ problem: expect.stringMatching(/^(damaged|no-text)$/) });
  });
});
