import { useActionData, useLoaderData } from "@remix-run/react";
import { jurisdictionsToEnter } from "../../domain/overviews/setup.server";
import { setupWords } from "../../domain/overviews/setup-words";
import { EnterJurisdictions } from "../../domain/overviews/views/setup-forms";
import { addJurisdictions } from "../../domain/people/commands/accounts.server";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

export const handle: DoorHandle = {
  place: "home",
  form: "form",
  crumbs: (_, language) => [{ label: setupWords[language].title, href: address(language, "setup") }],
};
export const meta = titled((_, language) => setupWords[language].enterJurisdictions);

const door = formDoor({
  show: ({ house, actor }) => jurisdictionsToEnter(house.db, actor),
  fields: nothing,
  act: ({ asker }) => addJurisdictions(asker),
  leadsTo: (_, { language }) => ({
    to: address(language, "setup"),
    said: { en: setupWords.en.enterSaid, fr: setupWords.fr.enterSaid },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function SetupJurisdictions() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <EnterJurisdictions
      missing={page.missing}
      form={refused?.form ?? form}
      cancel={address(language, "setup")}
    />
  );
}
