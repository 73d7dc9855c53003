import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { actWords } from "../../domain/seats/act-words";
import { bodyCrumbs } from "../../domain/seats/crumbs";
import { endedSeatFields } from "../../domain/seats/forms";
import { levelOf, type PastSeatForm, pastSeatFormPage } from "../../domain/seats/pages.server";
import { takeInPastSeat } from "../../domain/seats/past.server";
import { PastSeatView } from "../../domain/seats/views/ask-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: PastSeatForm };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => bodyCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => actWords[language].pastTitle);

const door = formDoor({
  show: ({ house, actor }, { body = "" }) => pastSeatFormPage(house.db, actor, body),
  fields: endedSeatFields,
  act: ({ asker, page }, typed) =>
    takeInPastSeat(asker, page.body, { ...typed, level: levelOf(page, typed.jurisdiction) }),
  leadsTo: (seat, { language }) => ({
    to: address(language, "seat", { seat }),
    said: inBoth(actWords, (words) => words.pastSaid),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PastSeat() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PastSeatView
      page={page}
      form={refused?.form ?? form}
      cancel={address(language, "body", { body: page.body })}
    />
  );
}
