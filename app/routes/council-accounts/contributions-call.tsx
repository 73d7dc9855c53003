import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { callContributions } from "../../domain/council-accounts/commands/contributions.server";
import { accountCrumbs } from "../../domain/council-accounts/crumbs";
import { formWords } from "../../domain/council-accounts/form-words";
import { callFields, sumOf } from "../../domain/council-accounts/forms";
import { type CallPage, callPage } from "../../domain/council-accounts/pages.server";
import { CallForm } from "../../domain/council-accounts/views/money-forms";
import { yearInAddress } from "../../domain/council-accounts/year";
import { amount, fiscalYear } from "../../domain/format";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: CallPage };

export const handle: DoorHandle<Data> = {
  place: "council-accounts",
  form: "form",
  crumbs: ({ page: { head } }, language) =>
    accountCrumbs({ council: head.council, year: yearInAddress(head.year) }, language),
};
export const meta = titled<Data>(({ page: { head } }, language) =>
  formWords[language].callTitle(say(language, head.council.acronym), fiscalYear(language, head.year)),
);

const door = formDoor({
  show: ({ house, actor, today }, { body = "", year = "" }) =>
    callPage(house.db, actor, { body, year, today }),
  start: ({ payers }, { language }) =>
    Object.fromEntries(
      payers.flatMap(({ id, before }) => (before === null ? [] : [[sumOf(id), amount(language, before)]])),
    ),
  fields: callFields,
  act: ({ asker, asked, params: { body = "", year = "" } }, typed) =>
    callContributions(asker, { body, year }, typed, asked.language),
  leadsTo: (_, { params: { body = "", year = "" }, language }) => ({
    to: address(language, "council-account", { body, year }),
    said: inBoth(formWords, (words) => words.saidCalled),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ContributionsCall() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "council-account", {
    ...{ body: page.head.council.id, year: yearInAddress(page.head.year) },
  });
  return <CallForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
