// T-f: 10,000 documents made to harm: at write each is refused in words or stored clean; at render none yields a
// script, a handler, a style or a foreign scheme. The page is read by a parser as browsers read it.
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { mustBeListed } from "../../app/domain/pairs/pairs.server";
import { fromPlain, normalRichText, toPlain } from "../../app/domain/plain-text";
import { Invalid } from "../../app/domain/refusals";
import { deepestList, type RichText } from "../../app/domain/rich-text";
import { listedText } from "../../app/domain/rich-text-schema";
import { ReadRichText } from "../../app/ui/rich-text/read-rich-text";

const runs = Number(process.env.HOSTILE_TEXTS ?? 10_000);

const addresses = fc.oneof(
  fc.constantFrom(
    "https://example.org/a?b=c#d",
    "mailto:a@example.org",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    " javascript:alert(1)",
    "\u0001javascript:alert(1)",
    "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox",
    "//example.org/a",
    "\\\\example.org\\a",
    "https:\u0000//example.org",
    "https://example.org/\u0000\u202e",
    'https://a/" onmouseover="alert(1)',
    'https://a/"><script>alert(1)</script>',
    "https://a/'><svg/onload=alert(1)>",
    "blob:https://example.org/1",
    "file:///etc/passwd",
    "HTTP://EXAMPLE.ORG",
    "mailto:a?body=<script>",
    "",
  ),
  fc.string(),
);
const words = fc.oneof(
  fc.constantFrom(
    "plain words",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</p></div><style>*{}</style>",
    "{{constructor.constructor('x')()}}",
    "&lt;script&gt;",
    "]]><!--",
    "\u202e\ud800\u0000",
    "**bold** [a](javascript:x)",
  ),
  fc.string(),
);
const odd = fc.constantFrom<unknown>(
  null,
  undefined,
  0,
  -1,
  "",
  "text",
  true,
  [],
  {},
  Number.NaN,
  [[]],
  "x".repeat(5000),
);

/** Whatever a forger might put beside a node: handlers, styles, classes, raw pages, keys of prototypes. */
const extras: fc.Arbitrary<object> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<object>(
      { onload: "alert(1)" },
      { style: "background:url(javascript:1)" },
      { className: "x", class: "y" },
      { dangerouslySetInnerHTML: { __html: "<script>1</script>" } },
      { attrs: { onclick: "alert(1)", style: "x", class: "x", href: "javascript:1" } },
      JSON.parse('{"__proto__":{"type":"script"},"constructor":{"prototype":{}}}'),
      { toString: "x", $$typeof: "Symbol(react.element)", props: { children: "x" } },
    ),
  },
);

const kind = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      "paragraph",
      "bulletList",
      "orderedList",
      "listItem",
      "hardBreak",
      "text",
      "doc",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "script",
      "style",
      "iframe",
      "image",
      "htmlBlock",
      "heading",
      "__proto__",
      "constructor",
      "toString",
    ),
  },
);
const mark = fc.oneof(
  fc.record({ type: fc.constantFrom("bold", "italic") }),
  fc.record({
    type: fc.constant("link"),
    attrs: fc.oneof(
      fc.record({ href: addresses }),
      fc.record({ href: addresses, target: fc.constant("_blank"), onclick: words }),
    ),
  }),
  fc.record({ type: fc.constantFrom("textStyle", "code", "script", "__proto__"), attrs: extras }),
  odd,
);
const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc
      .tuple(words, fc.array(mark, { maxLength: 3 }), extras)
      .map(([text, marks, more]) => ({ ...more, type: "text", text, marks })),
    fc
      .tuple(kind, fc.array(tie("node"), { maxLength: 4 }), extras)
      .map(([type, content, more]) => ({ ...more, type, content })),
    odd,
  ),
}));

