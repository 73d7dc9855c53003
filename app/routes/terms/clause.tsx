import { useActionData, useLoaderData } from "@remix-run/react";
import { writeTypedClause } from "../../domain/terms/commands/settling.server";
import { clauseFieldsTyped } from "../../domain/terms/forms";
import { clausesWords } from "../../domain/terms/page-words/clauses";
import { type ClausePage, clausePage } from "../../domain/terms/pages/clauses-page.server";
import { foundingOf } from "../../domain/terms/pages/places.server";
import { ClauseView } from "../../domain/terms/views/clause-view";
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
  clausesWords[language].clauseTitle(numbered(page.clause, language)),
);

const door = formDoor({
  show: ({ house, actor, language }, { version = "", clause = "" }) =>
    clausePage(house.db, actor, { version, clause, language }),
  start: (page) => page.start,
  edition: (page) => page.edition,
  fields: clauseFieldsTyped,
  act: ({ asker, page, edition }, typed) => {
    const { head, clause } = page;
    const founding = foundingOf(asker.house.db, head.id, typed.founding);
    writeTypedClause(
      asker,
      { version: head.id, clause: clause.id, edition, founding, kind: clause.kind },
      typed,
    );
  },
  leadsTo: (_, { params, language }) => ({
    to: address(language, "terms-clauses", { version: params.version ?? "" }),
    said: { en: clausesWords.en.saved, fr: clausesWords.fr.saved },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ClauseDoor() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ClauseView page={page} form={refused?.form ?? form} />;
}
