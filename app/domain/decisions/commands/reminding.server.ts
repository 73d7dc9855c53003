// D-9: who has not answered is reminded, by the clock before replies close and by a person at any time; nobody else is.
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { proceeding } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { type Day, dayOf, type Instant } from "../../dates";
import { record } from "../../ledger/ledger.server";
import { type Notice, notify } from "../../outbox/outbox.server";
import { servedBy } from "../../seats/chairs.server";
import { decisionPolicies } from "../policy";
import {
  factsOf,
  type Proceeding,
  proceedingSeen,
  proceedingSql,
  readProceeding,
} from "../proceedings.server";
import { lastDay, remindersFrom } from "../reminders";
import { decisionSaid } from "../said-words";
import { standOf, type VoiceLine } from "../stand.server";
import { untilSaid } from "./proceeding.server";

/** The voices that are heard and have not answered. */
export const silentIn = (lines: readonly VoiceLine[]): VoiceLine["voice"][] =>
  lines.flatMap(({ voice, said }) => (said === null ? [voice] : []));

/** To whoever holds the seat that speaks, and those who work for it. */
function reminder(tx: Db, one: Proceeding, at: { today: Day; publicUrl: string }): Notice {
  const path = addresses("proceeding", { proceeding: one.id });
  const until = untilSaid(lastDay(one.closesAt));
  const body = { en: one.acronym.en || one.acronym.fr, fr: one.acronym.fr || one.acronym.en };
  return {
    notice: "reminder",
    to: silentIn(standOf(tx, one, at.today).lines).flatMap(({ lead }) => servedBy(tx, lead, at.today)),
    subject: {
      en: decisionSaid.en.remindSubject(one.title.en),
      fr: decisionSaid.fr.remindSubject(one.title.fr),
    },
    lines: [
      {
        en: decisionSaid.en.openLine(body.en, until.en),
        fr: decisionSaid.fr.openLine(body.fr, until.fr),
      },
    ],
    link: { en: at.publicUrl + path.en, fr: at.publicUrl + path.fr },
    about: { kind: "proceeding", id: one.id },
  };
}

const noteReminded = (tx: Db, id: Id, remindedAt: Instant): void => {
  tx.update(proceeding).set({ remindedAt }).where(eq(proceeding.id, id)).run();
};

const says = (howMany: number): Bilingual => inBoth(decisionSaid, (words) => words.reminded(howMany));

/** Returns how many people were written to. */
export function remindSilent(asker: Asker, id: Id): number {
  return command(asker, {
    policy: decisionPolicies.remind,
    find: (tx, actor, today) => {
      const found = proceedingSeen(tx, actor, id);
      const now = asker.house.now();
      return found && { ...factsOf(found, now), remindedToday: isOn(found.remindedAt, today), found };
    },
    run: ({ tx, house, now, today, subject, record: write, notify: send }) => {
      const told = send(reminder(tx, subject.found, { today, publicUrl: house.publicUrl }));
      noteReminded(tx, id, now);
      write({ kind: "proceeding", id }, says(told.length));
      return told.length;
    },
  });
}

export const isOn = (at: Instant | null, day: Day): boolean => at !== null && dayOf(at) === day;

const closing = prepared((db: Db) =>
  db.$client.prepare<[{ now: Instant; soon: number }], Parameters<typeof readProceeding>[0]>(
    `select ${proceedingSql} where d.state = 'open' and d.channel <> 'silence' and d.closes_at > :now and d.closes_at <= :soon and d.reminded_at is null`,
  ),
);
const aWeek = 8 * 86_400_000;

/** T-8: once, three business days before replies close, where nobody has reminded before. */
export function settleReminders(tx: Db, now: Instant, { publicUrl }: { publicUrl: string }): void {
  for (const one of closing(tx)
    .all({ now, soon: now + aWeek })
    .map(readProceeding)) {
    if (now < remindersFrom(one.closesAt)) continue;
    const letter = reminder(tx, one, { today: dayOf(now), publicUrl });
    if (letter.to.length === 0) continue;
    const told = notify(tx, letter, now);
    noteReminded(tx, one.id, now);
    record(tx, {
      ...{ at: now, person: null, standing: "clock", act: "decisions.remind" },
      subject: { kind: "proceeding", id: one.id },
      detail: { says: says(told.length) },
    });
  }
}
