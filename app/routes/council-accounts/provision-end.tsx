import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { endProvision } from "../../domain/council-accounts/commands/provisions.server";
import { accountCrumbs } from "../../domain/council-accounts/crumbs";
import { formWords } from "../../domain/council-accounts/form-words";
import { whyFields } from "../../domain/council-accounts/forms";
import { endProvisionPage, type ProvisionPage } from "../../domain/council-accounts/parts.server";
import { EndProvisionForm } from "../../domain/council-accounts/views/provision-forms";
import { yearInAddress } from "../../domain/council-accounts/year";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: Pick<ProvisionPage, "provision"> };

export const handle: DoorHandle<Data> = {
  place: "council-accounts",
  form: "form",
  crumbs: ({ page: { provision: of } }, language) => [
    ...accountCrumbs({ council: of.council, year: yearInAddress(of.year) }, language),
    { label: say(language, of.purpose), href: address(language, "provision", { provision: of.id }) },
  ],
};
export const meta = titled<Data>(
  ({ page }, language) => `${formWords[language].endTitle}, ${say(language, page.provision.purpose)}`,
);

const door = formDoor({
  show: ({ house, actor }, { provision = "" }) => endProvisionPage(house.db, actor, provision),
  edition: ({ provision }) => provision.edition,
  fields: whyFields,
  act: ({ asker, page, edition }, typed) => endProvision(asker, page.provision.id, { ...typed, edition }),
  leadsTo: (_, { params: { provision = "" }, language }) => ({
    to: address(language, "provision", { provision }),
    said: inBoth(formWords, (words) => words.saidEnded),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ProvisionEnd() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "provision", { provision: page.provision.id });
  return <EndProvisionForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
