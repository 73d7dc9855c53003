import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { languages, say } from "../../../app/domain/bilingual";
import { clauseFields, readClause, writeClause } from "../../../app/domain/terms/clause-forms";
import { clauseKinds } from "../../../app/domain/terms/clauses";
import { ClauseFields } from "../../../app/domain/terms/views/clause-fields";
import { Form, type FormState, LanguageProvider } from "../../../app/ui";

type Shown = { kind: (typeof clauseKinds)[number]; language: "en" | "fr"; state?: Partial<FormState> };

const councils = [
  { code: "PSSDC", name: "PSSDC" },
  { code: "PSCIOC", name: "PSCIOC" },
];
const jurisdictions = [
  { code: "BC", name: "British Columbia" },
  { code: "MSDO", name: "MSDO" },
];

function shown({ kind, language, state }: Shown): string {
  const form: FormState = { action: "/here", key: "key", values: {}, errors: [], ...state };
  return renderToStaticMarkup(
    <LanguageProvider language={language}>
      <Form form={form} id="clause">
        <ClauseFields kind={kind} councils={councils} jurisdictions={jurisdictions} />
      </Form>
    </LanguageProvider>,
  );
}

const all = (markup: string, pattern: RegExp): string[] =>
  [...markup.matchAll(pattern)].flatMap(([, found]) => (found === undefined ? [] : [found]));
const idsIn = (markup: string) => all(markup, /\sid="([^"]*)"/g);
const everyPage = clauseKinds.flatMap((kind) => languages.map((language) => ({ kind, language })));

describe("B-2 the form of a clause", () => {
  test.each(everyPage)("B-2 $kind ($language): each control once, with its label", ({ kind, language }) => {
    const markup = shown({ kind, language });
    const ids = idsIn(markup);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    expect(all(markup, /\sfor="([^"]*)"/g).filter((id) => !ids.includes(id))).toEqual([]);
    for (const field of clauseFields[kind]) {
      expect(markup).toContain(say(language, field.label));
      expect(markup).toMatch(new RegExp(`name="${field.name.replace(".", "\\.")}[".]`));
    }
  });

  test.each(everyPage)("B-2 $kind ($language): each problem leads to a control", ({ kind, language }) => {
    const read = readClause(kind, { funding: "silence" });
    const errors = (read.ok ? [] : read.problems).map(({ field, text }) => ({
      field,
      message: text[language],
    }));
    const markup = shown({ kind, language, state: { errors } });
    const links = all(markup, /<a href="#([^"]*)"/g);
    expect(links).toHaveLength(errors.length);
    expect(links.filter((link) => !idsIn(markup).includes(link))).toEqual([]);
  });

  test("B-2 a quorum's figures stand under the choice that asks for one", () => {
    const markup = shown({ kind: "quorum", language: "en", state: { values: writeClause("quorum", null) } });
    expect(markup).toMatch(/value="asked".*class="reveal".*name="share".*name="levels".*value="none"/s);
    expect(markup).toMatch(/<input[^>]*checked=""[^>]*value="none"/);
  });

  test("B-2 the form is filled with what the clause says", () => {
    const values = writeClause("seat", {
      level: "P",
      jurisdiction: "BC",
      organization: { en: "Service BC", fr: "Service BC" },
      coChair: true,
      nominatedBy: null,
      number: "stated",
    });
    const markup = shown({ kind: "seat", language: "fr", state: { values } });
    expect(markup).toMatch(/<option value="BC" selected="">British Columbia/);
    expect(markup).toMatch(/name="coChair"[^>]*checked=""/);
    expect(markup).toMatch(/<input[^>]*name="organization\.en"[^>]*lang="en"[^>]*value="Service BC"/);
    expect(markup).toContain("Organisation, en anglais");
  });

  test("B-2 a code the page does not know stays chosen, so that saving does not drop it", () => {
    const councils = writeClause("reports-to", { councils: ["PSSDC", "OLD"] });
    const markup = shown({ kind: "reports-to", language: "en", state: { values: councils } });
    const boxes = all(markup, /<input([^>]*type="checkbox"[^>]*)>/g).filter((box) => box.includes("checked"));
    expect(boxes.flatMap((box) => all(box, /value="([^"]*)"/g))).toEqual(["PSSDC", "OLD"]);
    const values = { jurisdiction: ["ZZ"], nominatedBy: [""] };
    expect(
      all(shown({ kind: "seat", language: "en", state: { values } }), /<option value="ZZ"( selected="")/g),
    ).toEqual([' selected=""']);
  });

  test("D-8 silence is no box under funding, terms or work plans", () => {
    const markup = shown({ kind: "channels", language: "fr" });
    const silent = all(markup, /<input([^>]*value="silence"[^>]*)>/g).flatMap((box) =>
      all(box, /name="([^"]*)"/g),
    );
    expect(silent).toEqual(["recommendation", "motion"]);
    expect(all(markup, /(Ici, le silence ne vaut jamais approbation)/g)).toHaveLength(3);
  });
});
