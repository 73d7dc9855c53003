import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { invoiceContribution } from "../../domain/council-accounts/commands/contributions.server";
import { accountCrumbs } from "../../domain/council-accounts/crumbs";
import { formWords } from "../../domain/council-accounts/form-words";
import { invoiceFields } from "../../domain/council-accounts/forms";
import { type ContributionFormPage, contributionFormPage } from "../../domain/council-accounts/parts.server";
import { InvoiceForm } from "../../domain/council-accounts/views/money-forms";
import { yearInAddress } from "../../domain/council-accounts/year";
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
  ({ page }, language) => `${formWords[language].invoiceTitle}, ${say(language, page.contribution.name)}`,
);

const door = formDoor({
  show: ({ house, actor, today }, { contribution = "" }) =>
    contributionFormPage(house.db, actor, { id: contribution, today, act: "invoiceContribution" }),
  start: ({ today }) => dayFields("invoicedOn", today),
  edition: ({ contribution }) => contribution.edition,
  fields: invoiceFields,
  act: ({ asker, page, edition }, typed) =>
    invoiceContribution(asker, page.contribution.id, { ...typed, edition }),
  leadsTo: (_, { params: { contribution = "" }, language }) => ({
    to: address(language, "contribution", { contribution }),
    said: inBoth(formWords, (words) => words.saidInvoiced),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ContributionInvoice() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "contribution", { contribution: page.contribution.id });
  return <InvoiceForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
