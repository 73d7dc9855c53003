import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { nothing } from "../../domain/people/forms";
import { discardRecommendation } from "../../domain/recommendations/commands/discarding.server";
import { recommendationVerbWords } from "../../domain/recommendations/page-words/verbs";
import { type VerbPage, verbPage } from "../../domain/recommendations/pages/verbs.server";
import { recommendationCrumbs } from "../../domain/recommendations/views/form-crumbs";
import { VerbView } from "../../domain/recommendations/views/verb-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: VerbPage };

export const handle: DoorHandle<Data> = {
  place: "recommendations",
  form: "form",
  crumbs: ({ page }, language) => recommendationCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => recommendationVerbWords[language]["discard-title"]);

const door = formDoor({
  show: ({ house, actor, today }, { version = "" }) =>
    verbPage(house.db, actor, { version, today, verb: "discard" }),
  fields: nothing,
  act: ({ asker, page }) => discardRecommendation(asker, page.head.id),
  leadsTo: (_, { language }) => ({
    to: address(language, "recommendations"),
    said: inBoth(recommendationVerbWords, (words) => words["discard-said"]),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Discard() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <VerbView verb="discard" page={page} form={refused?.form ?? form} />;
}
