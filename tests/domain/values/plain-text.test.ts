import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromPlain, normalRichText, toPlain } from "../../../app/domain/plain-text";
import type { Inline, ListItem, RichText } from "../../../app/domain/rich-text";
import { richText } from "../../../app/domain/rich-text-schema";

const text = (said: string, ...marks: ("bold" | "italic")[]): Inline =>
  marks.length > 0
    ? { type: "text", text: said, marks: marks.map((type) => ({ type })) }
    : { type: "text", text: said };
const link = (said: string, href: string): Inline => ({
  type: "text",
  text: said,
  marks: [{ type: "link", attrs: { href } }],
});
const hardBreak: Inline = { type: "hardBreak" };
const p = (...content: Inline[]) => ({ type: "paragraph" as const, ...(content.length > 0 && { content }) });
const item = (...content: ListItem["content"]): ListItem => ({ type: "listItem", content });
const bullets = (...content: ListItem[]) => ({ type: "bulletList" as const, content });
const numbers = (...content: ListItem[]) => ({ type: "orderedList" as const, content });
const doc = (...content: RichText["content"]): RichText => ({ type: "doc", content });

describe("what is typed in a text field", () => {
  test.each<[string, string, RichText]>([
    ["nothing", " \r\n\t\n", doc()],
    ["paragraphs", "One\nline.\r\n\r\nTwo.", doc(p(text("One line.")), p(text("Two.")))],
    ["a break", "One  \ntwo", doc(p(text("One"), hardBreak, text("two")))],
    ["no break at the end", "One  \n", doc(p(text("One")))],
    ["bullets", "- a\n- b", doc(bullets(item(p(text("a"))), item(p(text("b")))))],
    ["bullets right after a line", "To:\n- a", doc(p(text("To:")), bullets(item(p(text("a")))))],
    ["a bullet pasted from a document", "•\ta", doc(bullets(item(p(text("a")))))],
    [
      "nested bullets",
      "- a\n  - b\n- c",
      doc(bullets(item(p(text("a")), bullets(item(p(text("b"))))), item(p(text("c"))))),
    ],
    [
      "nested bullets by four spaces",
      "- a\n    - b\n    - c",
      doc(bullets(item(p(text("a")), bullets(item(p(text("b"))), item(p(text("c"))))))),
    ],
    ["a bullet without a parent", "    - a", doc(bullets(item(p(text("a")))))],
    ["numbers", "1. a\n2. b", doc(numbers(item(p(text("a"))), item(p(text("b")))))],
    ["a year ends a sentence", "since\n2018. Then", doc(p(text("since 2018. Then")))],
    ["a line carried on", "- a\nb", doc(bullets(item(p(text("a b")))))],
    [
      "a second paragraph of a bullet",
      "- a\n\n  b\n\nc",
      doc(bullets(item(p(text("a")), p(text("b")))), p(text("c"))),
    ],
    [
      "bold and italic",
      "**a** *b* ***c***",
      doc(p(text("a", "bold"), text(" "), text("b", "italic"), text(" "), text("c", "bold", "italic"))),
    ],
    ["stars that mark nothing", "5 * 3, **a, note* b **** c", doc(p(text("5 * 3, **a, note* b **** c")))],
    ["escaped marks", "\\- \\*a\\* \\[b\\] \\\\ c:\\new", doc(p(text("- *a* [b] \\ c:\\new")))],
    [
      "a link",
      "see [the **terms**](https://a.ca/x_(y))",
      doc(
        p(text("see "), link("the ", "https://a.ca/x_(y)"), {
          type: "text",
          text: "terms",
          marks: [{ type: "link", attrs: { href: "https://a.ca/x_(y)" } }, { type: "bold" }],
        }),
      ),
    ],
    ["no link to a script", "[a](javascript:alert(1))", doc(p(text("[a](javascript:alert(1))")))],
    [
      "no link to a page of ours",
      "[a](/terms) [b](data:x) [](https://a.ca)",
      doc(p(text("[a](/terms) [b](data:x) [](https://a.ca)"))),
    ],
    ["what no text holds", "a\u0000b\u0007c \ud83d d\ufeff", doc(p(text("abc \ufffd d")))],
    ["no-break spaces stay", "16\u00a0h\u00a030\u00a0", doc(p(text("16\u00a0h\u00a030\u00a0")))],
  ])("%s", (_, typed, expected) => {
    expect(fromPlain(typed)).toEqual(expected);
    expect(fromPlain(toPlain(expected))).toEqual(expected);
  });

  test("what is shown is what a person would type", () => {
    const terms = doc(
      p(text("The group:")),
      bullets(
        item(p(text("meets "), text("monthly", "bold"), text("."))),
        item(p(text("reports")), bullets(item(p(text("twice"))))),
      ),
      numbers(item(p(text("first"))), item(p(text("second"), hardBreak, text("line")), p(text("more")))),
      p(text("- no bullet, 2 * 3")),
    );
    expect(toPlain(terms)).toBe(
      "The group:\n\n- meets **monthly**.\n- reports\n  - twice\n\n1. first\n2. second  \n  line\n\n  more\n\n\\- no bullet, 2 \\* 3",
    );
  });
});

