import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { prolong } from "../../domain/decisions/commands/proceeding.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { openingWords } from "../../domain/decisions/form-words";
import { prolongFields } from "../../domain/decisions/forms";
import { type ProlongPage, prolongPage } from "../../domain/decisions/opening-pages.server";
import { ProlongForm } from "../../domain/decisions/views/opening-form";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ProlongPage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => openingWords[language].prolongTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "" }) =>
    prolongPage(house.db, { actor, now, today }, proceeding),
  fields: prolongFields,
  act: ({ asker, page }, { until }) => prolong(asker, page.proceeding.id, until),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(openingWords, (words) => words.saidProlonged),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Prolong() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "proceeding", { proceeding: page.proceeding.id });
  return <ProlongForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
