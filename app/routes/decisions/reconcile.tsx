import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { openReconciling } from "../../domain/decisions/commands/reconciling.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { reconcileFields } from "../../domain/decisions/declare-forms";
import { reconcileWords } from "../../domain/decisions/reconcile-words";
import { type ReconcilePage, reconcilePage } from "../../domain/decisions/reconciling.server";
import { ReconcileForm } from "../../domain/decisions/views/reconcile-form";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ReconcilePage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => reconcileWords[language].title);

const door = formDoor({
  show: ({ house, actor, today }, { proceeding = "" }) => reconcilePage(house, { actor, today }, proceeding),
  start: ({ proposed }) => ({ ownEn: proposed.en, ownFr: proposed.fr }),
  fields: reconcileFields,
  act: ({ asker, page }, typed) => openReconciling(asker, page.proceeding.id, typed),
  leadsTo: (proceeding, { language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(reconcileWords, (words) => words.saidOpened),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Reconcile() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "proceeding", { proceeding: page.proceeding.id });
  return <ReconcileForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
