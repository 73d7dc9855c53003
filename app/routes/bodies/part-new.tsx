import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { bodyCrumbs } from "../../domain/seats/crumbs";
import { statePart } from "../../domain/taking-part/commands/taking-part.server";
import { partProblems, stateFields } from "../../domain/taking-part/forms";
import { type StateForm, stateFormPage } from "../../domain/taking-part/pages.server";
import { statedSaid } from "../../domain/taking-part/said";
import { StatePart } from "../../domain/taking-part/views/part-forms";
import { partWords } from "../../domain/taking-part/words";
import { dayFields } from "../../http/day-asked";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: StateForm };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => bodyCrumbs(page, language),
};
export const meta = titled<Data>(({ page }, language) =>
  partWords[language].stateTitle(say(language, page.bodyName)),
);

const door = formDoor({
  show: ({ house, actor }, { body = "" }) => stateFormPage(house.db, actor, body),
  start: (_, { today }) => dayFields("from", today),
  fields: stateFields,
  problems: partProblems,
  act: ({ asker, page }, typed) => {
    statePart(asker, page.body, typed);
    return { body: page.body, said: statedSaid(page, typed.jurisdiction) };
  },
  leadsTo: ({ body, said }, { language }) => ({
    to: `${address(language, "body", { body })}#parts`,
    said,
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PartNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "body", { body: page.body });
  return <StatePart page={page} form={refused?.form ?? form} cancel={cancel} />;
}
