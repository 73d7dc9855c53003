// N-8 any input is safe: whatever is asked for, an answer in words, and nothing written.
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { address } from "../../app/site-map";
import { type Served, serveHouse } from "./served";

let served: Served;
beforeAll(() => {
  served = serveHouse();
});

const at = (query: Record<string, string>, language: "en" | "fr" = "en") =>
  address(language, "search", {}, query);
const bodyOf = async (query: Record<string, string>, language: "en" | "fr" = "en") => {
  const answer = await served.ask("member", at(query, language));
  expect(answer.status, JSON.stringify(query)).toBe(200);
  return answer.text();
};

const operators = [
  '"',
  "'",
  "*",
  "-",
  "+",
  "^",
  ":",
  "(",
  ")",
  "{",
  "}",
  ",",
  ";",
  "--",
  "%",
  "_",
  "\\",
  "\0",
  "\n",
  "AND",
  "OR",
  "NOT",
  "NEAR(a b, 2)",
  "title:",
  "marks:kbody",
  "marks : (kbody)",
  "{title words}",
  "rowid",
  "\ud800",
  "\udc00",
  "é",
  "œ",
  "ﬁ",
  "عربي",
  "ᐃᓄᒃᑎᑐᑦ",
  "漢字",
  "👩‍🚀",
  "\u202e",
  "a".repeat(500),
  "<script>",
  "&amp;",
];

describe("N-8 any input is safe", () => {
  test.each(operators)("N-8 %j", async (words) => {
    const body = await bodyOf({ q: words });
    expect(body).not.toContain("<script>alert");
    await bodyOf({ q: `terms ${words}` }, "fr");
    await bodyOf({ q: `${words} ${words}`, kind: words, body: words, page: words });
  });

  test("N-8 generated input, alone and beside words that are found", async () => {
    const piece = fc.oneof(
      fc.constantFrom(...operators),
      fc.constantFrom("terms", "mandat", "CCSWG", "de", "fund"),
      fc.string({ unit: "binary", maxLength: 20 }),
    );
    const before = served.house.one("select count(*) from ledger");
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const answer = await served.ask("member", at({ q: pieces.join(" ") }));
        expect(answer.status).toBe(200);
      }),
      { numRuns: 80 },
    );
    expect(served.house.one("select count(*) from ledger")).toBe(before);
  });

  test("T-8 a search writes nothing", async () => {
    await bodyOf({ q: "terms of reference" });
    served.house.statements();
    await bodyOf({ q: "GTSAC funding xylophone" });
    const ran = served.house.statements();
    expect(ran.filter((statement) => !/^select/i.test(statement.trim()))).toEqual([]);
    // The most there are: nothing has all of the words, neither whole nor as a beginning, some of them are
    // looked for, and a page that one of them names opens only to who sits in a group, which is asked of the groups.
    expect(ran.length).toBeLessThanOrEqual(10);
    await bodyOf({ q: "terms of reference" });
    expect(served.house.statements().length).toBeLessThanOrEqual(7);
  });
});

describe("desk 2 the page says what it did", () => {
  test("desk 2 what was typed stands escaped in the title, the heading and the field", async () => {
    const body = await bodyOf({ q: "<b>GTSAC</b>" });
    expect(body).toContain("<title>Search: &lt;b&gt;GTSAC&lt;/b&gt; · ");
    expect(body).not.toContain("<b>GTSAC");
    expect(body.match(/<h1/g)).toHaveLength(1);
    expect(body).toContain("<mark>CCSWG</mark>");
  });

  test("desk 2 more than two hundred characters are cut, and said", async () => {
    expect(await bodyOf({ q: "fund ".repeat(2000) })).toContain("Only the first 200 characters");
    expect(await bodyOf({ q: "fund ".repeat(2000) }, "fr")).toContain(
      "La recherche ne porte que sur les 200\u00a0premiers caractères",
    );
    expect(await bodyOf({ q: "funding" })).not.toContain("Only the first 200");
  });

  test("desk 9 nothing typed, no word in it, nothing found: each says what to do", async () => {
    expect(await bodyOf({})).toContain("What can be found");
    expect(await bodyOf({ q: "?!… « »" }, "fr")).toContain("Tapez des lettres ou des chiffres");
    expect(await bodyOf({ q: "xylophone" })).toContain("Nothing is found for “xylophone”");
    expect(await bodyOf({ q: "xylophone", kind: "person" }, "fr")).toContain("xylophone");
  });

  test("M-17 a hidden kind or body that is named narrows as one that does not exist", async () => {
    const [hidden, absent] = await Promise.all(
      [served.house.body("RWG"), "0123456789abcdef"].map(async (body) =>
        (await served.ask("reader", at({ q: "reference", body }))).text(),
      ),
    );
    const nonce = (text = "") =>
      text.replaceAll(served.house.body("RWG"), "X").replaceAll("0123456789abcdef", "X");
    expect(nonce(hidden)).toBe(nonce(absent));
  });
});
