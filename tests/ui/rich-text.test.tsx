// @vitest-environment node
import { expect, test } from "vitest";
import { cleaned } from "../../app/ui/rich-text/cleaned";
import { ReadRichText } from "../../app/ui/rich-text/read-rich-text";
import { markupOf } from "./render";

const doc = (...content: unknown[]) => ({ type: "doc", content });
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
const text = (words: string, ...marks: unknown[]) => ({ type: "text", text: words, marks });
const link = (href: unknown) => ({ type: "link", attrs: { href, onclick: "alert(1)" } });
const read = (document: unknown) => markupOf(<ReadRichText document={document} lang="fr" />);

test("T-f what the allow list names is drawn", () => {
  const item = { type: "listItem", content: [paragraph(text("un", { type: "bold" }))] };
  const markup = read(
    doc(
      paragraph(text("Voir "), text("le rapport", link("https://example.org/r"), { type: "italic" })),
      { type: "bulletList", content: [item] },
      { type: "orderedList", content: [item] },
      paragraph(text("a"), { type: "hardBreak" }, text("b")),
    ),
  );
  expect(markup).toContain(
    '<em><a href="https://example.org/r" rel="noopener noreferrer">le rapport</a></em>',
  );
  expect(markup).toContain("<ul><li><p><strong>un</strong></p></li></ul>");
  expect(markup).toContain("<ol><li>");
  expect(markup).toContain("<p>a<br/>b</p>");
  expect(markup).toContain('lang="fr"');
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "data:text/html,<script>",
  "vbscript:x",
  "//evil.example",
  "https://a b",
  42,
])("T-f the words of a link to %j stay, the link does not", (href) => {
  const markup = read(doc(paragraph(text("words", link(href)))));
  expect(markup).toContain("words");
  expect(markup).not.toContain("<a");
});

test("T-f unknown nodes, marks and attributes are left out", () => {
  const markup = read(
    doc(
      { type: "image", attrs: { src: "https://evil.example/x.png", onerror: "alert(1)" } },
      { type: "heading", content: [text("a heading")] },
      paragraph(text("<script>alert(1)</script>", { type: "textStyle", attrs: { style: "position:fixed" } })),
      { type: "paragraph", content: [{ type: "iframe" }, text("kept")], attrs: { style: "color:red" } },
      { type: "bulletList", content: [paragraph(text("not an item"))] },
    ),
  );
  expect(markup).toBe(
    '<div class="text" lang="fr"><p>&lt;script&gt;alert(1)&lt;/script&gt;</p><p>kept</p></div>',
  );
});

test.each([null, undefined, "text", 3, [], {}, { type: "doc" }, { type: "doc", content: "x" }, doc(null, 7)])(
  "what is no document reads as an empty one: %j",
  (document) => {
    expect(cleaned(document)).toEqual({ type: "doc", content: [] });
  },
);

test("a list nested without end stops", () => {
  let nested: unknown = paragraph(text("deep"));
  for (let depth = 0; depth < 5000; depth++)
    nested = { type: "bulletList", content: [{ type: "listItem", content: [nested] }] };
  expect(read(doc(nested))).not.toContain("deep");
});
