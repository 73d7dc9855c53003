import { useActionData, useLoaderData } from "@remix-run/react";
import { proposeRule } from "../../domain/retention/commands/propose.server";
import { retentionCrumbs, toRetention } from "../../domain/retention/crumbs";
import { retentionFormWords } from "../../domain/retention/form-words";
import { retentionProblems, ruleFields } from "../../domain/retention/forms";
import { type ChangePage, changePage } from "../../domain/retention/pages.server";
import { recordWords } from "../../domain/retention/record-words";
import { ChangeForm } from "../../domain/retention/views/retention-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

export const handle: DoorHandle<unknown> = { form: "form", crumbs: retentionCrumbs };
export const meta = titled<{ page: ChangePage }>(({ page: { kind } }, language) =>
  retentionFormWords[language].changeTitle(recordWords[language][kind]),
);

const door = formDoor({
  show: ({ house, actor, now, today }, { record = "" }) =>
    changePage(house.db, { actor, now, today }, record),
  start: ({ rule }) => ({ disposition: rule.disposition, years: rule.years === null ? "" : `${rule.years}` }),
  fields: ruleFields,
  problems: retentionProblems,
  act: ({ asker, page }, typed) => proposeRule(asker, page.kind, typed),
  leadsTo: (_, { language }) => toRetention(language, "saidProposed"),
});
export const loader = door.loader;
export const action = door.action;

export default function RetentionChange() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "retention");
  return <ChangeForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
