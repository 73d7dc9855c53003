import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { openPoll } from "../../domain/meetings/commands/polls.server";
import { bodyCrumbs } from "../../domain/meetings/crumbs";
import { planFields } from "../../domain/meetings/field-values";
import { meetingProblems } from "../../domain/meetings/forms";
import { type PlanPage, planPage } from "../../domain/meetings/planning-pages.server";
import { pollFields } from "../../domain/meetings/poll-forms";
import { pollWords } from "../../domain/meetings/poll-words";
import { OpenPollForm } from "../../domain/meetings/views/poll-forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: PlanPage };

export const handle: DoorHandle<Data> = {
  place: "bodies",
  form: "form",
  crumbs: ({ page }, language) => bodyCrumbs(page, language),
};
export const meta = titled<Data>((_, language) => pollWords[language].newTitle);

const door = formDoor({
  show: ({ house, actor, today }, { body = "" }) =>
    planPage(house.db, actor, { body, today, act: "openPoll" }),
  start: planFields,
  fields: pollFields,
  problems: meetingProblems,
  act: ({ asker, page }, typed) => openPoll(asker, page.body.id, typed),
  leadsTo: (poll, { language }) => ({
    to: address(language, "poll", { poll }),
    said: inBoth(pollWords, (words) => words.saidAsked),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PollNew() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "body", { body: page.body.id });
  return <OpenPollForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
