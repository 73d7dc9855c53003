import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { enterPosition } from "../../domain/decisions/commands/positions.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { enteringFields } from "../../domain/decisions/forms";
import { positionFormWords } from "../../domain/decisions/position-form-words";
import { type EnterPage, enterPage } from "../../domain/decisions/position-pages.server";
import { decisionReasons } from "../../domain/decisions/reason-words";
import { EnterForm } from "../../domain/decisions/views/position-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: EnterPage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => positionFormWords[language].enterTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "" }) =>
    enterPage(house, { actor, now, today }, proceeding),
  start: (_, { language }) => ({ wordsLanguage: language }),
  fields: enteringFields,
  problems: decisionReasons,
  act: ({ asker, page }, { voice, ...typed }) =>
    enterPosition(asker, { id: page.proceeding.id, voice }, typed),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(positionFormWords, (words) => words.saidEntered),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PositionEnter() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <EnterForm page={page} form={refused?.form ?? form} />;
}
