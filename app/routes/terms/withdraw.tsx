import { useActionData, useLoaderData } from "@remix-run/react";
import { nothing } from "../../domain/people/forms";
import { withdrawVersion } from "../../domain/terms/commands/route.server";
import { verbWords } from "../../domain/terms/page-words/verbs";
import { type VerbPage, verbPage } from "../../domain/terms/pages/verbs.server";
import { versionCrumbs } from "../../domain/terms/views/crumbs";
import { VerbView } from "../../domain/terms/views/verb-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: VerbPage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => versionCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => verbWords[language]["withdraw-title"]);

const door = formDoor({
  show: ({ house, actor }, { version = "" }) => verbPage(house.db, actor, { version, verb: "withdraw" }),
  fields: nothing,
  act: ({ asker, page }) => withdrawVersion(asker, page.head.id),
  leadsTo: (_, { params, language }) => ({
    to: address(language, "terms", { version: params.version ?? "" }),
    said: { en: verbWords.en["withdraw-said"], fr: verbWords.fr["withdraw-said"] },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Withdraw() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <VerbView verb="withdraw" page={page} form={refused?.form ?? form} />;
}
