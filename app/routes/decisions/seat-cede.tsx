import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { type CedeDaysPage, cedeDaysPage } from "../../domain/decisions/ceding-pages.server";
import { cedingWords } from "../../domain/decisions/ceding-words";
import { cedeDays } from "../../domain/decisions/commands/ceding.server";
import { cedingFields } from "../../domain/decisions/forms";
import { CedeDaysForm } from "../../domain/decisions/views/ceding-forms";
import { seatCrumbs } from "../../domain/seats/crumbs";
import { dayFields } from "../../http/day-asked";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: CedeDaysPage };

export const handle: DoorHandle<Data> = {
  place: "my-seats",
  form: "form",
  crumbs: ({ page }, language) => seatCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => cedingWords[language].titleDays);

const door = formDoor({
  show: ({ house, actor, now, today }, { seat = "" }) => cedeDaysPage(house, { actor, now, today }, seat),
  start: (_, { today }) => dayFields("from", today),
  fields: cedingFields,
  act: ({ asker, page }, days) => cedeDays(asker, page.seat.id, days),
  leadsTo: (_, { language }) => ({
    to: address(language, "my-seats"),
    said: inBoth(cedingWords, (words) => words.saidDays),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function SeatCede() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <CedeDaysForm page={page} form={refused?.form ?? form} />;
}
