// T-e: what is taken, what is refused and why: each kind by its content, against files made to deceive.
import { describe, expect, test } from "vitest";
import { checkPaper, paperLimits } from "../../../app/domain/papers/check";
import { fileName } from "../../../app/domain/papers/file-name";
import { kinds, typeOf } from "../../../app/domain/papers/kinds";
import { PaperRefused, paperProblems } from "../../../app/domain/papers/refused";
import { paperWords } from "../../../app/domain/papers/words";
import { wordDocument } from "../terms-import/word-documents";
import { externalTo, jpgOf, odtOf, officeOf, pdf, pngOf, type ZipPart, zipOf } from "./zips";

const bytesOf = (text: string) => Buffer.from(text, "utf8");

async function outcome(name: string, bytes: Uint8Array): Promise<string> {
  const answer = await checkPaper({ name: fileName(name), bytes }, kinds).catch((fault: unknown) => fault);
  if (answer instanceof PaperRefused) return answer.problem;
  return answer instanceof Error ? `a bug: ${answer.stack}` : String(answer);
}

const mail = "From: a@example.org\r\nSubject: Letter\r\n\r\nText.\r\n";
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);

test("T-e each kind of the list is taken by its content, and given back under a type of our own", async () => {
  const files: [string, Uint8Array][] = [
    ["letter.pdf", pdf()],
    ["letter.docx", await wordDocument("headings")],
    ["list.xlsx", officeOf("xlsx")],
    ["slides.pptx", officeOf("pptx")],
    ["letter.odt", odtOf()],
    ["list.csv", bytesOf("a;b\n1;2\n")],
    ["letter.txt", bytesOf("Désignation\n")],
    ["old.txt", Buffer.from("D\u00e9signation d\u0092Ottawa\n", "latin1")],
    ["scan.png", pngOf(1700, 2200)],
    ["scan.JPEG", jpgOf(1700, 2200)],
    ["letter.eml", bytesOf(mail)],
    ["letter.msg", compound],
  ];
  for (const [name, bytes] of files) expect(kinds, name).toContain(await outcome(name, bytes));
  expect(typeOf("scan.JPEG")).toBe("image/jpeg");
  expect(typeOf("page.html")).toBe("application/octet-stream");
});

test.each([
  ["page.html", "<p>"],
  ["page.svg", "<svg>"],
  ["data.xml", "<a/>"],
  ["page.htm", "<p>"],
  ["run.exe", "MZ"],
  ["letter.pdf.exe", "MZ"],
  ["letter.docm", "PK"],
  ["old.doc", "x"],
  ["archive.zip", "PK"],
  ["noending", "x"],
  ["", "x"],
])("T-e %s is of a kind that is not taken", async (name, text) => {
  expect(await outcome(name, bytesOf(text))).toBe("kind-not-accepted");
});

test("T-e a name is cleaned before it is believed: no direction signs, ends that systems drop, devices, streams", async () => {
  expect(await outcome("letter\u202efdp.exe", pdf())).toBe("kind-not-accepted");
  expect(await outcome("letter.pdf. . ", pdf())).toBe("pdf");
  expect(await outcome("letter.pdf:evil.exe", pdf())).toBe("kind-not-accepted");
  expect(await outcome("letter.exe.pdf", pdf())).toBe("two-kinds-in-name");
  expect(await outcome("letter.html.txt", bytesOf("text"))).toBe("two-kinds-in-name");
  expect(await outcome("Minutes v1.2 (final).pdf", pdf())).toBe("pdf");
  expect(fileName("CON.pdf")).toBe("_CON.pdf");
  expect(fileName("lpt1.txt")).toBe("_lpt1.txt");
  expect(fileName("../../etc/letter.pdf")).toBe("letter.pdf");
  expect(fileName(" ... ")).toBe("document");
});

