import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { takeBackReceipt } from "../../domain/council-accounts/commands/receipts.server";
import { accountCrumbs } from "../../domain/council-accounts/crumbs";
import { formWords } from "../../domain/council-accounts/form-words";
import { whyFields } from "../../domain/council-accounts/forms";
import { type TakeBackPage, takeBackPage } from "../../domain/council-accounts/parts.server";
import { TakeBackForm } from "../../domain/council-accounts/views/money-forms";
import { yearInAddress } from "../../domain/council-accounts/year";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: TakeBackPage };

export const handle: DoorHandle<Data> = {
  place: "council-accounts",
  form: "form",
  crumbs: ({ page: { contribution: of } }, language) => [
    ...accountCrumbs({ council: of.council, year: yearInAddress(of.year) }, language),
    { label: say(language, of.name), href: address(language, "contribution", { contribution: of.id }) },
  ],
};
export const meta = titled<Data>(
  ({ page }, language) => `${formWords[language].takeBackTitle}, ${say(language, page.contribution.name)}`,
);

const door = formDoor({
  show: ({ house, actor }, { contribution = "", receipt = "" }) =>
    takeBackPage(house.db, actor, { id: contribution, number: Number(receipt) }),
  fields: whyFields,
  act: ({ asker, page: { contribution, receipt } }, typed) =>
    takeBackReceipt(asker, { contribution: contribution.id, number: receipt.number }, typed),
  leadsTo: (_, { params: { contribution = "" }, language }) => ({
    to: address(language, "contribution", { contribution }),
    said: inBoth(formWords, (words) => words.saidTakenBack),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ReceiptTakeBack() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "contribution", { contribution: page.contribution.id });
  return <TakeBackForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
