// What every act on an action begins with, and how whoever is concerned is told.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { action } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Actor, Id } from "../../actor";
import { type Bilingual, filled, inBoth } from "../../bilingual";
import type { Deed } from "../../command.server";
import type { Day } from "../../dates";
import type { NoticeName } from "../../outbox/notices";
import type { Letter } from "../../outbox/outbox.server";
import { because, Invalid, NotPossible, refusalWords } from "../../refusals";
import { type Action, type ActionFound, actionKnown, actionSeen } from "../action.server";
import { acronymOf, dayIn, inEach } from "../named";
import { recipientsOf } from "../recipients.server";
import { actionSaid } from "../said-words";

export const findAction = (id: Id) => (tx: Db, actor: Actor, today: Day) =>
  actionSeen(tx, actor, { id, today });

type Words = typeof actionSaid.en;
export type Sentence = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];
export const said = (sentence: (words: Words) => string): Bilingual => inBoth(actionSaid, sentence);

export type Problem = { field: string; key: Sentence };
export function mustBe(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new Invalid(problems.map(({ field, key }) => ({ field, text: said((words) => words[key]) })));
}

export const aboutAction = ({ id }: { id: Id }) => ({ kind: "action", id });

/** T-4: what stands there now. */
export function mustBeSame(found: Action, edition: number, fields: Record<string, string>): void {
  if (found.edition === edition) return;
  throw new NotPossible(
    because(refusalWords, (words) => words["changed-meanwhile"], "T-4"),
    {
      by: said((words) => words.changedMeanwhile),
      fields: Object.entries(fields).map(([name, theirs]) => ({ name, theirs })),
      ...{ at: found.changedAt, edition: found.edition },
    },
  );
}

export type Changing = Partial<typeof action.$inferInsert>;

/** Writes what changes of it, with its edition. */
export function change({ tx, now, subject }: Deed<ActionFound>, changes: Changing): void {
  tx.update(action)
    .set({ ...changes, changedAt: now, edition: subject.edition + 1 })
    .where(eq(action.id, subject.id))
    .run();
}

export type MailKey =
  | "mailNew"
  | "mailMoved"
  | "mailReminder"
  | "mailRaised"
  | "mailCancelled"
  | "mailReopened";

const noticeOf = {
  ...{ mailNew: "asked", mailMoved: "matter", mailReminder: "reminder", mailRaised: "matter" },
  ...{ mailCancelled: "matter", mailReopened: "asked" },
} as const satisfies Record<MailKey, NoticeName>;

/** M-17, N-6: titles and links only; whether whoever gets it may still see it is asked again when it is sent. */
export function letterOf(
  found: Action,
  { key, lines, report, publicUrl }: { key: MailKey; lines: Bilingual[]; report: boolean; publicUrl: string },
): Letter {
  const [who, text] = [acronymOf(found), filled(found.text)];
  const path = addresses(report ? "action-report" : "action", { action: found.id });
  return {
    // What is asked of somebody is theirs to know at once; the rest follows its course.
    notice: noticeOf[key],
    subject: inEach(actionSaid, (words, language) => words[key](who[language], text[language])),
    lines,
    link: { en: publicUrl + path.en, fr: publicUrl + path.fr },
    about: aboutAction(found),
  };
}

export const dueLine = ({ due }: Pick<Action, "due">): Bilingual => {
  const day = dayIn(due);
  return inEach(actionSaid, (words, language) => words.mailDue(day[language]));
};

/** Whoever is accountable now, less whoever acts. */
export function tellAccountable(
  { tx, house, actor, today, notify }: Deed<object>,
  id: Id,
  { key, lines }: { key: MailKey; lines?: Bilingual[] },
): void {
  const now = actionKnown(tx, id, today) as Action;
  notify({
    to: recipientsOf(tx, now, today).filter((person) => person !== actor.person),
    ...letterOf(now, {
      ...{ key, lines: lines ?? [dueLine(now)], report: key !== "mailCancelled" },
      publicUrl: house.publicUrl,
    }),
  });
}

/** In the language in which whoever acts reads and writes. */
export const notedIn = ({ actor }: Deed<object>, text: string) =>
  text ? { text, language: actor.language } : null;