/** A tree that is sound but for what its links and words are: such as the list lets in. */
const sound = fc
  .array(
    fc.array(fc.tuple(words, addresses, fc.boolean()), { minLength: 1, maxLength: 3 }).map((parts) => ({
      type: "paragraph",
      content: parts.map(([text, href, linked]) => ({
        type: "text",
        text: text || "x",
        ...(linked ? { marks: [{ type: "link", attrs: { href } }] } : {}),
      })),
    })),
    { maxLength: 3 },
  )
  .chain((paragraphs) =>
    fc.nat(12).map((depth) => {
      let content: unknown[] = paragraphs.length > 0 ? paragraphs : [{ type: "paragraph" }];
      for (let level = 0; level < depth; level += 1)
        content = [
          { type: level % 2 ? "bulletList" : "orderedList", content: [{ type: "listItem", content }] },
        ];
      return { type: "doc", content };
    }),
  );
const document = fc.oneof(
  fc.array(node, { maxLength: 5 }).map((content) => ({ type: "doc", content })),
  sound,
  node,
);

const drawn = new Set(["div", "p", "ul", "ol", "li", "br", "strong", "em", "a"]);
const carried: Record<string, string[]> = { div: ["class"], a: ["href", "rel"] };

type Node = DefaultTreeAdapterTypes.ChildNode;
function faultsIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((one): string[] => {
    if (one.nodeName === "#text") return [];
    if (!("tagName" in one)) return [one.nodeName];
    const { tagName, attrs } = one;
    const wrong = attrs
      .filter(({ name, value }) => {
        if (!carried[tagName]?.includes(name)) return true;
        if (name === "class") return value !== "text";
        return (
          name === "href" &&
          !["http:", "https:", "mailto:"].includes(new URL(value, "x-foreign://x").protocol)
        );
      })
      .map(({ name, value }) => `${tagName} ${name}=${value}`);
    return [...(drawn.has(tagName) ? [] : [tagName]), ...wrong, ...faultsIn(one.childNodes)];
  });
}
const faultsOf = (text: unknown) =>
  faultsIn(parseFragment(renderToStaticMarkup(<ReadRichText document={text} />)).childNodes);

function stored(text: unknown): RichText | null {
  try {
    return mustBeListed("en", text);
  } catch (refusal) {
    if (refusal instanceof Invalid) return null;
    throw refusal;
  }
}

test(`T-f ${runs} documents made to harm yield no script, handler, style or foreign scheme, stored or not`, () => {
  let taken = 0;
  fc.assert(
    fc.property(document, (text) => {
      expect(faultsOf(text)).toEqual([]);
      const kept = stored(text);
      if (!kept) return;
      taken += 1;
      expect(listedText(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      expect(faultsOf(kept)).toEqual([]);
      const plain = toPlain(kept);
      expect(toPlain(fromPlain(plain))).toBe(plain);
      expect(fromPlain(plain)).toEqual(normalRichText(kept));
    }),
    { numRuns: runs },
  );
  // Both ways are met often, or nothing was proven.
  expect(taken).toBeGreaterThan(runs / 50);
  expect(taken).toBeLessThan(runs);
}, 120_000);

describe("T-f texts made to exhaust their reader", () => {
  const nested = (levels: number) => {
    let content: unknown[] = [{ type: "paragraph" }];
    for (let level = 0; level < levels; level += 1)
      content = [{ type: "bulletList", content: [{ type: "listItem", content }] }];
    return { type: "doc", content };
  };
  test.each<[string, unknown]>([
    ["ten thousand levels", nested(10_000)],
    ["one level more than is drawn", nested(deepestList + 1)],
    [
      "items within items",
      {
        type: "doc",
        content: [
          Array.from({ length: 10_000 }).reduce<unknown>(
            (inner) => ({ type: "listItem", content: [inner] }),
            {},
          ),
        ],
      },
    ],
    ["a million nodes", { type: "doc", content: new Array(1_000_000).fill({ type: "paragraph" }) }],
    ["holes", { type: "doc", content: new Array(100) }],
    ["no list of nodes", { type: "doc", content: { length: 1, 0: { type: "paragraph" } } }],
  ])("T-f %s are refused in words and drawn harmless", (_, text) => {
    expect(stored(text)).toBeNull();
    if (_ !== "a million nodes") expect(faultsOf(text)).toEqual([]);
  });

  test("T-f the deepest list that is stored is also drawn", () => {
    const text = stored(nested(deepestList));
    expect(text).not.toBeNull();
    expect(renderToStaticMarkup(<ReadRichText document={text} />).match(/<ul>/g)).toHaveLength(deepestList);
  });
});
