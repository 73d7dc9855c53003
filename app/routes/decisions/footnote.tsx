import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth, say } from "../../domain/bilingual";
import { settleFootnote } from "../../domain/decisions/commands/footnotes.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { footnoteFields } from "../../domain/decisions/forms";
import { positionFormWords } from "../../domain/decisions/position-form-words";
import { type FootnotePage, footnotePage } from "../../domain/decisions/position-pages.server";
import { decisionReasons } from "../../domain/decisions/reason-words";
import { FootnoteForm } from "../../domain/decisions/views/footnote-form";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: FootnotePage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>(({ page }, language) =>
  positionFormWords[language].footnoteTitle(say(language, page.name)),
);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "", voice = "" }) =>
    footnotePage(house, { actor, now, today }, { id: proceeding, voice }),
  start: ({ note }) => note,
  fields: footnoteFields,
  problems: decisionReasons,
  act: ({ asker, page }, typed) =>
    settleFootnote(asker, { id: page.proceeding.id, voice: page.voice }, typed),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(positionFormWords, (words) => words.saidSettled),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Footnote() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <FootnoteForm page={page} form={refused?.form ?? form} />;
}
