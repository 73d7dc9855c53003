import { useActionData, useLoaderData } from "@remix-run/react";
import { addWitness } from "../../domain/witnesses/commands.server";
import { witnessFields } from "../../domain/witnesses/forms";
import { witnessNewPage } from "../../domain/witnesses/pages.server";
import { WitnessForm } from "../../domain/witnesses/views/witness-forms";
import { witnessWords } from "../../domain/witnesses/words";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

export const handle: DoorHandle<unknown> = {
  form: "form",
  crumbs: (_, language) => [{ label: witnessWords[language].title, href: address(language, "witnesses") }],
};
export const meta = titled((_, language) => witnessWords[language].nameTitle);

const door = formDoor({
  show: ({ house, actor, today }) => witnessNewPage(house.db, { actor, today }),
  fields: witnessFields,
  act: ({ asker }, typed) => addWitness(asker, typed),
  leadsTo: (_, { language }) => ({
    to: address(language, "witnesses"),
    said: { en: witnessWords.en.saidNamed, fr: witnessWords.fr.saidNamed },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function WitnessNew() {
  const { form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <WitnessForm form={refused?.form ?? form} cancel={address(useLanguage(), "witnesses")} />;
}
