import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { remindSilent } from "../../domain/decisions/commands/reminding.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { openingWords } from "../../domain/decisions/form-words";
import { type RemindPage, remindPage } from "../../domain/decisions/opening-pages.server";
import { RemindForm } from "../../domain/decisions/views/opening-form";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: RemindPage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => openingWords[language].remindTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "" }) =>
    remindPage(house.db, { actor, now, today }, proceeding),
  fields: nothing,
  act: ({ asker, page }) => remindSilent(asker, page.proceeding.id),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(openingWords, (words) => words.saidReminded),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Remind() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "proceeding", { proceeding: page.proceeding.id });
  return <RemindForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
