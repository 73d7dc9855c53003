// What every act on an agenda begins with, and what it leaves behind.
import { eq, sql } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { agenda } from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import { type Bilingual, filled, inBoth } from "../../bilingual";
import type { Asker, Deed } from "../../command.server";
import type { Day } from "../../dates";
import { Invalid } from "../../refusals";
import { type AgendaFound, agendaSeen } from "../agenda.server";
import { factsOfAgenda } from "../facts.server";
import { itemSeen } from "../item.server";
import type { AgendaFacts } from "../policy";
import { agendaSaid } from "../said-words";

export type Subject = AgendaFound & AgendaFacts;

export const findAgenda =
  (asker: Asker, id: Id) =>
  (tx: Db, actor: Actor, today: Day): Subject | undefined => {
    const now = asker.house.now();
    const found = agendaSeen(tx, actor, { id, now, today });
    return found && { ...found, ...factsOfAgenda(found, now) };
  };

export const findItem = (asker: Asker, id: Id) => (tx: Db, actor: Actor, today: Day) =>
  itemSeen(tx, actor, { id, now: asker.house.now(), today });

/** What stands on the agenda has changed: whoever approved it before approved another one (M-5). */
export function changed({ tx, actor, now }: Deed<object>, meeting: Id): void {
  tx.update(agenda)
    .set({ edition: sql`edition + 1`, changedBy: actor.person as Id, changedAt: now })
    .where(eq(agenda.meetingId, meeting))
    .run();
}

type Words = typeof agendaSaid.en;
export type Sentence = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];
export const said = (sentence: (words: Words) => string): Bilingual => inBoth(agendaSaid, sentence);

/** A sentence of the record that names an item, in each language by its title there. */
export function saidOfItem(
  key: { [Key in keyof Words]: Words[Key] extends (title: string) => string ? Key : never }[keyof Words],
  title: Bilingual,
): Bilingual {
  const { en, fr } = filled(title);
  return { en: agendaSaid.en[key](en), fr: agendaSaid.fr[key](fr) };
}

export function mustBe(problems: readonly { field: string; key: Sentence }[]): void {
  if (problems.length === 0) return;
  throw new Invalid(problems.map(({ field, key }) => ({ field, text: said((words) => words[key]) })));
}

/** Not of the meeting itself, whose history every member reads: nothing of a draft stands there (M-17). */
export const aboutAgenda = ({ id }: { id: Id }) => ({ kind: "agenda", id });
