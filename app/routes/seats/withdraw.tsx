import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { nothing } from "../../domain/people/forms";
import { actWords } from "../../domain/seats/act-words";
import { withdrawNomination } from "../../domain/seats/commands/nominations.server";
import { seatCrumbs } from "../../domain/seats/crumbs";
import { type HoldingForm, holdingFormPage, openHolding } from "../../domain/seats/pages.server";
import { withdrawnSaid } from "../../domain/seats/said.server";
import { WithdrawForm } from "../../domain/seats/views/holding-forms";
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
  actWords[language].withdrawTitle(say(language, page.holding.shown)),
);

const door = formDoor({
  show: ({ house, actor, today }, { holding = "" }) =>
    holdingFormPage(house.db, actor, { holding, day: today }),
  opens: (page, { actor }) => openHolding(actor, page, "withdraw"),
  fields: nothing,
  act: ({ asker, page }) => {
    const seat = withdrawNomination(asker, page.holding.id);
    return { seat, said: withdrawnSaid(page) };
  },
  leadsTo: ({ seat, said }, { language }) => ({ to: address(language, "seat", { seat }), said }),
});
export const loader = door.loader;
export const action = door.action;

export default function Withdraw() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <WithdrawForm
      page={page}
      form={refused?.form ?? form}
      cancel={address(language, "seat", { seat: page.seat.id })}
    />
  );
}
