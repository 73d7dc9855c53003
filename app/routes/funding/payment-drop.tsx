import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { dropPayment } from "../../domain/funding/commands/paying.server";
import { requestCrumbs } from "../../domain/funding/crumbs";
import { whyFields } from "../../domain/funding/forms";
import { fundingActWords } from "../../domain/funding/page-words/acts";
import { type OnePaymentPage, onePaymentPage } from "../../domain/funding/pages/acting.server";
import { DropForm } from "../../domain/funding/views/paying-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: OnePaymentPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  crumbs: ({ page }, language) => requestCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingActWords[language].dropTitle);

const door = formDoor({
  show: ({ house, actor, today }, { request = "", payment = "" }) =>
    onePaymentPage(house.db, actor, { request, payment, today, act: "dropPayment" }),
  fields: whyFields,
  act: ({ asker, page }, typed) =>
    dropPayment(asker, { request: page.head.id, payment: page.payment.id }, typed),
  leadsTo: (_, { params: { request = "" }, language }) => ({
    to: address(language, "funding-request", { request }),
    said: inBoth(fundingActWords, (words) => words.dropSaid),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PaymentDrop() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <DropForm page={page} form={refused?.form ?? form} />;
}
