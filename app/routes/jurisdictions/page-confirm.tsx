import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { capital } from "../../domain/format";
import { confirmPage } from "../../domain/jurisdiction-pages/commands/confirming.server";
import { confirmFormPage, type PageToConfirm } from "../../domain/jurisdiction-pages/queries.server";
import { ConfirmPage } from "../../domain/jurisdiction-pages/views/confirm-page";
import { pageWords } from "../../domain/jurisdiction-pages/words";
import { jurisdictionWords } from "../../domain/overviews/jurisdiction-words";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: PageToConfirm };

export const handle: DoorHandle<Data> = {
  place: "jurisdictions",
  form: "form",
  crumbs: ({ page: { name, jurisdiction } }, language) => [
    { label: jurisdictionWords[language].title, href: address(language, "jurisdictions") },
    { label: capital(say(language, name)), href: address(language, "jurisdiction", { jurisdiction }) },
  ],
};
export const meta = titled<Data>(({ page }, language) =>
  pageWords[language].confirmTitle(capital(say(language, page.name))),
);

const door = formDoor({
  show: ({ house, actor, today: day }, { jurisdiction: id = "" }) =>
    confirmFormPage(house.db, actor, { id, day }),
  edition: (page) => page.edition,
  fields: nothing,
  act: ({ asker, page, edition }) => {
    confirmPage(asker, page.jurisdiction, edition);
    return page;
  },
  leadsTo: ({ jurisdiction, name }, { language }) => ({
    to: address(language, "jurisdiction", { jurisdiction }),
    said: { en: pageWords.en.said(name.en), fr: pageWords.fr.said(name.fr) },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PageConfirm() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "jurisdiction", { jurisdiction: page.jurisdiction });
  return <ConfirmPage page={page} form={refused?.form ?? form} cancel={cancel} />;
}
