import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { noteContract } from "../../domain/funding/commands/ending.server";
import { requestCrumbs } from "../../domain/funding/crumbs";
import { contractFields } from "../../domain/funding/forms";
import { fundingActWords } from "../../domain/funding/page-words/acts";
import { type ContractPage, contractPage } from "../../domain/funding/pages/acting.server";
import { ContractForm } from "../../domain/funding/views/paying-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: ContractPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  crumbs: ({ page }, language) => requestCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingActWords[language].contractTitle);

const door = formDoor({
  show: ({ house, actor, today }, { request = "" }) => contractPage(house.db, actor, { request, today }),
  fields: contractFields,
  act: ({ asker, page }, typed) => noteContract(asker, page.head.id, typed),
  leadsTo: (_, { params: { request = "" }, language }) => ({
    to: address(language, "funding-request", { request }),
    said: inBoth(fundingActWords, (words) => words.contractSaid),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Contract() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ContractForm page={page} form={refused?.form ?? form} />;
}
