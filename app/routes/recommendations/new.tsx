import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { startRecommendation } from "../../domain/recommendations/commands/drafting.server";
import { formProblems, newFields } from "../../domain/recommendations/forms";
import { formPageWords } from "../../domain/recommendations/page-words/form";
import { newPage } from "../../domain/recommendations/pages/new.server";
import { NewView } from "../../domain/recommendations/views/new-view";
import { recommendationWords } from "../../domain/recommendations/words";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

export const handle: DoorHandle<unknown> = {
  place: "recommendations",
  form: "form",
  crumbs: (_, language) => [
    { label: recommendationWords[language].recommendations, href: address(language, "recommendations") },
  ],
};
export const meta = titled((_, language) => formPageWords[language].newTitle);

const door = formDoor({
  show: ({ house, actor, today, url }) =>
    newPage(house.db, actor, { today, body: url.searchParams.get("body") ?? "" }),
  start: ({ chosen }, { language }) => ({ body: chosen, source: language }),
  fields: newFields,
  problems: formProblems,
  act: ({ asker }, { body, ...typed }) => startRecommendation(asker, body, typed),
  leadsTo: (version, { language }) => ({
    to: address(language, "recommendation-form", { version }),
    said: inBoth(formPageWords, (words) => words.started),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function RecommendationNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "recommendations");
  return <NewView page={page} form={refused?.form ?? form} cancel={cancel} />;
}
