import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { confirmSilence } from "../../domain/decisions/commands/silence.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { silenceWords } from "../../domain/decisions/silence-page-words";
import { confirmSilencePage, type SilencePage } from "../../domain/decisions/silence-pages.server";
import { ConfirmSilence } from "../../domain/decisions/views/silence-forms";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: SilencePage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => proceedingCrumbs(page.proceeding, language),
};
export const meta = titled<Data>((_, language) => silenceWords[language].confirmTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "" }) =>
    confirmSilencePage(house, { actor, now, today }, proceeding),
  fields: nothing,
  act: ({ asker, page }) => confirmSilence(asker, page.proceeding.id),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(silenceWords, (words) => words.saidConfirmed),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function SilenceConfirm() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "proceeding", { proceeding: page.proceeding.id });
  return <ConfirmSilence page={page} form={refused?.form ?? form} cancel={cancel} />;
}
