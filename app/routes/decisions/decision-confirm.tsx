import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { confirmProvisional } from "../../domain/decisions/commands/settling.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { type ConfirmPage, confirmPage } from "../../domain/decisions/declare-pages.server";
import { declareWords } from "../../domain/decisions/declare-words";
import { ConfirmProvisional } from "../../domain/decisions/views/settling-forms";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ConfirmPage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => declareWords[language].confirmTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "" }) =>
    confirmPage(house.db, { actor, now, today }, proceeding),
  fields: nothing,
  act: ({ asker, page }) => confirmProvisional(asker, page.proceeding.id),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(declareWords, (words) => words.saidConfirmed),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function DecisionConfirm() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "proceeding", { proceeding: page.proceeding.id });
  return <ConfirmProvisional page={page} form={refused?.form ?? form} cancel={cancel} />;
}
