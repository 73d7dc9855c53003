import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { uploadPayment } from "../../domain/funding/commands/uploading.server";
import { requestCrumbs } from "../../domain/funding/crumbs";
import { fundingProblems, paymentFields } from "../../domain/funding/forms";
import { fundingActWords } from "../../domain/funding/page-words/acts";
import { type PaymentPage, paymentPage } from "../../domain/funding/pages/acting.server";
import { PaymentForm } from "../../domain/funding/views/paying-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: PaymentPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  crumbs: ({ page }, language) => requestCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingActWords[language].payTitle);

const door = formDoor({
  show: ({ house, actor, today }, { request = "" }) => paymentPage(house.db, actor, { request, today }),
  start: () => ({ kind: "invoice" }),
  fields: paymentFields,
  problems: fundingProblems,
  act: ({ asker, page, files }, typed) =>
    uploadPayment(asker, page.head.id, { ...typed, file: files.get("file") }),
  leadsTo: (_, { params: { request = "" }, language }) => ({
    to: address(language, "funding-request", { request }),
    said: inBoth(fundingActWords, (words) => words.paid),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PaymentNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <PaymentForm page={page} form={refused?.form ?? form} />;
}
