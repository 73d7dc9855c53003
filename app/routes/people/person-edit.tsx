import { useActionData, useLoaderData } from "@remix-run/react";
import type { Language } from "../../domain/bilingual";
import { mySeatsWords } from "../../domain/overviews/my-seats-words";
import { personCrumbs, personInFull } from "../../domain/overviews/person-crumbs";
import { type CardPage, cardPage } from "../../domain/people/card.server";
import { cardWords } from "../../domain/people/card-words";
import { editCard } from "../../domain/people/commands/edit-card.server";
import { cardFields, personProblems } from "../../domain/people/forms";
import { CardForm } from "../../domain/people/views/card-form";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: CardPage };

export const handle: DoorHandle<Data> = {
  place: "people",
  form: "form",
  crumbs: ({ page: { person, shown, keepsPeople } }, language) =>
    keepsPeople
      ? personCrumbs({ id: person, shown }, language)
      : [{ label: mySeatsWords[language].title, href: address(language, "my-seats") }],
};
export const meta = titled<Data>(({ page }, language) =>
  page.isOwn ? cardWords[language].own : cardWords[language].titleOf(personInFull(page, language)),
);

const backTo = ({ person, keepsPeople }: CardPage, language: Language) =>
  keepsPeople ? address(language, "person", { person }) : `${address(language, "my-seats")}#me`;

const door = formDoor({
  show: ({ house, actor, today: day }, { person = "" }) => cardPage(house.db, { actor, day }, person),
  start: ({ card }) => card,
  edition: (page) => page.edition,
  fields: cardFields,
  problems: personProblems,
  act: ({ asker, page, edition }, typed) => {
    editCard(asker, page.person, { ...typed, edition });
    return page;
  },
  leadsTo: (page, { language }) => ({
    to: backTo(page, language),
    said: { en: cardWords.en.said, fr: cardWords.fr.said },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PersonEdit() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <CardForm page={page} form={refused?.form ?? form} cancel={backTo(page, language)} />;
}
