import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { confirmEarlier } from "../../domain/earlier-decisions/commands/settling.server";
import { earlierActCrumbs } from "../../domain/earlier-decisions/crumbs";
import { earlierPageWords } from "../../domain/earlier-decisions/page-words";
import { type EarlierActPage, earlierActPage } from "../../domain/earlier-decisions/pages.server";
import { ConfirmEarlier } from "../../domain/earlier-decisions/views/earlier-verbs";
import { nothing } from "../../domain/people/forms";
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
export const meta = titled<Data>((_, language) => earlierPageWords[language].confirmTitle);

const door = formDoor({
  show: ({ house, actor }, { earlier = "" }) =>
    earlierActPage(house.db, actor, { id: earlier, act: "confirmEarlier" }),
  edition: ({ earlier }) => earlier.edition,
  fields: nothing,
  act: ({ asker, page, edition }) => confirmEarlier(asker, page.earlier.id, edition),
  leadsTo: (_, { params: { earlier = "" }, language }) => ({
    to: address(language, "earlier-decision", { earlier }),
    said: inBoth(earlierPageWords, (words) => words.saidConfirmed),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function EarlierConfirm() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "earlier-decision", { earlier: page.earlier.id });
  return <ConfirmEarlier page={page} form={refused?.form ?? form} cancel={cancel} />;
}
