import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";

import { actWords } from "../../domain/seats/act-words";
import { endContact } from "../../domain/seats/commands/contacts.server";
import { seatCrumbs } from "../../domain/seats/crumbs";
import { endContactFields } from "../../domain/seats/forms";
import { type ContactForm, contactFormPage } from "../../domain/seats/pages.server";
import { contactActSaid } from "../../domain/seats/said.server";
import { EndContactForm } from "../../domain/seats/views/contact-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ContactForm };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => seatCrumbs(page, language),
};
export const meta = titled<Data>(({ page }, language) =>
  actWords[language].endContactTitle(say(language, page.contact.shown)),
);

const door = formDoor({
  show: ({ house, actor, today }, { contact = "" }) =>
    contactFormPage(house.db, actor, { contact, day: today, verb: "endContact" }),
  fields: endContactFields,
  act: ({ asker, page }, typed) => ({
    seat: endContact(asker, page.contact.id, typed.until),
    said: contactActSaid(page, "endContactSaid"),
  }),
  leadsTo: ({ seat, said }, { language }) => ({
    to: `${address(language, "seat", { seat })}#contacts`,
    said,
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function EndContact() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(language, "seat", { seat: page.seat.id });
  return <EndContactForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
