// @vitest-environment node
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languages } from "../../app/domain/bilingual";
import { CheckboxField, DateField, RadioField } from "../../app/ui/form/choice-fields";
import { NamedGroup } from "../../app/ui/form/field-names";
import { foldingExample } from "../../app/ui/form/folding-example";
import { Form, fieldId } from "../../app/ui/form/form";
import type { FormState } from "../../app/ui/form/form-state";
import { SelectField, TextField } from "../../app/ui/form/text-fields";
import { Frame } from "../../app/ui/frame/frame";
import { markupOf, valuesOf } from "./render";

const state: FormState = {
  action: "/en/requests/7/submit",
  key: "a-key",
  edition: 4,
  values: { title: ["Shared <measures>"], "due.day": ["31"], "due.month": ["2"], council: ["pscioc"] },
  errors: [
    { field: "title", message: "Write a shorter title" },
    { field: "due.month", message: "This month has no 31st" },
    { field: "", message: "The group’s mandate has ended" },
  ],
};

const form = (given: FormState) => (
  <Form form={given} id="request">
    <TextField name="title" label="Title" hint="At most 90 characters" lang="fr" />
    <DateField name="due" label="Due" hint="For example, 30 6 2026" />
    <RadioField name="purpose" label="Purpose" choices={[{ value: "decision", label: "For decision" }]} />
    <SelectField
      name="council"
      label="Council"
      optional
      options={[
        { value: "pssdc", label: "PSSDC" },
        { value: "pscioc", label: "PSCIOC" },
      ]}
    />
    <CheckboxField name="read" label="Read" />
  </Form>
);

const valuesIn = (markup: string): string[] =>
  [...markup.matchAll(/<a href="#[^"]*">([^<]*)<\/a>/g)].map(([, said = ""]) => said);
const tagOf = (markup: string, id: string): string =>
  markup.match(new RegExp(`<[^>]* id="${id}"[^>]*>`))?.[0] ?? "";

test("a form carries its key and edition, and posts to the verb's own address", () => {
  const markup = markupOf(form(state));
  expect(markup).toContain('action="/en/requests/7/submit" method="post"');
  expect(markup).toContain('<input type="hidden" name="_key" value="a-key"/>');
  expect(markup).toContain('<input type="hidden" name="_edition" value="4"/>');
});

test("label, hint, error and control point at one another", () => {
  const markup = markupOf(form(state));
  const title = tagOf(markup, "request-title");
  expect(title).toContain('aria-invalid="true"');
  expect(title).toContain('aria-describedby="request-title-hint request-title-error"');
  expect(title).toContain('lang="fr"');
  expect(title).toContain('value="Shared &lt;measures&gt;"');
  expect(markup).toContain('<label for="request-title">Title</label>');
  expect(tagOf(markup, "request-title-hint")).not.toBe("");
  expect(tagOf(markup, "request-title-error")).not.toBe("");
});

test("a date marks the part that is wrong, and keeps all that was typed", () => {
  const markup = markupOf(form(state));
  expect(tagOf(markup, "request-due")).toContain('value="31"');
  expect(tagOf(markup, "request-due")).not.toContain("aria-invalid");
  expect(tagOf(markup, "request-due-month")).toContain('aria-invalid="true"');
  expect(markup).toContain("This month has no 31st");
});

test("the summary counts what is wrong, and links to fields that are there", () => {
  const markup = markupOf(form(state));
  expect(markup).toContain("Three things need your attention");
  expect(markupOf(form(state), "fr")).toContain("Trois points demandent votre attention");
  const ids = valuesOf(markup, "id");
  const links = [...markup.matchAll(/<a href="([^"]*)"/g)]
    .map(([, href = ""]) => href)
    .map((href) => href.slice(1));
  expect(links).toEqual(["request-title", "request-due-month"]);
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  expect(markup).toContain("<li>The group’s mandate has ended</li>");
});

test("desk 6 the summary says each thing by the name of its field, a part of a date by that of the date", () => {
  const summary = (language: "en" | "fr") => valuesIn(markupOf(form(state), language));
  expect(summary("en")).toEqual(["Title: write a shorter title", "Due: this month has no 31st"]);
  expect(summary("fr")).toEqual(["Title\u00a0: write a shorter title", "Due\u00a0: this month has no 31st"]);
});

test("desk 6 fields alike are told apart by their group, and a question is left a question", () => {
  const errors = ["one", "two", "which", "unknown"].map((field) => ({ field, message: "ESDC says no" }));
  const markup = markupOf(
    <Form form={{ ...state, errors }} id="council">
      <NamedGroup legend="First council">
        <DateField name="one" label="Created on" />
      </NamedGroup>
      <NamedGroup legend="Second council">
        <DateField name="two" label="Created on" />
      </NamedGroup>
      <TextField name="which" label="Which?" />
    </Form>,
  );
  expect(valuesIn(markup)).toEqual([
    "First council, created on: ESDC says no",
    "Second council, created on: ESDC says no",
    "Which? ESDC says no",
    "ESDC says no",
  ]);
});

test("a form without errors has no summary, and says what is optional in words", () => {
  const markup = markupOf(form({ ...state, errors: [] }), "fr");
  expect(markup).not.toContain('role="alert"');
  expect(markup).not.toContain("aria-invalid");
  expect(markup.match(/\(facultatif\)/g)).toHaveLength(1);
});

test("an error on a date's day leads to the date's first field", () => {
  expect(fieldId("request", "due.day")).toBe(fieldId("request", "due"));
  expect(fieldId("request", "lines.2.amount")).toBe("request-lines-2-amount");
});

test("a field outside a form is refused", () => {
  expect(() => markupOf(<TextField name="title" label="Title" />)).toThrow("outside a Form");
});

test("the language toggle carries what was typed in the form it names", () => {
  const markup = markupOf(
    <Frame
      name="Workspace"
      home="/en"
      places={[]}
      account={[]}
      toggle={{ kind: "form", form: "request", value: "/fr", language: "fr", label: "Français" }}
      footer=""
    >
      {form(state)}
    </Frame>,
  );
  expect(markup).toMatch(
    /<button[^>]* type="submit" form="request" name="_keep" value="\/fr"[^>]* lang="fr">Français/,
  );
  expect(markup).toMatch(/formnovalidate/i);
});

test.each(languages)(
  "choices that fold: each field stands right below its own choice, where the style hides it unless chosen (%s)",
  (language) => {
    const markup = markupOf(foldingExample.render(), language);
    const [, ...choices] = markup.split('<div class="choice">');
    const [agree = "", reservation = "", pending = ""] = choices;
    expect(choices.length).toBe(3);
    expect(markup).toContain('class="choices folds"');
    expect(choices.map((choice) => [...choice.matchAll(/<\/div><div class="reveal">/g)].length)).toEqual([
      0, 1, 1,
    ]);
    expect([agree, reservation, pending].map((choice) => / checked/.test(choice))).toEqual([
      false,
      true,
      false,
    ]);
    expect(valuesOf(reservation, "name")).toEqual(["answer", "words"]);
    expect(valuesOf(pending, "name")).toEqual(["answer", "until.day", "until.month", "until.year"]);
    expect(readFileSync("app/ui/form/form.css", "utf8")).toMatch(
      /\.folds > \.choice:not\(:has\(:checked\)\) \+ \.reveal \{\s*display: none;/,
    );
  },
);
