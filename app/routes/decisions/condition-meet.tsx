import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { meetCondition } from "../../domain/decisions/commands/settling.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { meetFields } from "../../domain/decisions/declare-forms";
import { type MeetPage, meetPage } from "../../domain/decisions/declare-pages.server";
import { declareWords } from "../../domain/decisions/declare-words";
import { MeetCondition } from "../../domain/decisions/views/settling-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: MeetPage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => declareWords[language].meetTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "", condition = "" }) =>
    meetPage(house.db, { actor, now, today }, { proceeding, condition }),
  fields: meetFields,
  act: ({ asker, page }, typed) =>
    meetCondition(asker, { id: page.proceeding.id, condition: page.condition.id }, typed),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(declareWords, (words) => words.saidMet),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ConditionMeet() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "proceeding", { proceeding: page.proceeding.id });
  return <MeetCondition page={page} form={refused?.form ?? form} cancel={cancel} />;
}
