import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { proposeSilence } from "../../domain/decisions/commands/silence.server";
import { proposeFields } from "../../domain/decisions/silence-forms";
import { silenceWords } from "../../domain/decisions/silence-page-words";
import { type ProposePage, proposePage, proposeStart } from "../../domain/decisions/silence-pages.server";
import { silenceReasons } from "../../domain/decisions/silence-reasons";
import { ProposeForm } from "../../domain/decisions/views/silence-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: ProposePage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => [{ label: page.title[language], href: page.href[language] }],
};
export const meta = titled<Data>((_, language) => silenceWords[language].proposeTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { kind = "", matter = "" }) =>
    proposePage(house, { actor, now, today }, { kind, matter }),
  start: proposeStart,
  fields: proposeFields,
  problems: silenceReasons,
  act: ({ asker, page }, { body, ...expiry }) =>
    proposeSilence(asker, { kind: page.kind, id: page.matter, body }, expiry),
  leadsTo: (proceeding, { language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(silenceWords, (words) => words.saidProposed),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function SilenceNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = page.href[useLanguage()];
  return <ProposeForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
