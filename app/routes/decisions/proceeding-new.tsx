import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { openWritten } from "../../domain/decisions/commands/proceeding.server";
import { openingWords } from "../../domain/decisions/form-words";
import { openingFields } from "../../domain/decisions/forms";
import { type OpeningPage, openingPage } from "../../domain/decisions/opening-pages.server";
import { OpeningForm } from "../../domain/decisions/views/opening-form";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: OpeningPage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => [{ label: page.title[language], href: page.href[language] }],
};
export const meta = titled<Data>((_, language) => openingWords[language].title);

const door = formDoor({
  show: ({ house, actor, now, today }, { kind = "", matter = "" }) =>
    openingPage(house, { actor, now, today }, { kind, matter }),
  fields: openingFields,
  act: ({ asker, page }, { body, until }) =>
    openWritten(asker, { kind: page.kind, id: page.matter, body }, until),
  leadsTo: (proceeding, { language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(openingWords, (words) => words.saidOpened),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function ProceedingNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = page.href[useLanguage()];
  return <OpeningForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
