import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { personCrumbs, personInFull } from "../../domain/overviews/person-crumbs";
import { type AddressPage, addressPage } from "../../domain/people/address.server";
import { addressWords } from "../../domain/people/address-words";
import { changeAddress } from "../../domain/people/commands/change-address.server";
import { addressFields, personProblems } from "../../domain/people/forms";
import { AddressForm } from "../../domain/people/views/address-form";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: AddressPage };

export const handle: DoorHandle<Data> = {
  place: "people",
  form: "form",
  crumbs: ({ page: { person, shown } }, language) => personCrumbs({ id: person, shown }, language),
};
export const meta = titled<Data>(
  ({ page }, language) => `${addressWords[language].title} (${personInFull(page, language)})`,
);

const door = formDoor({
  show: ({ house, actor, now }, { person = "" }) => addressPage(house.db, { actor, now }, person),
  edition: (page) => page.edition,
  fields: addressFields,
  problems: personProblems,
  act: ({ asker, page, edition }, typed) => {
    changeAddress(asker, page.person, { ...typed, edition });
    return page;
  },
  leadsTo: ({ person, shown }, { language }) => ({
    to: address(language, "person", { person }),
    said: { en: addressWords.en.said(say("en", shown)), fr: addressWords.fr.said(say("fr", shown)) },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Address() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(language, "person", { person: page.person });
  return <AddressForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
