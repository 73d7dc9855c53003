// S-7, S-8: a seat says whether it comes, or who comes in its place; the last answer counts, and every one is kept.
import { meetingAnswer } from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import { type Bilingual, inBoth, type Language, say } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { addDays, type Day } from "../../dates";
import { newId } from "../../id";
import { factsOfMeeting, meetingSeen } from "../../meetings/meeting.server";
import { someone } from "../../people/persons.server";
import { Invalid, NotFound } from "../../refusals";
import { email as emailAddress } from "../../typed";
import type { AnswerEntry } from "../coming";
import { answersFor, expectedAt, type SeatExpected } from "../expected.server";
import type { AnswerTyped } from "../forms";
import { type ItemSent, itemsOffered } from "../items.server";
import { answerPolicies } from "../policy";
import { answersSaid } from "../said-words";
import { namesOf, type Subject, standInOf, tellStandIns } from "./stand-ins.server";

const { en, fr } = answersSaid;
type Problem = { field: string; text: Bilingual };
type Sentence = {
  [Key in keyof typeof en]: (typeof en)[Key] extends string ? Key : never;
}[keyof typeof en];

const problem = (field: string, key: Sentence): Problem => ({
  field,
  text: inBoth(answersSaid, (words) => words[key]),
});

/** In which quality it is entered: for one's own seat, for that of the holder one serves, or as the secretariat. */
function entryOf(actor: Actor, seat: Id): AnswerEntry {
  const held = actor.standings.find(
    (one) => (one.as === "seat" || one.as === "contact") && one.seat.seat === seat,
  );
  if (!held) return "secretariat";
  return held.as === "seat" ? "own" : "contact";
}

function standInProblems(typed: AnswerTyped, day: Day): Problem[] {
  if (typed.answer !== "stand-in") return [];
  const { until } = typed;
  return [
    ...(typed.name ? [] : [problem("name", "nameMissing")]),
    ...(emailAddress.safeParse(typed.email).success ? [] : [problem("email", "emailMissing")]),
    ...(typed.part ? [] : [problem("part", "partMissing")]),
    ...(typed.language ? [] : [problem("language", "languageMissing")]),
    ...(until && (until < day || until > addDays(day, 366)) ? [problem("until", "untilInvalid")] : []),
  ];
}

function alternateProblems({ answer }: AnswerTyped, chosen: readonly SeatExpected[]): Problem[] {
  const without = answer === "alternate" ? chosen.filter(({ alternate }) => !alternate) : [];
  if (without.length === 0) return [];
  const names = namesOf(without);
  return [{ field: "answer", text: { en: en.noAlternate(names.en), fr: fr.noAlternate(names.fr) } }];
}

const findMeeting =
  (id: Id, now: () => Deed<object>["now"]) =>
  (tx: Deed<object>["tx"], actor: Actor): Subject | undefined => {
    const meeting = meetingSeen(tx, actor, id);
    return meeting && { ...factsOfMeeting(meeting, now()), meeting };
  };

export function answerMeeting(asker: Asker, id: Id, typed: AnswerTyped): void {
  command(asker, {
    policy: answerPolicies.answerMeeting,
    find: findMeeting(id, asker.house.now),
    run: (deed) => {
      const { tx, actor, subject, now } = deed;
      const { meeting } = subject;
      const served = answersFor(actor, expectedAt(tx, meeting));
      if (served.length === 0) throw new NotFound();
      const [only] = served;
      const chosen =
        served.length === 1 && only ? [only] : served.filter(({ seat }) => typed.seats.includes(seat));
      const item = itemsOffered(tx, id).find((one) => one.id === typed.item) ?? null;
      const isForOthers = chosen.some(({ seat }) => entryOf(actor, seat) === "secretariat");
      const problems = [
        ...(chosen.length === 0 ? [problem("seats", "oneSeat")] : []),
        ...alternateProblems(typed, chosen),
        ...standInProblems(typed, meeting.day),
        ...(typed.answer === "stand-in" && typed.item && !item ? [problem("item", "itemMissing")] : []),
        ...(isForOthers && !typed.source ? [problem("source", "sourceMissing")] : []),
      ];
      if (problems.length > 0) throw new Invalid(problems);
      const standIn = standInOf(typed, meeting);
      if (standIn.standInEmail)
        someone(
          tx,
          {
            email: standIn.standInEmail,
            name: typed.name,
            titleEn: "",
            titleFr: "",
            language: typed.language,
          },
          { now, jurisdiction: chosen[0]?.owner ?? null, zone: meeting.zone },
        );
      for (const one of chosen)
        tx.insert(meetingAnswer)
          .values({
            ...{ id: newId(), meetingId: id, seatId: one.seat, answer: typed.answer, ...standIn },
            ...{ entry: entryOf(actor, one.seat), source: typed.source },
            ...{ answeredBy: actor.person ?? "", answeredAt: now },
          })
          .run();
      recordAnswer(deed, chosen, { typed, item });
      tellStandIns(deed, chosen, { standIn, item });
    },
  });
}

const records = {
  yes: "recordYes",
  alternate: "recordAlternate",
  "stand-in": "recordStand-in",
  no: "recordNo",
} as const;

type Named = { typed: AnswerTyped; item: ItemSent | null };

function recordAnswer(deed: Deed<Subject>, chosen: readonly SeatExpected[], { typed, item }: Named): void {
  const names = namesOf(chosen);
  const said = (language: Language) => {
    const words = answersSaid[language];
    const line =
      typed.answer === "stand-in" && item
        ? words.recordItem(names[language], typed.name, say(language, item.title))
        : words[records[typed.answer]](names[language], typed.name);
    return typed.source ? `${line} ${words.onWord(typed.source)}` : line;
  };
  deed.record(
    { kind: "meeting", id: deed.subject.meeting.id },
    { en: said("en"), fr: said("fr") },
    { after: { seats: chosen.map(({ seat }) => seat), answer: typed.answer } },
  );
}
