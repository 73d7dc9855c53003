import { useActionData, useLoaderData } from "@remix-run/react";
import { inBoth } from "../../domain/bilingual";
import { closePoll } from "../../domain/meetings/commands/answering.server";
import { pollCrumbs } from "../../domain/meetings/crumbs";
import { type PollActPage, pollActPage } from "../../domain/meetings/poll-pages.server";
import { pollWords } from "../../domain/meetings/poll-words";
import { ClosePollForm } from "../../domain/meetings/views/poll-forms";
import { nothing } from "../../domain/people/forms";
import { type DoorHandle, titled } from "../../http/door-handle";
import { formDoor } from "../../http/form-door.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

type Data = { page: PollActPage };

export const handle: DoorHandle<Data> = {
  place: "meetings",
  form: "form",
  crumbs: ({ page }, language) => pollCrumbs(page.poll, language),
};
export const meta = titled<Data>((_, language) => pollWords[language].closeTitle);

const door = formDoor({
  show: ({ house, actor, today }, { poll = "" }) =>
    pollActPage(house.db, actor, { id: poll, today, act: "closePoll" }),
  edition: ({ poll }) => poll.edition,
  fields: nothing,
  act: ({ asker, page, edition }) => closePoll(asker, page.poll.id, edition),
  leadsTo: (_, { params: { poll = "" }, language }) => ({
    to: address(language, "poll", { poll }),
    said: inBoth(pollWords, (words) => words.saidClosed),
  }),
});
export const loader = door.loader;
export const action = door.action;

export default function PollClose() {
  const { page, form } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const cancel = address(useLanguage(), "poll", { poll: page.poll.id });
  return <ClosePollForm form={refused?.form ?? form} cancel={cancel} />;
}
