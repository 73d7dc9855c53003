import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { setInvoiceDay } from "../../domain/council-accounts/commands/invoice-days.server";
import { accountCrumbs } from "../../domain/council-accounts/crumbs";
import { formWords } from "../../domain/council-accounts/form-words";
import { invoiceDayFields } from "../../domain/council-accounts/forms";
import { editionOf } from "../../domain/council-accounts/invoice-days.server";
import { type InvoiceDayPage, invoiceDayPage } from "../../domain/council-accounts/pages.server";
import { InvoiceDayForm } from "../../domain/council-accounts/views/invoice-day-form";
import { yearInAddress } from "../../domain/council-accounts/year";
import { fiscalYear } from "../../domain/format";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: InvoiceDayPage };

export const handle: DoorHandle<Data> = {
  place: "council-accounts",
  form: "form",
  crumbs: ({ page: { head } }, language) =>
    accountCrumbs({ council: head.council, year: yearInAddress(head.year) }, language),
};
export const meta = titled<Data>(({ page: { head } }, language) =>
  formWords[language].invoiceDayTitle(say(language, head.council.acronym), fiscalYear(language, head.year)),
);

const door = formDoor({
  show: ({ house, actor, today }, { body = "", year = "" }) =>
    invoiceDayPage(house.db, actor, { body, year, today }),
  edition: ({ until }) => editionOf(until),
  fields: invoiceDayFields,
  act: ({ asker, params: { body = "", year = "" }, edition }, typed) =>
    setInvoiceDay(asker, { body, year }, { ...typed, edition }),
  leadsTo: (_, { params: { body = "", year = "" }, language }) => ({
    to: address(language, "council-account", { body, year }),
    said: inBoth(formWords, (words) => words.saidInvoiceDay),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function InvoiceDay() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "council-account", {
    ...{ body: page.head.council.id, year: yearInAddress(page.head.year) },
  });
  return <InvoiceDayForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
