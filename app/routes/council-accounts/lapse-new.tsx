import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { planLapse } from "../../domain/council-accounts/commands/provisions.server";
import { accountCrumbs } from "../../domain/council-accounts/crumbs";
import { formWords } from "../../domain/council-accounts/form-words";
import { lapseFields } from "../../domain/council-accounts/forms";
import { type AccountFormPage, accountFormPage } from "../../domain/council-accounts/pages.server";
import { LapseForm } from "../../domain/council-accounts/views/provision-forms";
import { yearInAddress } from "../../domain/council-accounts/year";
import { fiscalYear } from "../../domain/format";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: AccountFormPage };

export const handle: DoorHandle<Data> = {
  place: "council-accounts",
  form: "form",
  crumbs: ({ page: { head } }, language) =>
    accountCrumbs({ council: head.council, year: yearInAddress(head.year) }, language),
};
export const meta = titled<Data>(({ page: { head } }, language) =>
  formWords[language].lapseTitle(say(language, head.council.acronym), fiscalYear(language, head.year)),
);

const door = formDoor({
  show: ({ house, actor, today }, { body = "", year = "" }) =>
    accountFormPage(house.db, actor, { body, year, today, act: "planLapse" }),
  fields: lapseFields,
  act: ({ asker, params: { body = "", year = "" } }, typed) => planLapse(asker, { body, year }, typed),
  leadsTo: (_, { params: { body = "", year = "" }, language }) => ({
    to: address(language, "council-account", { body, year }),
    said: inBoth(formWords, (words) => words.saidLapse),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function LapseNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "council-account", {
    ...{ body: page.head.council.id, year: yearInAddress(page.head.year) },
  });
  return <LapseForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
