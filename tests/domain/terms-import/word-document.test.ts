import { Paragraph } from "docx";
import { describe, expect, test } from "vitest";
import { divide } from "../../../app/domain/terms/import/division";
import { readDocument } from "../../../app/domain/terms/import/read-document";
import { UnreadableDocument } from "../../../app/domain/terms/import/recognised";
import { sectionKeys } from "../../../app/domain/terms/sections";
import { type ZipPart, zipOf } from "../papers/zips";
import { clauseOf, plainTextOf, read, seatsAs } from "./documents";
import { type Layout, packed, wordDocument } from "./word-documents";

describe("a Word document in any of three layouts", () => {
  test.each<[Layout]>([["headings"], ["table"], ["bold"]])(
    "B-9 laid out by %s, it yields the same nine sections and seats",
    async (layout) => {
      const bytes = await wordDocument(layout);
      const terms = await read(bytes, "terms.docx");
      const document = await readDocument(bytes, "terms.docx");
      const divided = divide(document).flatMap(({ title, text }) => [title, ...plainTextOf(text)]);
      const source = document.lines.map(({ text }) => text).join("");
      expect(divided.join("").replace(/\s/g, "")).toBe(source.replace(/\s/g, ""));
      expect(terms.sections.map(({ key }) => key)).toEqual([...sectionKeys]);
      expect(plainTextOf(terms.sections[1]?.text ?? { type: "doc", content: [] })).toEqual([
        "Compare sign-in:",
        "its cost;",
        "its reach.",
        "Advise.",
      ]);
      expect(terms.sections[1]?.text.content).toHaveLength(1);
      expect(seatsAs(terms)).toEqual([
        "F CA Treasury Board of Canada Secretariat, co-chair",
        "F CA Immigration, Refugees and Citizenship Canada",
        "P AB Service Alberta, co-chair",
        "M MSDO Municipal Service Delivery Officials",
      ]);
      expect(clauseOf(terms, "reports-to")).toEqual({ councils: ["PSSDC"] });
      expect(clauseOf(terms, "reporting")).toEqual({ every: "year" });
      expect(terms.body).toMatchObject({
        name: "Sign-in Working Group",
        acronym: "SIWG",
        createdOn: "2022-01",
      });
      expect(terms.unplaced.at(-1)?.heading).toMatch(/Archives/);
      expect(terms.notes.some(({ key }) => key === "laid-out-as-table")).toBe(layout === "table");
    },
  );

  test("B-9 bullets typed as signs in Word are bullets, and a title alone is kept", async () => {
    const terms = await read(
      await packed(["Mandate", "• To see", "• To tell"].map((text) => new Paragraph(text))),
      "a.docx",
    );
    expect(terms.sections[0]?.text.content[0]?.type).toBe("bulletList");
  });
});

const partOf = (name: string, content: Uint8Array): ZipPart => ({ name, content });

async function problemOf(bytes: Uint8Array): Promise<string> {
  const refusal = await readDocument(bytes, "terms.docx").catch((error: unknown) => error);
  return refusal instanceof UnreadableDocument ? refusal.problem : "none";
}

describe("refusals of a Word document", () => {
  const bomb = partOf("word/document.xml", new Uint8Array(61 * 1024 * 1024));

  test("T-e a small archive that unpacks to more than it may is refused before it is read", async () => {
    expect(await problemOf(zipOf([bomb]))).toBe("unpacks-too-large");
    expect(await problemOf(zipOf([partOf("word/document.xml", new Uint8Array(8 * 1024 * 1024))]))).toBe(
      "unpacks-too-large",
    );
  });

  test("T-e one that lies about its size in the directory is refused all the same", async () => {
    expect(await problemOf(zipOf([{ ...bomb, says: 1000 }]))).toMatch(/damaged|unpacks-too-large/);
  });

  test("T-e too many parts are refused", async () => {
    const empty = partOf("word/x", new Uint8Array());
    expect(await problemOf(zipOf(Array.from({ length: 2001 }, () => empty)))).toBe("unpacks-too-large");
  });

  test("T-e an archive cut short, or text named .docx, is damaged", async () => {
    const whole = await wordDocument("headings");
    expect(await problemOf(whole.slice(0, whole.length - 200))).toBe("damaged");
    expect(await problemOf(whole.slice(0, 100))).toBe("damaged");
    expect(await problemOf(new TextEncoder().encode("Mandate"))).toBe("damaged");
    const hollow = zipOf([partOf("word/document.xml", new TextEncoder().encode("<not xml"))]);
    expect(await problemOf(hollow)).toBe("damaged");
  });

  test("T-e a protected document is said to be so, by its container or its flag", async () => {
    const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const container = Buffer.concat([Buffer.from(magic), Buffer.from("EncryptedPackage", "utf16le")]);
    expect(await problemOf(new Uint8Array(container))).toBe("encrypted");
    expect(await problemOf(new Uint8Array([...magic, 0, 0]))).toBe("kind-not-accepted");
    const locked = { ...partOf("word/document.xml", new Uint8Array(50)), flags: 1 };
    expect(await problemOf(zipOf([locked]))).toBe("encrypted");
  });

  test("T-e an archive of another kind is not accepted, and a document without a word is empty", async () => {
    expect(await problemOf(zipOf([partOf("xl/workbook.xml", new Uint8Array(10))]))).toBe("kind-not-accepted");
    expect(await problemOf(await packed([new Paragraph(" ")]))).toBe("empty");
  });
});
