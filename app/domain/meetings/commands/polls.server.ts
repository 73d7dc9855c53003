// M-20: a poll for a date is opened: everyone who is to meet is asked, by one mail.
import type { Db } from "../../../../db/connection";
import { datePoll, pollBody, pollDate } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import type { Bilingual } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import type { Instant } from "../../dates";
import { dayOf, instantAt } from "../../dates";
import { longDate } from "../../format";
import { newId } from "../../id";
import { audiencesOfMeeting } from "../audiences";
import { meetersOf } from "../meeters.server";
import { whoMeets } from "../named";
import { meetingPolicies } from "../policy";
import { factsOfPoll, type Poll, pollSeen } from "../poll.server";
import type { PollTyped } from "../poll-forms";
import { asOpen } from "../polls";
import { meetingSaid } from "../said-words";
import { alsoMeeting } from "./calling.server";
import {
  mustBe,
  type Problem,
  problem,
  problemsOfPlace,
  problemsOfTime,
  saidOfMeeting,
  slotKept,
} from "./slots.server";
import { tell } from "./telling.server";

const { en, fr } = meetingSaid;

/** At no hour yet: each date has its own. */
const withoutHour = <Typed extends object>(typed: Typed) => ({ ...typed, startMinutes: 0 });

function problemsOfDates({ dates, zone, answerBy, ...typed }: PollTyped, now: Instant): Problem[] {
  const problems = dates.flatMap(({ row, day, startMinutes }) =>
    problemsOfTime(day, { ...typed, zone, startMinutes }, now).map(({ field, text }) => ({
      ...{ field: field === "day" ? `day${row}` : `time${row}`, text },
    })),
  );
  if (problems.length > 0) return problems;
  if (dates.length < 2) return [problem("day1", "oneDate")];
  const instants = dates.map(({ day, startMinutes }) => instantAt({ day, minutes: startMinutes }, zone));
  const twice = dates.find((_, at) => instants.indexOf(instants[at] as Instant) < at);
  if (twice) return [problem(`day${twice.row}`, "dateTwice")];
  const first = dayOf(Math.min(...instants) as Instant);
  return answerBy < dayOf(now) || answerBy >= first ? [problem("answerBy", "answerByLate")] : [];
}

export const linkToPoll = ({ house }: Pick<Deed<object>, "house">, id: Id): Bilingual => {
  const path = addresses("poll", { poll: id });
  return { en: house.publicUrl + path.en, fr: house.publicUrl + path.fr };
};

/** Whoever is to meet is asked, by one mail. */
export function openPoll(asker: Asker, body: Id, { also, ...typed }: PollTyped): Id {
  return command(asker, {
    policy: meetingPolicies.openPoll,
    find: (tx, actor) => meetersOf(tx, actor, body),
    run: (deed) => {
      const { tx, actor, subject, now, today } = deed;
      const others = alsoMeeting(deed, also);
      const whole = { ...typed, also };
      mustBe([...problemsOfDates(whole, now), ...problemsOfPlace(withoutHour(typed)), ...others.problems]);
      const id = newId();
      const { titleEn, titleFr, answerBy, dates } = typed;
      tx.insert(datePoll)
        .values({
          ...{ id, titleEn, titleFr, answerBy, ...slotKept(withoutHour(typed)), state: asOpen },
          ...{ madeBy: actor.person ?? "", madeAt: now },
        })
        .run();
      const bodies = [...new Set([...subject.bodies.map((one) => one.id), ...others.ids])];
      for (const bodyId of bodies) tx.insert(pollBody).values({ pollId: id, bodyId }).run();
      for (const { day, startMinutes } of dates) {
        const startsAt = instantAt({ day, minutes: startMinutes }, typed.zone);
        tx.insert(pollDate).values({ id: newId(), pollId: id, day, startMinutes, startsAt }).run();
      }
      openTo(tx, { kind: "date-poll", id }, audiencesOfMeeting(bodies));
      deed.record(
        { kind: "date-poll", id },
        saidOfMeeting((words) => words.recordPoll(dates.length)),
        { after: { bodies, answerBy, dates } },
      );
      askAll(deed, pollSeen(tx, actor, { id, today }) as Poll);
      return id;
    },
  });
}

function askAll(deed: Deed<object>, poll: Poll): void {
  const who = { bodies: poll.bodies, joint: null };
  const name = whoMeets(who);
  tell(deed, {
    ...{ who, meetings: [], about: { kind: "date-poll", id: poll.id }, link: linkToPoll(deed, poll.id) },
    subject: { en: en.mailPoll(name.en), fr: fr.mailPoll(name.fr) },
    lines: [
      {
        en: en.mailPollLine(longDate("en", poll.answerBy)),
        fr: fr.mailPollLine(longDate("fr", poll.answerBy)),
      },
    ],
  });
}

export const findPoll = (id: Id) => (tx: Db, actor: Deed<object>["actor"], today: Deed<object>["today"]) => {
  const found = pollSeen(tx, actor, { id, today });
  return found && { ...found, ...factsOfPoll(found) };
};
