import { useActionData, useLoaderData } from "@remix-run/react";
import { nothing } from "../../domain/people/forms";
import { confirmPast } from "../../domain/terms/commands/past.server";
import { verbWords } from "../../domain/terms/page-words/verbs";
import { type ConfirmPastPage, confirmPastPage } from "../../domain/terms/pages/verbs.server";
import { versionCrumbs } from "../../domain/terms/views/crumbs";
import { ConfirmPastView } from "../../domain/terms/views/verb-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: ConfirmPastPage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => versionCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => verbWords[language]["confirmPast-title"]);

const door = formDoor({
  show: ({ house, actor, today }, { version = "" }) => confirmPastPage(house.db, actor, { version, today }),
  fields: nothing,
  act: ({ asker, page }) => confirmPast(asker, page.head.id),
  leadsTo: (_, { params, language }) => ({
    to: address(language, "terms", { version: params.version ?? "" }),
    said: { en: verbWords.en["confirmPast-said"], fr: verbWords.fr["confirmPast-said"] },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ConfirmPast() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ConfirmPastView page={page} form={refused?.form ?? form} />;
}
