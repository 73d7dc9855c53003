import { useActionData, useLoaderData } from "@remix-run/react";
import { actWords } from "../../domain/seats/act-words";
import { nameContact } from "../../domain/seats/commands/contacts.server";
import { seatCrumbs, seatInFull } from "../../domain/seats/crumbs";
import { contactFields } from "../../domain/seats/forms";
import { type SeatForm, seatFormPage } from "../../domain/seats/pages.server";
import { contactSaid } from "../../domain/seats/said.server";
import { ContactForm } from "../../domain/seats/views/nominate-form";
import { dayFields } from "../../http/day-asked";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: SeatForm };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => seatCrumbs(page, language),
};
export const meta = titled<Data>(({ page }, language) =>
  actWords[language].contactTitle(seatInFull(page, language)),
);

const door = formDoor({
  show: ({ house, actor, today }, { seat = "" }) =>
    seatFormPage(house.db, actor, { seat, day: today, verb: "nameContact" }),
  start: ({ today }) => dayFields("from", today),
  fields: contactFields,
  act: ({ asker, page, asked }, typed) => {
    const contact = nameContact(asker, page.seat.id, typed);
    return { seat: page.seat.id, said: contactSaid(asked.house.db, contact, page) };
  },
  leadsTo: ({ seat, said }, { language }) => ({ to: address(language, "seat", { seat }), said }),
});
export const loader = door.loader;
export const action = door.action;

export default function ContactNew() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ContactForm
      page={page}
      form={refused?.form ?? form}
      cancel={address(language, "seat", { seat: page.seat.id })}
    />
  );
}
