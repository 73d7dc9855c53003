import { useActionData, useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { personCrumbs, personInFull } from "../../domain/overviews/person-crumbs";
import { type ResetFactorPage, resetFactorPage } from "../../domain/overviews/reset-factor-page.server";
import { ResetFactorForm } from "../../domain/overviews/views/reset-factor-form";
import { resetSecondFactor } from "../../domain/people/commands/reset-factor.server";
import { nothing } from "../../domain/people/forms";
import { resetFactorWords } from "../../domain/people/reset-factor-words";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ResetFactorPage };

export const handle: DoorHandle<Data> = {
  place: "people",
  form: "form",
  crumbs: ({ page: { card } }, language) => personCrumbs(card, language),
};
export const meta = titled<Data>(({ page: { card } }, language) =>
  resetFactorWords[language].question(personInFull(card, language)),
);

const door = formDoor({
  show: ({ house, actor, today: day, now }, { person = "" }) =>
    resetFactorPage(house.db, { actor, day, now }, person),
  fields: nothing,
  act: ({ asker, page }) => {
    resetSecondFactor(asker, page.card.id);
    return page.card;
  },
  leadsTo: ({ id, shown }, { language }) => ({
    to: address(language, "person", { person: id }),
    said: {
      en: resetFactorWords.en.done(say("en", shown)),
      fr: resetFactorWords.fr.done(say("fr", shown)),
    },
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function SecondFactorReset() {
  const language = useLanguage();
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(language, "person", { person: page.card.id });
  return <ResetFactorForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
