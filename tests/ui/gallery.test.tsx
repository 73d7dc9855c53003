// @vitest-environment node
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { languages } from "../../app/domain/bilingual";
import { Frame } from "../../app/ui/frame/frame";
import { folders, Gallery } from "../../app/ui/gallery";
import { Marks } from "../../app/ui/status/status";
import { markupOf, repeated, valuesOf } from "./render";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // React closes void elements and writes empty attributes in full; roles are spelled out on purpose.
    "attr-case": "off",
    "form-dup-name": ["error", { shared: ["radio", "checkbox"] }],
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-redundant-role": "off",
    "prefer-native-element": "off",
  },
});

const complaints = async (markup: string): Promise<string[]> => {
  const report = await validator.validateString(markup);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
};

const examples = folders.flatMap(({ folder, examples }) =>
  examples.flatMap((example) => languages.map((language) => ({ folder, example, language }))),
);

describe.each(examples)("$folder: $example.name.en ($language)", ({ example, language }) => {
  const markup = markupOf(example.render(), language);

  test("says something, without a style attribute or an unknown value", () => {
    expect(markup.length).toBeGreaterThan(20);
    expect(valuesOf(markup, "style")).toEqual([]);
    expect(markup).not.toMatch(/undefined|\[object|NaN/);
  });

  test("has no id twice, and every id it points at", () => {
    const ids = valuesOf(markup, "id");
    expect(repeated(ids)).toEqual([]);
    const pointed = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "form"]
      .flatMap((attribute) => valuesOf(markup, attribute))
      .flatMap((value) => value.split(" "));
    expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("draws only marks that the sprite holds", () => {
    const marks = valuesOf(markupOf(<Marks />), "id");
    const used = [...markup.matchAll(/<use[^>]* href="#([^"]*)"/g)].map(([, id]) => id);
    expect(used.filter((id) => id === undefined || !marks.includes(id))).toEqual([]);
  });

  test("is valid HTML", async () => {
    expect(await complaints(markup)).toEqual([]);
  });
});

test.each(languages)("the gallery is one valid page, whole (%s)", async (language) => {
  const page = markupOf(
    <Frame
      name="Workspace"
      home="#"
      places={[{ label: "Home", href: "#home", current: "page" }]}
      account={[{ label: "Sign out", action: "#out" }]}
      toggle={{ kind: "form", form: "example-form", value: "/fr", language: "fr", label: "Français" }}
      crumbs={[{ label: "Help", href: "#help" }]}
      banner="Demonstration"
      footer={<p>Footer</p>}
    >
      <Gallery />
    </Frame>,
    language,
  );
  expect(repeated(valuesOf(page, "id"))).toEqual([]);
  expect(page.match(/<h1/g)).toHaveLength(1);
  expect(await complaints(page)).toEqual([]);
});

test("every folder has examples, each named in both languages", () => {
  for (const { folder, examples } of folders) {
    expect(examples.length, folder).toBeGreaterThan(0);
    for (const { name } of examples) expect(name.en && name.fr, folder).toBeTruthy();
  }
});
