import { useActionData, useLoaderData } from "@remix-run/react";
import { addTypedClause } from "../../domain/terms/commands/settling.server";
import { newClauseFields } from "../../domain/terms/forms";
import { clausesWords } from "../../domain/terms/page-words/clauses";
import { type NewClausePage, newClausePage } from "../../domain/terms/pages/clauses-page.server";
import { foundingOf } from "../../domain/terms/pages/places.server";
import { NewClauseView } from "../../domain/terms/views/clause-view";
import { versionCrumbs } from "../../domain/terms/views/crumbs";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: NewClausePage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: ({ page }) => (page.start.kind ? "form" : undefined),
  crumbs: ({ page }, language) => versionCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => clausesWords[language].newTitle);

const door = formDoor({
  show: ({ house, actor, language, url }, { version = "" }) =>
    newClausePage(house.db, actor, { version, language, kind: url.searchParams.get("kind") }),
  start: (page) => page.start,
  fields: newClauseFields,
  act: ({ asker, page }, typed) => {
    const founding = foundingOf(asker.house.db, page.head.id, typed.founding);
    return addTypedClause(asker, { version: page.head.id, founding, kind: typed.kind }, typed);
  },
  leadsTo: (_, { params, language }) => ({
    to: address(language, "terms-clauses", { version: params.version ?? "" }),
    said: { en: clausesWords.en.saved, fr: clausesWords.fr.saved },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ClauseNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <NewClauseView page={page} form={refused?.form ?? form} />;
}
