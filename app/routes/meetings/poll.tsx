import { useLoaderData } from "@remix-run/react";
import { say } from "../../domain/bilingual";
import { meetingCrumbs } from "../../domain/meetings/crumbs";
import { whoMeets } from "../../domain/meetings/named";
import { type PollPage, pollPage } from "../../domain/meetings/poll-pages.server";
import { pollWords } from "../../domain/meetings/poll-words";
import { PollView } from "../../domain/meetings/views/poll-view";
import { type DoorHandle, titled } from "../../http/door-handle";
import { page } from "../../http/page-door.server";

export const handle: DoorHandle<PollPage> = {
  place: "meetings",
  crumbs: (_, language) => meetingCrumbs(language),
};
export const meta = titled<PollPage>(({ poll }, language) => {
  const who = say(language, whoMeets({ bodies: poll.bodies, joint: null }));
  return `${say(language, poll.title) || pollWords[language].title} ${who}`;
});

export const loader = page(({ house, actor, now, today }, { poll = "" }) =>
  pollPage(house.db, actor, { id: poll, now, today }),
);

export default function Poll() {
  return <PollView page={useLoaderData<typeof loader>()} />;
}
