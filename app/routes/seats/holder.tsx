import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { seatHolder } from "../../domain/seats/commands/seat-holder.server";
import { holderFields, seatProblems } from "../../domain/seats/forms";
import { holderWords } from "../../domain/seats/holder-words";
import { type HolderPage, seatFormPage } from "../../domain/seats/pages.server";
import { HolderForm } from "../../domain/seats/views/holder-form";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: HolderPage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => [
    { label: say(language, page.bodyName), href: address(language, "body", { body: page.body }) },
    { label: say(language, page.name), href: address(language, "seat", { seat: page.seat.id }) },
  ],
};
export const meta = titled<Data>(({ page }, language) => holderWords[language].title(say(language, page.name)));

export const { loader, action } = formDoor({
  show: ({ house, actor, today }, { seat = "" }) => seatFormPage(house.db, actor, { seat, day: today, verb: "seat" }),
  start: () => ({ capacity: "principal" }),
  fields: holderFields,
  problems: seatProblems,
  act: ({ asker, page }, typed) => {
    seatHolder(asker, page.seat.id, typed);
    return page.body;
  },
  then: (body, { language }) => ({
    to: `${address(language, "body", { body })}#seats`,
    said: { en: holderWords.en.said, fr: holderWords.fr.said },
  }),
});

export default function Holder() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <HolderForm page={page} form={refused?.form ?? form} cancel={address(language, "body", { body: page.body })} />;
}
