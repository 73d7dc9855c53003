import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { withdrawLapse } from "../../domain/council-accounts/commands/provisions.server";
import { accountCrumbs } from "../../domain/council-accounts/crumbs";
import { formWords } from "../../domain/council-accounts/form-words";
import { whyFields } from "../../domain/council-accounts/forms";
import { withdrawLapsePage } from "../../domain/council-accounts/parts.server";
import type { Lapse } from "../../domain/council-accounts/provisions.server";
import { WithdrawLapseForm } from "../../domain/council-accounts/views/provision-forms";
import { yearInAddress } from "../../domain/council-accounts/year";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: { lapse: Lapse } };

export const handle: DoorHandle<Data> = {
  place: "council-accounts",
  form: "form",
  crumbs: ({ page: { lapse: of } }, language) =>
    accountCrumbs({ council: of.council, year: yearInAddress(of.year) }, language),
};
export const meta = titled<Data>((_, language) => formWords[language].withdrawLapseTitle);

const door = formDoor({
  show: ({ house, actor }, { lapse = "" }) => withdrawLapsePage(house.db, actor, lapse),
  edition: ({ lapse }) => lapse.edition,
  fields: whyFields,
  act: ({ asker, page: { lapse }, edition }, typed) => {
    withdrawLapse(asker, lapse.id, { ...typed, edition });
    return { body: lapse.council.id, year: yearInAddress(lapse.year) };
  },
  leadsTo: (account, { language }) => ({
    to: address(language, "council-account", account),
    said: inBoth(formWords, (words) => words.saidLapseWithdrawn),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function LapseWithdraw() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "council-account", {
    ...{ body: page.lapse.council.id, year: yearInAddress(page.lapse.year) },
  });
  return <WithdrawLapseForm form={refused?.form ?? form} cancel={cancel} />;
}
