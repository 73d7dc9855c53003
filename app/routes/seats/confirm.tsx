import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { actWords } from "../../domain/seats/act-words";
import { withLetter } from "../../domain/seats/commands/attached.server";
import { confirmNomination } from "../../domain/seats/commands/nominations.server";
import { seatCrumbs } from "../../domain/seats/crumbs";
import { confirmFields, seatProblems } from "../../domain/seats/forms";
import { type HoldingForm, holdingFormPage, openHolding } from "../../domain/seats/pages.server";
import { holdingSaid } from "../../domain/seats/said.server";
import { ConfirmForm } from "../../domain/seats/views/holding-forms";
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
  actWords[language].confirmTitle(say(language, page.holding.shown)),
);

const door = formDoor({
  show: ({ house, actor, today }, { holding = "" }) =>
    holdingFormPage(house.db, actor, { holding, day: today }),
  opens: (page, { actor }) => openHolding(actor, page, "confirm"),
  start: ({ holding }) => ({ letter: holding.letter }),
  fields: confirmFields,
  problems: seatProblems,
  act: ({ asker, page, asked, files }, typed) =>
    withLetter(asker, files, (letters) => {
      const seat = confirmNomination(asker, page.holding.id, typed.letter, letters);
      return { seat, said: holdingSaid(asked.house.db, page.holding.id, page) };
    }),
  leadsTo: ({ seat, said }, { language }) => ({ to: address(language, "seat", { seat }), said }),
});
export const loader = door.loader;
export const action = door.action;

export default function ConfirmNomination() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ConfirmForm
      page={page}
      form={refused?.form ?? form}
      cancel={address(language, "seat", { seat: page.seat.id })}
    />
  );
}
