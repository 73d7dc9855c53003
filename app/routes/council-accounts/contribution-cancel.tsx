import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { cancelContribution } from "../../domain/council-accounts/commands/contributions.server";
import { accountCrumbs } from "../../domain/council-accounts/crumbs";
import { formWords } from "../../domain/council-accounts/form-words";
import { whyFields } from "../../domain/council-accounts/forms";
import { type ContributionFormPage, contributionFormPage } from "../../domain/council-accounts/parts.server";
import { CancelForm } from "../../domain/council-accounts/views/money-forms";
import { yearInAddress } from "../../domain/council-accounts/year";
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
  ({ page }, language) => `${formWords[language].cancelTitle}, ${say(language, page.contribution.name)}`,
);

const door = formDoor({
  show: ({ house, actor, today }, { contribution = "" }) =>
    contributionFormPage(house.db, actor, { id: contribution, today, act: "cancelContribution" }),
  edition: ({ contribution }) => contribution.edition,
  fields: whyFields,
  act: ({ asker, page, edition }, typed) =>
    cancelContribution(asker, page.contribution.id, { ...typed, edition }),
  leadsTo: (_, { params: { contribution = "" }, language }) => ({
    to: address(language, "contribution", { contribution }),
    said: inBoth(formWords, (words) => words.saidCancelled),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ContributionCancel() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "contribution", { contribution: page.contribution.id });
  return <CancelForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
