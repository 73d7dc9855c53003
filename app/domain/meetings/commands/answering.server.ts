// M-20: a poll is answered by seat, and comes to a meeting, or is closed without one.
import { eq } from "drizzle-orm";
import { datePoll, pollAnswer } from "../../../../db/schema";
import type { Id } from "../../actor";
import { filled, say } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import type { Instant } from "../../dates";
import { list } from "../../format";
import { follow } from "../../lifecycle";
import { because, NotPossible, refusalWords } from "../../refusals";
import { type Meeting, meetingSeen } from "../meeting.server";
import { whoMeets } from "../named";
import { meetingPolicies } from "../policy";
import { type Poll, seatsServed } from "../poll.server";
import { figuresOf } from "../poll-figures";
import type { AnswerTyped } from "../poll-forms";
import { pollMoves } from "../polls";
import { meetingSaid } from "../said-words";
import { insertMeeting } from "./making.server";
import { findPoll, linkToPoll } from "./polls.server";
import { mustBe, problem, saidOfMeeting } from "./slots.server";
import { tell, tellOf, whenOf } from "./telling.server";

const { en, fr } = meetingSaid;

/** For one's seats, all of them or some; the last answer of a seat counts, whoever of its people gave it. */
export function answerPoll(asker: Asker, id: Id, { seats, answers }: AnswerTyped): void {
  command(asker, {
    policy: meetingPolicies.answerPoll,
    find: findPoll(id),
    run: ({ tx, actor, now, subject, record }) => {
      const served = seatsServed(actor, subject);
      const [only] = served;
      const chosen = served.length === 1 && only ? [only] : served.filter((one) => seats.includes(one.id));
      const said = new Map(answers.map(({ date, answer }) => [date, answer]));
      mustBe([
        ...(chosen.length === 0 ? [problem("seats", "oneSeat")] : []),
        ...subject.dates
          .filter((date) => !said.has(date.id))
          .map((date) => problem(`date-${date.id}`, "answerMissing")),
      ]);
      for (const { id: seatId } of chosen)
        for (const { id: dateId } of subject.dates) {
          const answer = {
            answer: said.get(dateId) ?? "no",
            answeredBy: actor.person ?? "",
            answeredAt: now,
          };
          tx.insert(pollAnswer)
            .values({ dateId, seatId, ...answer })
            .onConflictDoUpdate({ target: [pollAnswer.dateId, pollAnswer.seatId], set: answer })
            .run();
        }
      follow(pollMoves.answerPoll, subject.state);
      const names = (language: "en" | "fr") =>
        list(
          language,
          chosen.map(({ organization }) => say(language, organization)),
        );
      record(
        { kind: "date-poll", id },
        { en: en.recordAnswered(names("en")), fr: fr.recordAnswered(names("fr")) },
        { after: { seats: chosen.map((one) => one.id), answers } },
      );
    },
  });
}

/** One click makes the meeting: its mail and its calendar entry go to everyone concerned. Returns the meeting. */
export function settlePoll(asker: Asker, id: Id, dateId: Id): Id {
  return command(asker, {
    policy: meetingPolicies.settlePoll,
    find: (tx, actor, today) => {
      const found = findPoll(id)(tx, actor, today);
      return found?.dates.some((date) => date.id === dateId) ? found : undefined;
    },
    run: (deed) => {
      const { tx, actor, subject, now } = deed;
      const date = subject.dates.find((one) => one.id === dateId) as Poll["dates"][number];
      mustBeHeld(subject, date, now);
      const { title, lengthMinutes, zone, format, venue, joining } = subject;
      const place = { lengthMinutes, zone, format, venueEn: venue.en, venueFr: venue.fr, ...joining };
      const meeting = insertMeeting(
        tx,
        {
          ...{ series: null, ruleDay: null, day: date.day, titleEn: title.en, titleFr: title.fr },
          ...{ slot: { ...place, startMinutes: date.startMinutes }, by: actor.person },
          bodies: subject.bodies.map((body) => body.id),
        },
        now,
      );
      tx.update(datePoll)
        .set({
          ...{ state: follow(pollMoves.settlePoll, subject.state), meetingId: meeting },
          edition: subject.edition + 1,
        })
        .where(eq(datePoll.id, id))
        .run();
      saySettled(deed, meetingSeen(tx, actor, meeting) as Meeting);
      return meeting;
    },
  });
}

/** M-20: the co-chairs are needed, one of each body at least (M-10). */
function mustBeHeld(poll: Poll, date: Poll["dates"][number], now: Instant): void {
  if (date.startsAt <= now) throw new NotPossible(because(meetingSaid, (words) => words.dateOver, "M-20"));
  const { withoutChair } = figuresOf(poll, date);
  if (withoutChair.length === 0) return;
  const lacking = poll.bodies.filter(({ id }) => withoutChair.includes(id));
  const names = (language: "en" | "fr") =>
    list(
      language,
      lacking.map(({ acronym }) => say(language, acronym)),
    );
  throw new NotPossible({ text: { en: en.noChair(names("en")), fr: fr.noChair(names("fr")) }, rule: "M-20" });
}

function saySettled(deed: Deed<Poll>, made: Meeting): void {
  const [when, who] = [whenOf(made), whoMeets(made)];
  deed.record(
    { kind: "date-poll", id: deed.subject.id },
    { en: en.recordSettled(when.en), fr: fr.recordSettled(when.fr) },
  );
  deed.record(
    { kind: "meeting", id: made.id },
    { en: en.recordCalled(when.en), fr: fr.recordCalled(when.fr) },
  );
  tellOf(deed, made, {
    subject: { en: en.mailCalled(who.en, when.en), fr: fr.mailCalled(who.fr, when.fr) },
    line: { en: en.mailCalledLine(when.en), fr: fr.mailCalledLine(when.fr) },
  });
}

export function closePoll(asker: Asker, id: Id, edition: number): void {
  command(asker, {
    policy: meetingPolicies.closePoll,
    find: findPoll(id),
    run: (deed) => {
      const { tx, subject } = deed;
      if (subject.edition !== edition)
        throw new NotPossible(because(refusalWords, (words) => words["changed-meanwhile"], "T-4"));
      tx.update(datePoll)
        .set({ state: follow(pollMoves.closePoll, subject.state), edition: edition + 1 })
        .where(eq(datePoll.id, id))
        .run();
      deed.record(
        { kind: "date-poll", id },
        saidOfMeeting((words) => words.recordPollClosed),
      );
      const who = { bodies: subject.bodies, joint: null };
      const name = filled(whoMeets(who));
      tell(deed, {
        ...{ who, meetings: [], about: { kind: "date-poll", id }, link: linkToPoll(deed, id) },
        subject: { en: en.mailPollClosed(name.en), fr: fr.mailPollClosed(name.fr) },
        lines: [saidOfMeeting((words) => words.mailPollClosedLine)],
      });
    },
  });
}
