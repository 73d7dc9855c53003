import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { withdrawOpening } from "../../domain/council-accounts/commands/openings.server";
import { accountCrumbs } from "../../domain/council-accounts/crumbs";
import { openingWords } from "../../domain/council-accounts/opening-words";
import { partWords } from "../../domain/council-accounts/part-words";
import { type OpeningFormPage, openingFormPage } from "../../domain/council-accounts/parts.server";
import { WithdrawOpeningForm } from "../../domain/council-accounts/views/opening-forms";
import { longDate } from "../../domain/format";
import { nothing } from "../../domain/people/forms";
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
export const meta = titled<Data>((_, language) => openingWords[language].withdrawOpeningTitle);

const door = formDoor({
  show: ({ house, actor, today }, { opening = "" }) =>
    openingFormPage(house.db, actor, { id: opening, today, act: "withdrawOpening" }),
  edition: ({ opening }) => opening.edition,
  fields: nothing,
  act: ({ asker, page, edition }) => withdrawOpening(asker, page.opening.id, edition),
  leadsTo: (_, { params: { opening = "" }, language }) => ({
    to: address(language, "opening", { opening }),
    said: inBoth(openingWords, (words) => words.saidOpeningWithdrawn),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function OpeningWithdraw() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "opening", { opening: page.opening.id });
  return <WithdrawOpeningForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
