import fc from "fast-check";
import { expect, test } from "vitest";
import { passagesOf, plainOf } from "../../../app/domain/rich-text";
import { richText } from "../../../app/domain/rich-text-schema";
import { clauseSchemas } from "../../../app/domain/terms/clauses";
import { divide } from "../../../app/domain/terms/import/division";
import { readDocument } from "../../../app/domain/terms/import/read-document";
import { recognise } from "../../../app/domain/terms/import/recognise";
import { UnreadableDocument } from "../../../app/domain/terms/import/recognised";
import type { SourceDocument } from "../../../app/domain/terms/import/source-document";
import { allOf, bytesOf, englishTerms, frenchTerms, plainTextOf, sorted, visible } from "./documents";

const piece = fc.oneof(
  fc.constantFrom(
    "Mandate",
    "1. Context",
    "Composition",
    "Coprésidents",
    "Établissement de",
    "rapports",
    "FUNDING",
    "Federal: ESDC, IRCC",
    "Provincial/Territorial : Service BC; service NL",
    "Municipal : représentants",
    "\uf0b7 First,",
    "o second;",
    "- dash",
    "(a) entry",
    "",
    " ",
    "  ",
    "Quorum is 50 % of members.",
    "co-",
    "Reporting  To the Joint Councils",
    "Funding: 2 seats (ESDC) and",
    "10. Other",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ maxLength: 60 }),
  fc.constantFrom(...englishTerms.split("\n"), ...frenchTerms.split("\n")),
);
const texts = fc.array(piece, { maxLength: 40 }).map((lines) => lines.join("\n"));

async function documentOf(bytes: Uint8Array, name: string): Promise<SourceDocument | null> {
  return readDocument(bytes, name).catch((error: unknown) => {
    if (error instanceof UnreadableDocument) return null;
    throw error;
  });
}

test("B-9 of any text, every sign but bullets and spaces is kept, in order, and every clause passes its schema", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const document = await documentOf(bytesOf(text), "any.txt");
      if (!document) return;
      const source = visible(document.lines.map((line) => line.text).join("\n"));
      const divided = divide(document).flatMap(({ title, text: part }) => [title, ...plainTextOf(part)]);
      expect(visible(divided.join(""))).toBe(source);
      if (source === "") return;
      const terms = recognise(document);
      expect(sorted(visible(allOf(terms)))).toBe(sorted(source));
      for (const { text: part } of [...terms.sections, ...terms.unplaced]) richText.parse(part);
      for (const { kind, value, section, passage } of terms.clauses) {
        clauseSchemas[kind].parse(value);
        const own = terms.sections.find(({ key }) => key === section);
        expect(own && passagesOf(own.text).map(({ content }) => plainOf(content))).toContain(passage);
      }
    }),
    { numRuns: 400 },
  );
});

test("B-9 of any bytes, under either name, nothing is thrown but a refusal in words", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom("a.txt", "a.docx", "a"),
      async (bytes, name) => {
        const document = await documentOf(bytes, name);
        if (document) expect(() => recogniseOrRefuse(document)).not.toThrow();
      },
    ),
    { numRuns: 400 },
  );
});

function recogniseOrRefuse(document: SourceDocument) {
  try {
    return recognise(document);
  } catch (error) {
    if (error instanceof UnreadableDocument) return null;
    throw error;
  }
}

test("B-9 the nine sections of a whole document are its text, in its order", async () => {
  for (const text of [englishTerms, frenchTerms]) {
    const document = await readDocument(bytesOf(text), "terms.txt");
    const divided = divide(document).flatMap(({ title, text: part }) => [title, ...plainTextOf(part)]);
    expect(visible(divided.join(""))).toBe(visible(text));
  }
});

test("P-6 a text a hundred times as long takes about a hundred times as long, not ten thousand", async () => {
  const timeOf = async (times: number) => {
    const document = await readDocument(bytesOf(englishTerms.repeat(times)), "terms.txt");
    const start = performance.now();
    recognise(document);
    return performance.now() - start;
  };
  await timeOf(3);
  const [short, long] = [await timeOf(10), await timeOf(200)];
  expect(long / short).toBeLessThan(200);
});
