import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { dateTime } from "../../domain/format";
import { settlePoll } from "../../domain/meetings/commands/answering.server";
import { pollCrumbs } from "../../domain/meetings/crumbs";
import { meetingFormWords } from "../../domain/meetings/form-words";
import { type SettlePage, settlePage } from "../../domain/meetings/poll-pages.server";
import { pollWords } from "../../domain/meetings/poll-words";
import { SettlePollForm } from "../../domain/meetings/views/poll-forms";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: SettlePage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => pollCrumbs(page.poll, language),
};
export const meta = titled<Data>(
  ({ page: { date, poll } }, language) =>
    `${pollWords[language].settleTitle}${language === "fr" ? "\u00a0" : ""}: ${dateTime(language, date.startsAt, poll.zone)}`,
);

const door = formDoor({
  show: ({ house, actor, today }, { poll = "", date = "" }) =>
    settlePage(house.db, actor, { id: poll, date, today }),
  fields: nothing,
  act: ({ asker, page }) => settlePoll(asker, page.poll.id, page.date.id),
  leadsTo: (meeting, { language }) => ({
    to: address(language, "meeting", { meeting }),
    said: inBoth(meetingFormWords, (words) => words.saidCalled),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PollSettle() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "poll", { poll: page.poll.id });
  return <SettlePollForm page={page} form={refused?.form ?? form} cancel={cancel} />;
}
