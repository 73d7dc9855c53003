import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { personCrumbs, personInFull } from "../../domain/overviews/person-crumbs";
import { type Card, invitePage } from "../../domain/overviews/person-page.server";
import { personWords } from "../../domain/overviews/person-words";
import { InviteForm } from "../../domain/overviews/views/invite-form";
import { invitePerson } from "../../domain/people/commands/accounts.server";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: Card };

export const handle: DoorHandle<Data> = {
  place: "people",
  form: "form",
  crumbs: ({ page }, language) => personCrumbs(page, language),
};
export const meta = titled<Data>(({ page }, language) =>
  personWords[language].inviteTitle(personInFull(page, language)),
);

const door = formDoor({
  show: ({ house, actor, today: day, now }, { person = "" }) =>
    invitePage(house.db, { actor, day, now }, person),
  fields: nothing,
  act: ({ asker, page }) => {
    invitePerson(asker, page.id);
    return page;
  },
  leadsTo: ({ id, shown }, { language }) => ({
    to: address(language, "person", { person: id }),
    said: {
      en: personWords.en.inviteSaid(say("en", shown)),
      fr: personWords.fr.inviteSaid(say("fr", shown)),
    },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Invite() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <InviteForm
      card={page}
      form={refused?.form ?? form}
      cancel={address(language, "person", { person: page.id })}
    />
  );
}
