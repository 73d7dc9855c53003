import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, otherLanguage } from "../../domain/bilingual";
import { translateTitle } from "../../domain/recommendations/commands/title.server";
import { formProblems, titleFields } from "../../domain/recommendations/forms";
import { checkWords } from "../../domain/recommendations/page-words/check";
import { type TitlePage, titlePage } from "../../domain/recommendations/pages/title.server";
import { stepCrumbs } from "../../domain/recommendations/views/step-crumbs";
import { TitleView } from "../../domain/recommendations/views/title-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: TitlePage };

export const handle: DoorHandle<Data> = {
  place: "recommendations",
  form: "form",
  crumbs: ({ page }, language) => stepCrumbs(page.head, language),
};
export const meta = titled<Data>(({ page }, language) =>
  checkWords[language].titleTitle(otherLanguage(page.source)),
);

const door = formDoor({
  show: ({ house, actor, today }, { version = "" }) => titlePage(house.db, actor, { version, today }),
  start: ({ title }) => ({ title }),
  edition: (page) => page.edition,
  fields: titleFields,
  problems: formProblems,
  act: ({ asker, page, edition }, typed) => translateTitle(asker, page.head.id, { ...typed, edition }),
  leadsTo: (_, { params: { version = "" }, language }) => ({
    to: address(language, "recommendation-complete", { version }),
    said: inBoth(checkWords, (words) => words.titleSaid),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Title() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <TitleView page={page} form={refused?.form ?? form} />;
}
