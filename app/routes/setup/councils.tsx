import { useActionData, useLoaderData } from "@remix-run/react";
import { proposeCouncils } from "../../domain/bodies/commands.server";
import { councilsToPropose } from "../../domain/overviews/setup.server";
import {
  bodyTyped,
  councilsFields,
  councilsProblems,
  councilsStart,
} from "../../domain/overviews/setup-forms";
import { setupWords } from "../../domain/overviews/setup-words";
import { CouncilsForm } from "../../domain/overviews/views/setup-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

export const handle: DoorHandle = {
  place: "home",
  form: "form",
  crumbs: (_, language) => [{ label: setupWords[language].title, href: address(language, "setup") }],
};
export const meta = titled((_, language) => setupWords[language].councilsTitle);

const door = formDoor({
  show: ({ house, actor }) => councilsToPropose(house.db, actor),
  start: () => councilsStart,
  fields: councilsFields,
  problems: councilsProblems,
  act: ({ asker }, typed) =>
    proposeCouncils(asker, {
      councils: [bodyTyped(typed, "one"), bodyTyped(typed, "two")],
      joint: bodyTyped(typed, "three"),
    }),
  leadsTo: (_, { language }) => ({
    to: address(language, "setup"),
    said: { en: setupWords.en.councilsSaid, fr: setupWords.fr.councilsSaid },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function SetupCouncils() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <CouncilsForm areThere={page.areThere} form={refused?.form ?? form} cancel={address(language, "setup")} />
  );
}