describe("T-e content that is not what the name says", () => {
  const docx = officeOf("docx");
  test.each<[string, Uint8Array, string]>([
    ["letter.pdf", new Uint8Array(), "empty"],
    ["letter.pdf", bytesOf("<html>"), "two-files-in-one"],
    ["letter.pdf", docx, "two-files-in-one"],
    ["letter.pdf", bytesOf("MZ program"), "not-what-it-says"],
    ["letter.pdf", pdf().slice(0, 20), "damaged"],
    ["letter.docx", pdf(), "not-what-it-says"],
    ["letter.docx", officeOf("xlsx"), "not-what-it-says"],
    ["letter.docx", zipOf([{ name: "a.txt", content: "x" }]), "not-what-it-says"],
    ["letter.docx", docx.slice(0, -10), "damaged"],
    ["letter.docx", compound, "not-what-it-says"],
    ["letter.docx", Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le")]), "encrypted"],
    ["letter.odt", docx, "not-what-it-says"],
    [
      "letter.odt",
      zipOf([{ name: "mimetype", content: "application/vnd.oasis.opendocument.text" }]),
      "not-what-it-says",
    ],
    ["scan.png", jpgOf(1, 1), "not-what-it-says"],
    ["scan.jpg", pngOf(1, 1), "not-what-it-says"],
    ["scan.png", pngOf(1, 1).slice(0, 40), "damaged"],
    ["letter.txt", bytesOf("a\0b"), "not-text"],
    ["letter.txt", pdf(), "not-text"],
    ["letter.txt", bytesOf("  <!DOCTYPE html><script>"), "not-what-it-says"],
    ["letter.csv", bytesOf("<?xml version='1.0'?>"), "not-what-it-says"],
    ["letter.txt", Buffer.alloc(paperLimits.text + 1, "a"), "text-too-large"],
    ["letter.pdf", Buffer.alloc(paperLimits.bytes + 1), "too-large"],
    ["letter.eml", bytesOf("<html>hello</html>"), "not-what-it-says"],
    ["letter.msg", bytesOf(mail), "not-what-it-says"],
  ])("T-e %s", async (name, bytes, problem) => {
    expect(await outcome(name, bytes)).toBe(problem);
  });
});

describe("T-e archives made to harm", () => {
  const many = Array.from({ length: 2001 }, (_, at): ZipPart => ({ name: `word/${at}.xml` }));
  const flat = { name: "word/media/a.bin", content: Buffer.alloc(61 * 1024 * 1024) };
  test.each<[string, Uint8Array, string]>([
    ["a bomb", officeOf("docx", [flat]), "unpacks-too-large"],
    ["one that lies about it", officeOf("docx", [{ ...flat, says: 1000 }]), "damaged"],
    ["thousands of parts", officeOf("docx", many), "unpacks-too-large"],
    ["a name that leaves it", officeOf("docx", [{ name: "../../etc/passwd" }]), "damaged"],
    ["a name from the root", officeOf("docx", [{ name: "/etc/passwd" }]), "damaged"],
    ["a name with a drive", officeOf("docx", [{ name: "C:/x" }]), "damaged"],
    ["a name with backslashes", officeOf("docx", [{ name: "..\\x" }]), "damaged"],
    ["two parts of one name", officeOf("docx", [{ name: "WORD/document.xml" }]), "damaged"],
    ["a protected part", officeOf("docx", [{ name: "word/x", flags: 1 }]), "encrypted"],
    [
      "an archive within",
      officeOf("docx", [{ name: "word/x.zip", content: officeOf("docx") }]),
      "holds-another-archive",
    ],
    ["macros", officeOf("docx", [{ name: "word/vbaProject.bin", content: compound }]), "holds-macros"],
    [
      "a docm by its type",
      officeOf("docx", [], "application/vnd.ms-word.document.macroEnabled.main+xml"),
      "holds-macros",
    ],
    [
      "a template",
      officeOf(
        "docx",
        [],
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
      ),
      "not-what-it-says",
    ],
    ["sheets of macros", officeOf("xlsx", [{ name: "xl/macrosheets/sheet1.xml" }]), "holds-macros"],
    [
      "an object of another program",
      officeOf("docx", [{ name: "word/embeddings/oleObject1.bin", content: compound }]),
      "holds-programs",
    ],
    ["a program", officeOf("pptx", [{ name: "ppt/media/a.png", content: "MZ\u0090" }]), "holds-programs"],
    ["a control that acts", officeOf("docx", [{ name: "word/activeX/activeX1.xml" }]), "holds-programs"],
    [
      "a template from the network",
      officeOf("docx", [externalTo("attachedTemplate", "https://example.org/t.dotm")]),
      "fetches-from-elsewhere",
    ],
    [
      "the same, its sign written in figures",
      officeOf("docx", [externalTo("attachedTemplate", "&#104;ttps://example.org/t")]),
      "fetches-from-elsewhere",
    ],
    [
      "a picture from a shared disk",
      officeOf("docx", [externalTo("image", "file:///\\\\server\\share\\a.png")]),
      "fetches-from-elsewhere",
    ],
    [
      "a list in another encoding",
      officeOf("docx", [
        { ...externalTo("image", "x"), content: Buffer.from("\ufeff<Relationships/>", "utf16le") },
      ]),
      "damaged",
    ],
    ["a link", officeOf("docx", [externalTo("hyperlink", "https://example.org/")]), "docx"],
    [
      "a template of one's own disk",
      officeOf("docx", [externalTo("attachedTemplate", "file:///C:\\Templates\\a.dotx")]),
      "docx",
    ],
    [
      "a sheet within, sound",
      officeOf("docx", [{ name: "word/embeddings/a.xlsx", content: officeOf("xlsx") }]),
      "docx",
    ],
    [
      "a sheet within, with macros",
      officeOf("docx", [
        { name: "word/embeddings/a.xlsx", content: officeOf("xlsx", [{ name: "xl/vbaProject.bin" }]) },
      ]),
      "holds-macros",
    ],
    [
      "a sheet within a sheet within",
      officeOf("docx", [
        {
          name: "word/embeddings/a.xlsx",
          content: officeOf("xlsx", [{ name: "xl/embeddings/b.docx", content: officeOf("docx") }]),
        },
      ]),
      "holds-another-archive",
    ],
    ["a comment after it", zipOf([{ name: "[Content_Types].xml" }], "PK"), "damaged"],
  ])("T-e %s", async (_, bytes, problem) => {
    const name =
      problem === "holds-macros" && _.startsWith("sheets")
        ? "a.xlsx"
        : _ === "a program"
          ? "a.pptx"
          : "a.docx";
    expect(await outcome(name, bytes)).toBe(problem);
  });

  test("T-e an odt with macros, an object, or protected, is refused", async () => {
    expect(await outcome("a.odt", odtOf([{ name: "Basic/Standard/Module1.xml" }]))).toBe("holds-macros");
    expect(await outcome("a.odt", odtOf([], "<m><encryption-data/></m>"))).toBe("encrypted");
    const object = '<f media-type="application/vnd.sun.star.oleobject"/>';
    expect(await outcome("a.odt", odtOf([], object))).toBe("holds-programs");
  });
});

test("T-e a file that is two files at once is refused: PDF and page, PDF and archive, picture and archive", async () => {
  const archive = zipOf([{ name: "a.class", content: "x" }]);
  expect(await outcome("a.pdf", pdf("<html><script>alert(1)</script>\n"))).toBe("two-files-in-one");
  expect(await outcome("a.pdf", Buffer.concat([pdf(), archive]))).toBe("two-files-in-one");
  expect(await outcome("a.pdf", pdf("", Buffer.from(zipOf([], "\n%%EOF\n")).toString("latin1")))).toBe(
    "two-files-in-one",
  );
  expect(await outcome("a.pdf", pdf("", "<script>"))).toBe("two-files-in-one");
  expect(await outcome("a.png", Buffer.concat([pngOf(9, 9), archive]))).toBe("two-files-in-one");
  expect(await outcome("a.png", Buffer.concat([pngOf(9, 9), Buffer.from("more")]))).toBe("two-files-in-one");
  expect(await outcome("a.jpg", Buffer.concat([jpgOf(9, 9), archive]))).toBe("two-files-in-one");
  expect(await outcome("a.txt", Buffer.concat([bytesOf("text\n"), archive]))).toBe("two-files-in-one");
});

test("T-e a picture of a few bytes that unfolds to gigabytes is refused by its size", async () => {
  expect(await outcome("a.png", pngOf(100_000, 10))).toBe("picture-too-large");
  expect(await outcome("a.png", pngOf(19_000, 19_000))).toBe("picture-too-large");
  expect(await outcome("a.jpg", jpgOf(65_000, 65_000))).toBe("picture-too-large");
  expect(await outcome("a.png", pngOf(0, 10))).toBe("damaged");
});

test("T-e whatever the bytes, a file is taken or refused in words: never a fault", async () => {
  const sound = [
    pdf(),
    officeOf("docx"),
    odtOf(),
    pngOf(9, 9),
    jpgOf(9, 9),
    bytesOf(mail),
    compound,
    bytesOf("a,b"),
  ];
  const outcomes = new Set<string>();
  for (const [at, bytes] of sound.entries())
    for (let seed = 1; seed <= 60; seed += 1) {
      const spoiled = Uint8Array.from(bytes.slice(0, seed % 3 ? undefined : seed * 7));
      for (let times = 0; times < 4; times += 1)
        if (spoiled.length > 0)
          spoiled[(seed * 7919 + times * 104_729) % spoiled.length] = (seed * 31 + times) % 256;
      for (const kind of kinds) outcomes.add(await outcome(`a${at}.${kind}`, spoiled));
    }
  const known: readonly string[] = [...kinds, ...paperProblems];
  expect([...outcomes].filter((one) => !known.includes(one))).toEqual([]);
});

test("T-e every refusal says in both languages what to do", () => {
  for (const problem of paperProblems) {
    expect(paperWords.en[problem]).toMatch(/[.]$/);
    expect(paperWords.fr[problem]).not.toBe(paperWords.en[problem]);
  }
});
