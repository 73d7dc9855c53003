import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { actWords } from "../../domain/seats/act-words";
import { endHolding } from "../../domain/seats/commands/end-holding.server";
import { seatCrumbs } from "../../domain/seats/crumbs";
import { endFields } from "../../domain/seats/forms";
import { type HoldingForm, holdingFormPage, openHolding } from "../../domain/seats/pages.server";
import { endedSaid } from "../../domain/seats/said.server";
import { EndForm } from "../../domain/seats/views/holding-forms";
import { dayFields } from "../../http/day-asked";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: HoldingForm };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => seatCrumbs(page, language),
};
export const meta = titled<Data>(({ page }, language) =>
  actWords[language].endTitle(say(language, page.holding.shown)),
);

const door = formDoor({
  show: ({ house, actor, today }, { holding = "" }) =>
    holdingFormPage(house.db, actor, { holding, day: today }),
  opens: (page, { actor }) => openHolding(actor, page, "end"),
  start: ({ today }) => dayFields("until", today),
  fields: endFields,
  act: ({ asker, page }, typed) => {
    const seat = endHolding(asker, page.holding.id, typed);
    return { seat, said: endedSaid(page) };
  },
  leadsTo: ({ seat, said }, { language }) => ({ to: address(language, "seat", { seat }), said }),
});
export const loader = door.loader;
export const action = door.action;

export default function End() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <EndForm
      page={page}
      form={refused?.form ?? form}
      cancel={address(language, "seat", { seat: page.seat.id })}
    />
  );
}
