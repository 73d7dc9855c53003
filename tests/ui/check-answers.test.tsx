// @vitest-environment node
import { expect, test } from "vitest";
import { CheckAnswers } from "../../app/ui/check-answers/check-answers";
import { DateField } from "../../app/ui/form/choice-fields";
import { Form } from "../../app/ui/form/form";
import { TextField } from "../../app/ui/form/text-fields";
import { markupOf, valuesOf } from "./render";

test("each answer leads back to the field it was typed in, and says which for those who hear the link alone", () => {
  const form = markupOf(
    <Form form={{ action: "#send", key: "k", values: {}, errors: [] }} id="body">
      <TextField name="nameEn" label="Name" />
      <DateField name="createdOn" label="Created on" />
    </Form>,
    "en",
  );
  const markup = markupOf(
    <CheckAnswers
      form="body"
      page="/en/bodies/new"
      answers={[
        { name: "nameEn", label: "Name", typed: "Groupe de travail", lang: "fr" },
        { name: "createdOn", label: "Created on", typed: "" },
      ]}
    />,
    "en",
  );
  const ids = valuesOf(form, "id");
  for (const href of valuesOf(markup, "href")) {
    const [page, field] = href.split("#");
    expect(page).toBe("/en/bodies/new");
    expect(ids).toContain(field);
  }
  expect(markup).toContain('<div lang="fr">Groupe de travail</div>');
  expect(markup).toContain("Left empty");
  expect(markup.replace(/<[^>]+>/g, "")).toContain("Change created on");
});
