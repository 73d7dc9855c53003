import { useActionData, useLoaderData } from "@remix-run/react";
import { peopleListWords } from "../../domain/overviews/people-words";
import { addPerson } from "../../domain/people/commands/accounts.server";
import { personFields, personProblems } from "../../domain/people/forms";
import { type PersonNewPage, personNewPage } from "../../domain/people/pages.server";
import { personNewWords } from "../../domain/people/person-new-words";
import { PersonForm } from "../../domain/people/views/person-form";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

export const handle: DoorHandle<{ page: PersonNewPage }> = {
  place: "people",
  form: "form",
  crumbs: (_, language) => [{ label: peopleListWords[language].title, href: address(language, "people") }],
};
export const meta = titled((_, language) => personNewWords[language].title);

const door = formDoor({
  show: ({ house, actor }) => personNewPage(house.db, actor),
  start: (_, { actor }) => ({ zone: actor.zone }),
  fields: personFields,
  problems: personProblems,
  act: ({ asker }, typed) =>
    ({ person: addPerson(asker, typed), said: typed.invite ? "saidInvited" : "said" }) as const,
  leadsTo: ({ person, said }, { language }) => ({
    to: address(language, "person", { person }),
    said: { en: personNewWords.en[said], fr: personNewWords.fr[said] },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PersonNew() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <PersonForm page={page} form={refused?.form ?? form} cancel={address(language, "people")} />;
}
