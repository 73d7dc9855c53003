import { useActionData, useLoaderData } from "@remix-run/react";
import { settleClauses } from "../../domain/terms/commands/settling.server";
import { settleFields } from "../../domain/terms/forms";
import { clausesWords } from "../../domain/terms/page-words/clauses";
import { type ClausesPage, clausesPage } from "../../domain/terms/pages/clauses-page.server";
import { ClausesView } from "../../domain/terms/views/clauses-view";
import { versionCrumbs } from "../../domain/terms/views/crumbs";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: ClausesPage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: ({ page }) => (page.mayChange && page.proposed.length > 0 ? "form" : undefined),
  crumbs: ({ page }, language) => versionCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => clausesWords[language].title);

const door = formDoor({
  show: ({ house, actor }, { version = "" }) => clausesPage(house.db, actor, version),
  fields: settleFields,
  act: ({ asker, page }, typed) =>
    settleClauses(asker, { version: page.head.id, proposed: page.proposed.map(({ id }) => id) }, typed),
  leadsTo: (_, { params, language }) => ({
    to: address(language, "terms-clauses", { version: params.version ?? "" }),
    said: { en: clausesWords.en.said, fr: clausesWords.fr.said },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Clauses() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ClausesView page={page} form={refused?.form ?? form} />;
}
