import { useActionData, useLoaderData } from "@remix-run/react";
import { takeIn } from "../../domain/terms/commands/past.server";
import { takeInFields, takeInProblems } from "../../domain/terms/forms";
import { verbWords } from "../../domain/terms/page-words/verbs";
import { type VerbPage, verbPage } from "../../domain/terms/pages/verbs.server";
import { versionCrumbs } from "../../domain/terms/views/crumbs";
import { TakeInView } from "../../domain/terms/views/verb-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: VerbPage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => versionCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => verbWords[language]["takeIn-title"]);

const door = formDoor({
  show: ({ house, actor }, { version = "" }) => verbPage(house.db, actor, { version, verb: "takeIn" }),
  fields: takeInFields,
  problems: takeInProblems,
  act: ({ asker, page }, typed) => takeIn(asker, page.head.id, typed),
  leadsTo: (_, { params, language }) => ({
    to: address(language, "terms", { version: params.version ?? "" }),
    said: { en: verbWords.en["takeIn-said"], fr: verbWords.fr["takeIn-said"] },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function TakeIn() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <TakeInView page={page} form={refused?.form ?? form} />;
}
