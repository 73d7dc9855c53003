import { useActionData, useLoaderData } from "@remix-run/react";
import { nothing } from "../../domain/people/forms";
import { endOfWitness } from "../../domain/witnesses/commands.server";
import { witnessEndPage } from "../../domain/witnesses/pages.server";
import { WitnessEndForm } from "../../domain/witnesses/views/witness-forms";
import { witnessWords } from "../../domain/witnesses/words";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

export const handle: DoorHandle<unknown> = {
  form: "form",
  crumbs: (_, language) => [{ label: witnessWords[language].title, href: address(language, "witnesses") }],
};
export const meta = titled((_, language) => witnessWords[language].endTitle);

const door = formDoor({
  show: ({ house, actor, today }, { witness = "" }) => witnessEndPage(house.db, { actor, today }, witness),
  fields: nothing,
  act: ({ asker, page }) => endOfWitness(asker, page.id),
  leadsTo: (_, { language }) => ({
    to: address(language, "witnesses"),
    said: { en: witnessWords.en.saidEnded, fr: witnessWords.fr.saidEnded },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function WitnessEnd() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "witnesses");
  return <WitnessEndForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