const said = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 5 }),
  fc.string({
    unit: fc.constantFrom(..."ab *[]()\\-.1 2\n\t\u00a0•é_`#>\ud83d"),
    minLength: 1,
    maxLength: 8,
  }),
);
const href = fc
  .string({ unit: fc.constantFrom(..."ab/()[]\\*?=#%&.-"), maxLength: 10 })
  .chain((path) => fc.constantFrom(`https://a.ca/${path}`, `mailto:a@b.ca${path}`, `HTTP://${path}x`));
const mark = fc.oneof(
  fc.constantFrom({ type: "bold" as const }, { type: "italic" as const }),
  href.map((address) => ({ type: "link" as const, attrs: { href: address } })),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      { type: fc.constant("text" as const), text: said, marks: fc.array(mark, { maxLength: 3 }) },
      { requiredKeys: ["type", "text"] },
    ),
  },
  { weight: 1, arbitrary: fc.constant(hardBreak) },
);
const paragraph = fc.array(inline, { maxLength: 6 }).map((content) => p(...content));
const block = fc.letrec<{ block: RichText["content"][number]; item: ListItem }>((tie) => ({
  item: fc.array(tie("block"), { minLength: 1, maxLength: 3 }).map((content) => item(...content)),
  block: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    paragraph,
    fc.record({
      type: fc.constantFrom("bulletList" as const, "orderedList" as const),
      content: fc.array(tie("item"), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).block;
const anyDocument = fc.array(block, { maxLength: 5 }).map((content) => doc(...content));

describe("there and back", () => {
  test("every text that may be stored survives a text field in its one form", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const normal = normalRichText(richText.parse(document));
        const plain = toPlain(document);
        const expected = JSON.stringify(normal);
        expect(JSON.stringify(fromPlain(plain))).toBe(expected);
        expect(JSON.stringify(fromPlain(plain.replaceAll("\n", "\r\n")))).toBe(expected);
        expect(JSON.stringify(normalRichText(normal))).toBe(expected);
        expect(richText.safeParse(normal).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("whatever is typed is accepted by the schema, and reads the same once shown again", () => {
    const typed = fc.oneof(
      fc.string({
        unit: fc.constantFrom(
          ..."ab *[]()\\-.1 2\n\n\t\r\u0000\u00a0•:",
          "https://a.ca",
          "](https://",
          "  ",
          "\ud800",
        ),
        maxLength: 60,
      }),
      fc.string({ unit: "binary", maxLength: 40 }),
    );
    fc.assert(
      fc.property(typed, (plain) => {
        const read = fromPlain(plain);
        expect(richText.safeParse(read).success).toBe(true);
        expect(fromPlain(toPlain(read))).toEqual(read);
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    ["stars", "*a".repeat(25_000)],
    ["brackets", "[".repeat(100_000)],
    ["half links", "[a](x".repeat(20_000)],
    ["one long link", `[${"\\*".repeat(20_000)}](https://a.ca)`],
    ["spaces", `a${" ".repeat(100_000)}b`],
    ["bullets", "- a\n".repeat(10_000)],
    ["nesting", Array.from({ length: 300 }, (_, depth) => `${" ".repeat(2 * depth)}- a`).join("\n")],
    ["escapes", "\\".repeat(100_001)],
    ["breaks", "\\\n".repeat(20_000)],
  ])("a hundred thousand %s are read and accepted", (_, typed) => {
    const read = fromPlain(typed);
    expect(richText.safeParse(read).success).toBe(true);
    expect(JSON.stringify(fromPlain(toPlain(read)))).toBe(JSON.stringify(read));
  });
});
