import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { takeBack } from "../../domain/decisions/commands/silence.server";
import { proceedingCrumbs } from "../../domain/decisions/crumbs";
import { silenceWords } from "../../domain/decisions/silence-page-words";
import { type SilencePage, takeBackPage } from "../../domain/decisions/silence-pages.server";
import { TakeBack } from "../../domain/decisions/views/silence-forms";
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
export const meta = titled<Data>((_, language) => silenceWords[language].takeBackTitle);

const door = formDoor({
  show: ({ house, actor, now, today }, { proceeding = "" }) =>
    takeBackPage(house.db, { actor, now, today }, proceeding),
  fields: nothing,
  act: ({ asker, page }) => takeBack(asker, page.proceeding.id),
  leadsTo: (_, { params: { proceeding = "" }, language }) => ({
    to: address(language, "proceeding", { proceeding }),
    said: inBoth(silenceWords, (words) => words.saidTakenBack),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function SilenceWithdraw() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "proceeding", { proceeding: page.proceeding.id });
  return <TakeBack page={page} form={refused?.form ?? form} cancel={cancel} />;
}
