import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { sendBackEarlier } from "../../domain/earlier-decisions/commands/settling.server";
import { earlierActCrumbs } from "../../domain/earlier-decisions/crumbs";
import { sendBackFields } from "../../domain/earlier-decisions/forms";
import { earlierPageWords } from "../../domain/earlier-decisions/page-words";
import { type EarlierActPage, earlierActPage } from "../../domain/earlier-decisions/pages.server";
import { SendBackEarlier } from "../../domain/earlier-decisions/views/earlier-verbs";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: EarlierActPage };

export const handle: DoorHandle<Data> = {
  place: "decisions",
  form: "form",
  crumbs: ({ page }, language) => earlierActCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => earlierPageWords[language].sendBackTitle);

const door = formDoor({
  show: ({ house, actor }, { earlier = "" }) =>
    earlierActPage(house.db, actor, { id: earlier, act: "sendBackEarlier" }),
  edition: ({ earlier }) => earlier.edition,
  fields: sendBackFields,
  act: ({ asker, page, edition }, { note }) => sendBackEarlier(asker, page.earlier.id, { note, edition }),
  leadsTo: (_, { params: { earlier = "" }, language }) => ({
    to: address(language, "earlier-decision", { earlier }),
    said: inBoth(earlierPageWords, (words) => words.saidSentBack),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function EarlierSendBack() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "earlier-decision", { earlier: page.earlier.id });
  return <SendBackEarlier page={page} form={refused?.form ?? form} cancel={cancel} />;
}
