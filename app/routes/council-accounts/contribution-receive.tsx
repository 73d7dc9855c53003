import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { receiveContribution } from "../../domain/council-accounts/commands/receipts.server";
import { accountCrumbs } from "../../domain/council-accounts/crumbs";
import { formWords } from "../../domain/council-accounts/form-words";
import { receiveFields } from "../../domain/council-accounts/forms";
import { type ContributionFormPage, contributionFormPage } from "../../domain/council-accounts/parts.server";
import { ReceiveForm } from "../../domain/council-accounts/views/money-forms";
import { yearInAddress } from "../../domain/council-accounts/year";
import { amount } from "../../domain/format";
import { dayFields } from "../../http/day-asked";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ContributionFormPage };

export const handle: DoorHandle<Data> = {
  place: "council-accounts",
  form: "form",
  crumbs: ({ page: { contribution: of } }, language) => [
    ...accountCrumbs({ council: of.council, year: yearInAddress(of.year) }, language),
    { label: say(language, of.name), href: address(language, "contribution", { contribution: of.id }) },
  ],
};
export const meta = titled<Data>(
  ({ page }, language) => `${formWords[language].receiveTitle}, ${say(language, page.contribution.name)}`,
);

const door = formDoor({
  show: ({ house, actor, today }, { contribution = "" }) =>
    contributionFormPage(house.db, actor, { id: contribution, today, act: "receiveContribution" }),
  start: ({ contribution: of, today }, { language }) => ({
    cents: amount(language, of.cents - of.received),
    ...dayFields("receivedOn", today),
  }),
  edition: ({ contribution }) => contribution.edition,
  fields: receiveFields,
  act: ({ asker, page, edition }, typed) =>
    receiveContribution(asker, page.contribution.id, { ...typed, edition }),
  leadsTo: (_, { params: { contribution = "" }, language }) => ({
    to: address(language, "contribution", { contribution }),
    said: inBoth(formWords, (words) => words.saidReceived),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ContributionReceive() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "contribution", { contribution: page.contribution.id });
  return <ReceiveForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
