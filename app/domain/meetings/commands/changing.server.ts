// M-1, M-2: a meeting is changed alone, or cancelled with a reason. Each change moves every calendar.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { meeting } from "../../../../db/schema";
import type { Id } from "../../actor";
import { filled } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { follow } from "../../lifecycle";
import { because, NotPossible, refusalWords } from "../../refusals";
import { meetingFields } from "../field-values";
import type { CancelTyped, ChangeTyped } from "../forms";
import { meetingMoves } from "../lifecycle";
import { factsOfMeeting, type Meeting, meetingSeen } from "../meeting.server";
import { whoMeets } from "../named";
import { meetingPolicies } from "../policy";
import { meetingSaid } from "../said-words";
import { seriesSeen } from "../series.server";
import { instantsOf, mustBe, problem, problemsOfPlace, problemsOfTime, slotKept } from "./slots.server";
import { tellOf, whenOf } from "./telling.server";

const { en, fr } = meetingSaid;

const findMeeting = (asker: Asker, id: Id) => (tx: Db, actor: Deed<object>["actor"]) => {
  const found = meetingSeen(tx, actor, id);
  return found && { ...found, ...factsOfMeeting(found, asker.house.now()) };
};

/** T-4: what stands there now, beside what was typed. */
function mustBeSame(subject: Meeting, edition: number): void {
  if (subject.edition === edition) return;
  throw new NotPossible(
    because(refusalWords, (words) => words["changed-meanwhile"], "T-4"),
    {
      by: { en: en.changedBy, fr: fr.changedBy },
      at: subject.changedAt,
      fields: Object.entries({ ...meetingFields(subject), day: subject.day }).map(([name, theirs]) => ({
        name,
        theirs,
      })),
      edition: subject.edition,
    },
  );
}

/** M-19: what the series says of joining is not written down again. */
function joiningKept(deed: Deed<Meeting>, typed: ChangeTyped) {
  const { tx, actor, subject } = deed;
  const series = subject.series ? seriesSeen(tx, actor, subject.series) : undefined;
  const own = (name: "link" | "phone" | "passcode") => (typed[name] === series?.[name] ? "" : typed[name]);
  return { link: own("link"), phone: own("phone"), passcode: own("passcode") };
}

/** M-2: this one only; the others of its series stay. */
export function changeMeeting(
  asker: Asker,
  id: Id,
  { edition, ...typed }: ChangeTyped & { edition: number },
): void {
  command(asker, {
    policy: meetingPolicies.changeMeeting,
    find: findMeeting(asker, id),
    run: (deed) => {
      const { tx, actor, subject, now } = deed;
      mustBeSame(subject, edition);
      mustBe([...problemsOfTime(typed.day, typed, now), ...problemsOfPlace(typed)]);
      const kept = { ...slotKept(typed), ...joiningKept(deed, slotKept(typed) as ChangeTyped) };
      tx.update(meeting)
        .set({
          ...{ titleEn: typed.titleEn, titleFr: typed.titleFr, day: typed.day, ...kept },
          ...instantsOf(typed.day, kept),
          ...{ changedAt: now, sequence: subject.sequence + 1, edition: subject.edition + 1 },
        })
        .where(eq(meeting.id, id))
        .run();
      sayChanged(deed, meetingSeen(tx, actor, id) as Meeting);
    },
  });
}

function sayChanged(deed: Deed<Meeting>, one: Meeting): void {
  const { subject, record } = deed;
  const [before, when, who] = [whenOf(subject), whenOf(one), whoMeets(one)];
  const moved = before.en !== when.en || subject.lengthMinutes !== one.lengthMinutes;
  record(
    { kind: "meeting", id: one.id },
    moved
      ? { en: en.recordChanged(when.en), fr: fr.recordChanged(when.fr) }
      : { en: en.recordPlaceChanged, fr: fr.recordPlaceChanged },
    {
      before: { ...meetingFields(subject), day: subject.day },
      after: { ...meetingFields(one), day: one.day },
    },
  );
  tellOf(
    deed,
    one,
    moved
      ? {
          subject: { en: en.mailMoved(who.en, when.en), fr: fr.mailMoved(who.fr, when.fr) },
          line: { en: en.mailMovedLine(before.en, when.en), fr: fr.mailMovedLine(before.fr, when.fr) },
        }
      : {
          subject: { en: en.mailPlace(who.en, when.en), fr: fr.mailPlace(who.fr, when.fr) },
          line: { en: en.mailPlaceLine(when.en), fr: fr.mailPlaceLine(when.fr) },
        },
  );
}

export function cancelMeeting(asker: Asker, id: Id, typed: CancelTyped & { edition: number }): void {
  command(asker, {
    policy: meetingPolicies.cancelMeeting,
    find: findMeeting(asker, id),
    run: (deed) => {
      const { tx, actor, subject, now } = deed;
      mustBeSame(subject, typed.edition);
      const why = { en: typed.reasonEn, fr: typed.reasonFr };
      if (!why.en && !why.fr) mustBe([problem("reasonEn", "oneReason")]);
      tx.update(meeting)
        .set({
          ...{ state: follow(meetingMoves.cancelMeeting, subject.state), cancelledAt: now, changedAt: now },
          ...{ cancelledEn: why.en, cancelledFr: why.fr },
          ...{ sequence: subject.sequence + 1, edition: subject.edition + 1 },
        })
        .where(eq(meeting.id, id))
        .run();
      const [when, who] = [whenOf(subject), whoMeets(subject)];
      deed.record(
        { kind: "meeting", id },
        { en: en.recordCancelled(when.en), fr: fr.recordCancelled(when.fr) },
        { after: why },
      );
      const said = filled(why);
      tellOf(deed, meetingSeen(tx, actor, id) as Meeting, {
        subject: { en: en.mailCancelled(who.en, when.en), fr: fr.mailCancelled(who.fr, when.fr) },
        line: { en: en.mailCancelledLine(said.en), fr: fr.mailCancelledLine(said.fr) },
      });
    },
  });
}
