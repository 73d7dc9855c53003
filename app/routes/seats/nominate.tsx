import { useActionData, useLoaderData } from "@remix-run/react";
import { actWords } from "../../domain/seats/act-words";
import { withLetter } from "../../domain/seats/commands/attached.server";
import { nominate } from "../../domain/seats/commands/nominations.server";
import { seatCrumbs, seatInFull } from "../../domain/seats/crumbs";
import { nominationFields } from "../../domain/seats/forms";
import { type SeatForm, seatFormPage } from "../../domain/seats/pages.server";
import { holdingSaid } from "../../domain/seats/said.server";
import { NominateForm } from "../../domain/seats/views/nominate-form";
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
  actWords[language].nominateTitle(seatInFull(page, language)),
);

const door = formDoor({
  show: ({ house, actor, today }, { seat = "" }) =>
    seatFormPage(house.db, actor, { seat, day: today, verb: "nominate" }),
  start: ({ today }) => ({ capacity: "principal", ...dayFields("from", today) }),
  fields: nominationFields,
  act: ({ asker, page, asked, files }, typed) =>
    withLetter(asker, files, (letters) => {
      const holding = nominate(asker, page.seat.id, typed, letters);
      return { seat: page.seat.id, said: holdingSaid(asked.house.db, holding, page) };
    }),
  leadsTo: ({ seat, said }, { language }) => ({ to: address(language, "seat", { seat }), said }),
});
export const loader = door.loader;
export const action = door.action;

export default function Nominate() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <NominateForm
      page={page}
      form={refused?.form ?? form}
      cancel={address(language, "seat", { seat: page.seat.id })}
    />
  );
}
