import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { enterOpening } from "../../domain/council-accounts/commands/openings.server";
import { accountCrumbs } from "../../domain/council-accounts/crumbs";
import { openingFields } from "../../domain/council-accounts/forms";
import { openingWords } from "../../domain/council-accounts/opening-words";
import { type EnterOpeningPage, enterOpeningPage } from "../../domain/council-accounts/pages.server";
import { EnterOpeningForm } from "../../domain/council-accounts/views/opening-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: EnterOpeningPage };

export const handle: DoorHandle<Data> = {
  place: "council-accounts",
  form: "form",
  crumbs: ({ page }, language) => accountCrumbs(page, language),
};
export const meta = titled<Data>(({ page }, language) =>
  openingWords[language].openingTitle(say(language, page.council.acronym)),
);

const door = formDoor({
  show: ({ house, actor, today }, { body = "" }) => enterOpeningPage(house.db, actor, { body, today }),
  fields: openingFields,
  act: ({ asker, page }, typed) => enterOpening(asker, page.council.id, typed),
  leadsTo: (opening, { language }) => ({
    to: address(language, "opening", { opening }),
    said: inBoth(openingWords, (words) => words.saidEntered),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function OpeningNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "council-account", {
    ...{ body: page.council.id, year: page.year },
  });
  return <EnterOpeningForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
