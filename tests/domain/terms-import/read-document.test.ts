import { describe, expect, test } from "vitest";
import { readDocument } from "../../../app/domain/terms/import/read-document";
import { UnreadableDocument } from "../../../app/domain/terms/import/recognised";
import { bytesOf, frenchTerms, plainTextOf, read } from "./documents";

async function problemOf(bytes: Uint8Array, name: string): Promise<string> {
  const refusal = await readDocument(bytes, name).catch((error: unknown) => error);
  return refusal instanceof UnreadableDocument ? refusal.problem : "none";
}
const western = (text: string) => new Uint8Array(Buffer.from(text.replaceAll("’", "\u0092"), "latin1"));

describe("encodings", () => {
  const text = "Mandat\nÉvaluer l’accès aux services.\n";
  const wanted = ["Évaluer l’accès aux services."];
  const sectionOf = async (bytes: Uint8Array) => {
    const terms = await read(bytes);
    return { passages: terms.sections.flatMap((section) => plainTextOf(section.text)), notes: terms.notes };
  };
  const encodingNote = (name: string) => expect.arrayContaining([{ key: "encoding", name }]);

  test("B-9 UTF-8 with and without a byte order mark reads the same, and nothing is said of it", async () => {
    const marked = await sectionOf(bytesOf(`\ufeff${text}`));
    expect(marked.passages).toEqual(wanted);
    expect(marked).toEqual(await sectionOf(bytesOf(text)));
    expect(marked.notes.some(({ key }) => key === "encoding")).toBe(false);
  });

  test("B-9 Windows-1252 is recognised by not being UTF-8, curly apostrophe included", async () => {
    const { passages, notes } = await sectionOf(western(text));
    expect(passages).toEqual(wanted);
    expect(notes).toEqual(encodingNote("windows-1252"));
  });

  test("B-9 UTF-16 of either byte order is read", async () => {
    const little = Buffer.from(`\ufeff${text}`, "utf16le");
    expect((await sectionOf(new Uint8Array(little))).passages).toEqual(wanted);
    const { passages, notes } = await sectionOf(new Uint8Array(Buffer.from(little).swap16()));
    expect(passages).toEqual(wanted);
    expect(notes).toEqual(encodingNote("utf-16be"));
  });

  test("B-9 one spoiled byte does not turn a whole UTF-8 text into another encoding", async () => {
    const spoiled = new Uint8Array([...bytesOf(frenchTerms), 0x0a, 0xe9, 0x0a]);
    expect((await readDocument(spoiled, "terms.txt")).encoding).toBe("utf-8");
  });

  test("B-9 letters with separate accents are composed", async () => {
    const terms = await read(bytesOf("Responsabilités\nServir.\n".normalize("NFD")));
    expect(terms.sections[0]?.title).toBe("Responsabilités");
  });
});

describe("refusals of a text file", () => {
  test("T-e an empty file, or one of spaces only, is empty", async () => {
    expect(await problemOf(new Uint8Array(), "terms.txt")).toBe("empty");
    expect(await problemOf(bytesOf(" \n\t\r\n\u00a0\u200b \n"), "terms.txt")).toBe("empty");
  });

  test("T-e fifty megabytes are too large, whatever is in them", async () => {
    expect(await problemOf(new Uint8Array(50 * 1024 * 1024), "terms.txt")).toBe("too-large");
    expect(await problemOf(new Uint8Array(50 * 1024 * 1024), "terms.docx")).toBe("too-large");
  });

  test("T-e binary named .txt is no text", async () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    expect(await problemOf(picture, "terms.txt")).toBe("not-text");
    expect(await problemOf(bytesOf("%PDF-1.7 page one"), "terms.txt")).toBe("not-text");
    expect(await problemOf(bytesOf("PK\u0003\u0004 and more"), "terms.txt")).toBe("not-text");
    expect(await problemOf(bytesOf("{\\rtf1 Mandate}"), "terms.txt")).toBe("not-text");
    expect(await problemOf(new Uint8Array([1, 2, 3, 4, 5, 65, 66, 67]), "terms.txt")).toBe("not-text");
  });

  test("T-e any other extension is not accepted, and capitals in it do not matter", async () => {
    expect(await problemOf(bytesOf("Mandate"), "terms.html")).toBe("kind-not-accepted");
    expect(await problemOf(bytesOf("Mandate"), "terms")).toBe("kind-not-accepted");
    expect(await problemOf(bytesOf("Mandate"), "TERMS.TXT")).toBe("none");
  });
});
