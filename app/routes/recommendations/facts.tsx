import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { describe } from "../../domain/recommendations/commands/describing.server";
import { describedBy, factsStart } from "../../domain/recommendations/facts-typed";
import { factsFields, formProblems } from "../../domain/recommendations/forms";
import { factsPageWords } from "../../domain/recommendations/page-words/facts";
import { type FactsPage, factsPage } from "../../domain/recommendations/pages/facts.server";
import { FactsView } from "../../domain/recommendations/views/facts-view";
import { formCrumbs } from "../../domain/recommendations/views/form-crumbs";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: FactsPage };

export const handle: DoorHandle<Data> = {
  place: "recommendations",
  form: "form",
  crumbs: ({ page }, language) => formCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => factsPageWords[language].title);

const door = formDoor({
  show: ({ house, actor, today }, { version = "" }) => factsPage(house.db, actor, { version, today }),
  start: (page, { language }) => factsStart(page, language),
  edition: (page) => page.edition,
  fields: factsFields,
  problems: formProblems,
  act: ({ asker, asked, page, edition }, typed) =>
    describe(asker, page.head.id, { ...describedBy(page, typed, asked.language), edition }),
  leadsTo: (_, { params: { version = "" }, language }) => ({
    to: address(language, "recommendation-form", { version }),
    said: inBoth(factsPageWords, (words) => words.saved),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function FactsDoor() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <FactsView page={page} form={refused?.form ?? form} />;
}
