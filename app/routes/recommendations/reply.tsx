import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { replyFields } from "../../domain/recommendations/check-forms";
import { replyToReason } from "../../domain/recommendations/commands/replies.server";
import { repliesWords } from "../../domain/recommendations/page-words/replies";
import { type ReplyPage, replyPage } from "../../domain/recommendations/pages/replies.server";
import { ReplyForm } from "../../domain/recommendations/views/replies-view";
import { stepCrumbs } from "../../domain/recommendations/views/step-crumbs";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";

type Data = { page: ReplyPage };

export const handle: DoorHandle<Data> = {
  place: "recommendations",
  form: "form",
  crumbs: ({ page }, language) => stepCrumbs(page.head, language),
};
export const meta = titled<Data>(({ page }, language) =>
  repliesWords[language].replyTitle(page.reason.number),
);

const door = formDoor({
  show: ({ house, actor, today }, { version = "", decision = "" }) =>
    replyPage(house.db, actor, { version, today, decision }),
  start: ({ reason: { reply } }) => ({ en: reply?.en, fr: reply?.fr }),
  edition: ({ reason: { reply } }) => reply?.at ?? 0,
  fields: replyFields,
  act: ({ asker, page: { head, reason }, edition }, typed) =>
    replyToReason(asker, { version: head.id, decision: reason.decision, edition }, typed),
  leadsTo: (_, { params: { version = "" }, language }) => ({
    to: address(language, "recommendation-replies", { version }),
    said: inBoth(repliesWords, (words) => words.said),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function Reply() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ReplyForm page={page} form={refused?.form ?? form} />;
}
