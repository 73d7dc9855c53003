import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { putUnderReview } from "../../domain/bodies/commands.server";
import { bodyFormWords } from "../../domain/bodies/form-words";
import { type BodyForm, bodyFormPage, openBody } from "../../domain/bodies/pages.server";
import { saidOf } from "../../domain/bodies/said";
import { ReviewView } from "../../domain/bodies/views/review-forms";
import { nothing } from "../../domain/people/forms";
import { bodyCrumbs } from "../../domain/seats/crumbs";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: BodyForm };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => bodyCrumbs(page, language),
};
export const meta = titled<Data>(({ page }, language) =>
  bodyFormWords[language].reviewTitle(say(language, page.bodyName)),
);

const door = formDoor({
  show: ({ house, actor, today }, { body = "" }) => bodyFormPage(house.db, actor, { body, day: today }),
  opens: (page, { actor }) => openBody(actor, page, "review"),
  fields: nothing,
  act: ({ asker, page }) => {
    putUnderReview(asker, page.body);
    return page;
  },
  leadsTo: (page, { language }) => ({
    to: address(language, "body", { body: page.body }),
    said: saidOf(page, "reviewSaid"),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Review() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ReviewView
      page={page}
      form={refused?.form ?? form}
      cancel={address(language, "body", { body: page.body })}
    />
  );
}
