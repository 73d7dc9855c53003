import { useActionData, useLoaderData } from "@remix-run/react";
import { personInFull } from "../../domain/overviews/person-crumbs";
import { proposeErasingOf } from "../../domain/retention/commands/propose.server";
import { retentionCrumbs, toRetention } from "../../domain/retention/crumbs";
import { retentionFormWords } from "../../domain/retention/form-words";
import { reasonFields } from "../../domain/retention/forms";
import { type ErasingPage, erasingPage } from "../../domain/retention/proposal-pages.server";
import { EraseForm } from "../../domain/retention/views/retention-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

export const handle: DoorHandle<unknown> = { place: "people", form: "form", crumbs: retentionCrumbs };
export const meta = titled<{ page: ErasingPage }>(({ page }, language) =>
  retentionFormWords[language].eraseTitle(personInFull(page, language)),
);

const door = formDoor({
  show: ({ house, actor, now, today }, { person = "" }) =>
    erasingPage(house.db, { actor, now, today }, person),
  fields: reasonFields,
  act: ({ asker, page }, typed) => proposeErasingOf(asker, page.id, typed),
  leadsTo: (_, { language }) => toRetention(language, "saidProposed"),
});
export const loader = door.loader;
export const action = door.action;

export default function PersonErase() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "person", { person: page.id });
  return <EraseForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
