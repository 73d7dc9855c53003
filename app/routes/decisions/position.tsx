import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { takePosition } from "../../domain/decisions/commands/positions.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { positionFields } from "../../domain/decisions/forms";
import { positionFormWords } from "../../domain/decisions/position-form-words";
import { type PositionPage, positionPage, startOf } from "../../domain/decisions/position-pages.server";
import { decisionReasons } from "../../domain/decisions/reason-words";
import { TakeForm } from "../../domain/decisions/views/position-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: PositionPage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => positionFormWords[language].takeTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "" }) =>
    positionPage(house, { actor, now, today }, proceeding),
  start: (page, { language }) => startOf(page, language),
  fields: positionFields,
  problems: decisionReasons,
  act: ({ asker, page }, typed) => takePosition(asker, page.proceeding.id, typed),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(positionFormWords, (words) => words.saidTaken),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Position() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <TakeForm page={page} form={refused?.form ?? form} />;
}
