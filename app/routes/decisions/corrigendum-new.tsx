import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { proposeCorrigendum } from "../../domain/decisions/commands/corrigenda.server";
import { corrigendumFields } from "../../domain/decisions/corrigendum-forms";
import { type ProposePage, proposePage } from "../../domain/decisions/corrigendum-pages.server";
import { corrigendumWords } from "../../domain/decisions/corrigendum-words";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { ProposeCorrigendum } from "../../domain/decisions/views/corrigendum-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ProposePage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => corrigendumWords[language].title);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "" }) =>
    proposePage(house.db, { actor, now, today }, proceeding),
  fields: corrigendumFields,
  act: ({ asker, page }, typed) => proposeCorrigendum(asker, page.proceeding.id, typed),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(corrigendumWords, (words) => words.saidProposed),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function CorrigendumNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "proceeding", { proceeding: page.proceeding.id });
  return <ProposeCorrigendum page={page} form={refused?.form ?? form} cancel={cancel} />;
}
