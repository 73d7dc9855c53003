import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { reviewDecision } from "../../domain/decisions/commands/reviewing.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { reviewFields } from "../../domain/decisions/review-forms";
import { type ReviewPage, reviewPage } from "../../domain/decisions/review-pages.server";
import { reviewWords } from "../../domain/decisions/review-words";
import { ReviewForm } from "../../domain/decisions/views/review-form";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ReviewPage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => reviewWords[language].title);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "" }) =>
    reviewPage(house.db, { actor, now, today }, proceeding),
  fields: reviewFields,
  act: ({ asker, page }, typed) => reviewDecision(asker, page.proceeding.id, typed),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(reviewWords, (words) => words.said),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function DecisionReview() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "proceeding", { proceeding: page.proceeding.id });
  return <ReviewForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
