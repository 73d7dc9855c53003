import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { editOpening } from "../../domain/council-accounts/commands/openings.server";
import { accountCrumbs } from "../../domain/council-accounts/crumbs";
import { openingFields } from "../../domain/council-accounts/forms";
import { openingWords } from "../../domain/council-accounts/opening-words";
import { partWords } from "../../domain/council-accounts/part-words";
import { type OpeningFormPage, openingFormPage } from "../../domain/council-accounts/parts.server";
import { EditOpeningForm } from "../../domain/council-accounts/views/opening-forms";
import { amount, longDate } from "../../domain/format";
import { dayFields } from "../../http/day-asked";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: OpeningFormPage };

export const handle: DoorHandle<Data> = {
  place: "council-accounts",
  form: "form",
  crumbs: ({ page: { opening, year } }, language) => [
    ...accountCrumbs({ council: opening.council, year }, language),
    {
      label: partWords[language].openingTitle(longDate(language, opening.day)),
      href: address(language, "opening", { opening: opening.id }),
    },
  ],
};
export const meta = titled<Data>((_, language) => openingWords[language].openingEditTitle);

const door = formDoor({
  show: ({ house, actor, today }, { opening = "" }) =>
    openingFormPage(house.db, actor, { id: opening, today, act: "editOpening" }),
  start: ({ opening }, { language }) => ({
    ...{ cents: amount(language, opening.cents), ...dayFields("day", opening.day) },
    ...{ recordEn: opening.record.en, recordFr: opening.record.fr },
  }),
  edition: ({ opening }) => opening.edition,
  fields: openingFields,
  act: ({ asker, page, edition }, typed) => editOpening(asker, page.opening.id, { ...typed, edition }),
  leadsTo: (_, { params: { opening = "" }, language }) => ({
    to: address(language, "opening", { opening }),
    said: inBoth(openingWords, (words) => words.saidEdited),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function OpeningEdit() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "opening", { opening: page.opening.id });
  return <EditOpeningForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
