import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { translateNames } from "../../domain/funding/commands/texts.server";
import { requestCrumbs } from "../../domain/funding/crumbs";
import { namesFields } from "../../domain/funding/forms";
import { fundingFormWords } from "../../domain/funding/page-words/form";
import { type NamesPage, namesPage } from "../../domain/funding/pages/writing.server";
import { namesStart, readNames } from "../../domain/funding/reading";
import { NamesView } from "../../domain/funding/views/names-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: NamesPage };

export const handle: DoorHandle<Data> = {
  place: "funding",
  form: "form",
  crumbs: ({ page }, language) => requestCrumbs(page.head, language),
};
export const meta = titled<Data>((_, language) => fundingFormWords[language].namesTitle);

const door = formDoor({
  show: ({ house, actor, today }, { request = "" }) => namesPage(house.db, actor, { request, today }),
  start: namesStart,
  edition: ({ head }) => head.edition,
  fields: namesFields,
  act: ({ asker, page, edition }, sent) =>
    translateNames(asker, page.head.id, { ...readNames(sent, page), edition }),
  leadsTo: (_, { params: { request = "" }, language }) => ({
    to: address(language, "funding-check", { request }),
    said: inBoth(fundingFormWords, (words) => words.saved),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function NamesDoor() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <NamesView page={page} form={refused?.form ?? form} />;
}
