import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { declareOutcome } from "../../domain/decisions/commands/declare.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { declareFields, declareStart } from "../../domain/decisions/declare-forms";
import { type DeclarePage, declarePage } from "../../domain/decisions/declare-pages.server";
import { declareWords } from "../../domain/decisions/declare-words";
import { DeclareForm } from "../../domain/decisions/views/declare-form";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: DeclarePage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => declareWords[language].title);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "" }) =>
    declarePage(house, { actor, now, today }, proceeding),
  start: declareStart,
  fields: declareFields,
  act: ({ asker, page }, declared) => declareOutcome(asker, page.proceeding.id, declared),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(declareWords, (words) => words.saidDeclared),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Declare() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "proceeding", { proceeding: page.proceeding.id });
  return <DeclareForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
