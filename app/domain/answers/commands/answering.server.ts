// S-7, S-8: a seat says whether it comes, or who comes in its place; the last answer counts, and every one is kept.
import { meetingAnswer } from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import { type Bilingual, inBoth, type Language, say } from "../../bilingual";
import { calendarFile } from "../../calendar/calendar-file";
import { type Asker, command, type Deed } from "../../command.server";
import { addBusinessDays, addDays, type Day } from "../../dates";
import { list, longDate } from "../../format";
import { holidaysAround } from "../../holidays/federal";
import { newId } from "../../id";
import { whenOf } from "../../meetings/commands/telling.server";
import { eventOf, linkToMeeting } from "../../meetings/event";
import { factsOfMeeting, type Meeting, meetingSeen } from "../../meetings/meeting.server";
import { whoMeets } from "../../meetings/named";
import type { MeetingFacts } from "../../meetings/policy";
import { type Addressee, post } from "../../outbox/outbox.server";
import { Invalid, NotFound } from "../../refusals";
import { email as emailAddress } from "../../typed";
import { type AnswerEntry, daysAfter } from "../coming";
import { answersFor, expectedAt, type SeatExpected } from "../expected.server";
import type { AnswerTyped } from "../forms";
import { answerPolicies } from "../policy";
import { answersSaid } from "../said-words";

const { en, fr } = answersSaid;
type Subject = MeetingFacts & { meeting: Meeting };
type Problem = { field: string; text: Bilingual };
type Sentence = {
  [Key in keyof typeof en]: (typeof en)[Key] extends string ? Key : never;
}[keyof typeof en];

const problem = (field: string, key: Sentence): Problem => ({
  field,
  text: inBoth(answersSaid, (words) => words[key]),
});

/** In camera apart: until when a stand-in sees the meeting, where nobody says otherwise. */
export const usualUntil = (day: Day): Day => addBusinessDays(day, daysAfter, holidaysAround(day));

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

const namesOf = (seats: readonly SeatExpected[]): Bilingual => {
  const inLanguage = (language: Language) =>
    list(
      language,
      seats.map(({ name }) => say(language, name)),
    );
  return { en: inLanguage("en"), fr: inLanguage("fr") };
};

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
      const isForOthers = chosen.some(({ seat }) => entryOf(actor, seat) === "secretariat");
      const problems = [
        ...(chosen.length === 0 ? [problem("seats", "oneSeat")] : []),
        ...alternateProblems(typed, chosen),
        ...standInProblems(typed, meeting.day),
        ...(isForOthers && !typed.source ? [problem("source", "sourceMissing")] : []),
      ];
      if (problems.length > 0) throw new Invalid(problems);
      const standIn = standInOf(typed, meeting);
      for (const one of chosen)
        tx.insert(meetingAnswer)
          .values({
            ...{ id: newId(), meetingId: id, seatId: one.seat, answer: typed.answer, ...standIn },
            ...{ entry: entryOf(actor, one.seat), source: typed.source },
            ...{ answeredBy: actor.person ?? "", answeredAt: now },
          })
          .run();
      recordAnswer(deed, chosen, typed);
      tellStandIns(deed, chosen, standIn);
    },
  });
}

type StandInRow = Pick<
  typeof meetingAnswer.$inferInsert,
  "standInName" | "standInEmail" | "standInLanguage" | "standInPart" | "seesUntil"
>;

function standInOf(
  { answer, name, email, language, part, until }: AnswerTyped,
  { day }: Meeting,
): StandInRow {
  if (answer !== "stand-in") return {};
  return {
    ...{ standInName: name, standInEmail: email.toLowerCase(), standInLanguage: language || "en" },
    ...{ standInPart: part || "listens", seesUntil: until ?? usualUntil(day) },
  };
}

const records = {
  yes: "recordYes",
  alternate: "recordAlternate",
  "stand-in": "recordStand-in",
  no: "recordNo",
} as const;

function recordAnswer(deed: Deed<Subject>, chosen: readonly SeatExpected[], typed: AnswerTyped): void {
  const names = namesOf(chosen);
  const said = (language: Language) => {
    const words = answersSaid[language];
    const line = words[records[typed.answer]](names[language], typed.name);
    return typed.source ? `${line} ${words.onWord(typed.source)}` : line;
  };
  deed.record(
    { kind: "meeting", id: deed.subject.meeting.id },
    { en: said("en"), fr: said("fr") },
    { after: { seats: chosen.map(({ seat }) => seat), answer: typed.answer } },
  );
}

/** One mail to whoever comes, in their language, with the calendar entry; and one to whoever no longer does. */
function tellStandIns(deed: Deed<Subject>, chosen: readonly SeatExpected[], standIn: StandInRow): void {
  const { meeting } = deed.subject;
  const [who, when] = [whoMeets(meeting), whenOf(meeting)];
  const ended = new Map<string, { to: Addressee; seats: SeatExpected[] }>();
  for (const one of chosen) {
    const { email, language } = one.answered ?? {};
    if (!email || email === standIn.standInEmail) continue;
    const known = ended.get(email);
    if (known) known.seats.push(one);
    else ended.set(email, { to: { person: null, email, language: language ?? "en" }, seats: [one] });
  }
  const link = linkToMeeting(deed.house.publicUrl, meeting.id);
  for (const { to, seats } of ended.values()) {
    const names = namesOf(seats);
    const letter = {
      notice: "meeting" as const,
      subject: { en: en.mailEnded(who.en, when.en), fr: fr.mailEnded(who.fr, when.fr) },
      ...{ lines: [{ en: en.mailEndedLine(names.en), fr: fr.mailEndedLine(names.fr) }], link },
    };
    post(deed.tx, to, { letter, now: deed.now });
  }
  if (!standIn.standInEmail) return;
  const names = namesOf(chosen);
  const part = standIn.standInPart === "speaks" ? "mailSpeaks" : "mailListens";
  const until = standIn.seesUntil as Day;
  const { publicUrl } = deed.house;
  const fileIn = (language: Language) =>
    calendarFile({ language, name: who[language], events: [eventOf(meeting, { language, publicUrl })] });
  const letter = {
    notice: "meeting" as const,
    subject: { en: en.mailStandIn(who.en, when.en), fr: fr.mailStandIn(who.fr, when.fr) },
    lines: [
      { en: en[part](names.en), fr: fr[part](names.fr) },
      { en: en.mailUntil(longDate("en", until)), fr: fr.mailUntil(longDate("fr", until)) },
    ],
    ...{ link, calendar: { en: fileIn("en"), fr: fileIn("fr") } },
  };
  const to = { person: null, email: standIn.standInEmail, language: standIn.standInLanguage ?? "en" };
  post(deed.tx, to, { letter, now: deed.now });
}
