import { useActionData, useLoaderData } from "@remix-run/react";
import { nothing } from "../../domain/people/forms";
import { setClauseAside } from "../../domain/terms/commands/clauses.server";
import { clausesWords } from "../../domain/terms/page-words/clauses";
import { type ClausePage, clausePage } from "../../domain/terms/pages/clauses-page.server";
import { SetAsideView } from "../../domain/terms/views/clause-view";
import { numbered, versionCrumbs } from "../../domain/terms/views/crumbs";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: ClausePage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => versionCrumbs(page.head, language),
};
export const meta = titled<Data>(({ page }, language) =>
  clausesWords[language].asideQuestion(numbered(page.clause, language)),
);

const door = formDoor({
  show: ({ house, actor, language }, { version = "", clause = "" }) =>
    clausePage(house.db, actor, { version, clause, language }),
  fields: nothing,
  act: ({ asker, page }) => setClauseAside(asker, page.head.id, page.clause.id),
  leadsTo: (_, { params, language }) => ({
    to: address(language, "terms-clauses", { version: params.version ?? "" }),
    said: { en: clausesWords.en.asideSaid, fr: clausesWords.fr.asideSaid },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ClauseSetAside() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <SetAsideView page={page} form={refused?.form ?? form} />;
}
