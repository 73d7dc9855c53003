import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { confirmCorrigendum } from "../../domain/decisions/commands/corrigenda.server";
import { type SettlePage, settlePage } from "../../domain/decisions/corrigendum-pages.server";
import { corrigendumWords } from "../../domain/decisions/corrigendum-words";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { ConfirmCorrigendum } from "../../domain/decisions/views/corrigendum-forms";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: SettlePage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => corrigendumWords[language].confirmTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding: id = "", corrigendum = "" }) =>
    settlePage(house.db, { actor, now, today }, { id, corrigendum, verb: "confirmCorrigendum" }),
  fields: nothing,
  act: ({ asker, page }) =>
    confirmCorrigendum(asker, { id: page.proceeding.id, corrigendum: page.corrigendum.id }),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(corrigendumWords, (words) => words.saidConfirmed),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function CorrigendumConfirm() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "proceeding", { proceeding: page.proceeding.id });
  return <ConfirmCorrigendum page={page} form={refused?.form ?? form} cancel={cancel} />;
}
