import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { withdrawEarlier } from "../../domain/earlier-decisions/commands/settling.server";
import { earlierActCrumbs } from "../../domain/earlier-decisions/crumbs";
import { earlierPageWords } from "../../domain/earlier-decisions/page-words";
import { type EarlierActPage, earlierActPage } from "../../domain/earlier-decisions/pages.server";
import { WithdrawEarlier } from "../../domain/earlier-decisions/views/earlier-verbs";
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
export const meta = titled<Data>((_, language) => earlierPageWords[language].withdrawTitle);

const door = formDoor({
  show: ({ house, actor }, { earlier = "" }) =>
    earlierActPage(house.db, actor, { id: earlier, act: "withdrawEarlier" }),
  edition: ({ earlier }) => earlier.edition,
  fields: nothing,
  act: ({ asker, page, edition }) => withdrawEarlier(asker, page.earlier.id, edition),
  leadsTo: (_, { params: { earlier = "" }, language }) => ({
    to: address(language, "earlier-decision", { earlier }),
    said: inBoth(earlierPageWords, (words) => words.saidWithdrawn),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function EarlierWithdraw() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "earlier-decision", { earlier: page.earlier.id });
  return <WithdrawEarlier page={page} form={refused?.form ?? form} cancel={cancel} />;
}
