// What every act on a paper begins with.
import type { Db } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import type { PaperLine } from "../../agendas/paper";
import { type Bilingual, filled, inBoth } from "../../bilingual";
import type { Asker } from "../../command.server";
import type { Day } from "../../dates";
import { because, Invalid, NotFound, NotPossible } from "../../refusals";
import { type PaperFound, paperSeen } from "../paper.server";
import { paperSaid } from "../said-words";

type Words = typeof paperSaid.en;
export type Sentence = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];
export const said = (sentence: (words: Words) => string): Bilingual => inBoth(paperSaid, sentence);

/** A sentence that names a paper, in each language by its title there. */
export function saidOf(
  key: { [Key in keyof Words]: Words[Key] extends (title: string) => string ? Key : never }[keyof Words],
  title: Bilingual,
): Bilingual {
  const { en, fr } = filled(title);
  return { en: paperSaid.en[key](en), fr: paperSaid.fr[key](fr) };
}

export function mustBe(problems: readonly { field: string; key: Sentence }[]): void {
  if (problems.length === 0) return;
  throw new Invalid(problems.map(({ field, key }) => ({ field, text: said((words) => words[key]) })));
}

/** For whoever makes the agenda: everyone else reads what was sent, and changes nothing. */
export const findPaper = (asker: Asker, id: Id) => (tx: Db, actor: Actor, today: Day) =>
  paperSeen(tx, actor, { id, now: asker.house.now(), today });

export function lineIn({ line }: Pick<PaperFound, "line">): PaperLine {
  if (!line) throw new NotFound();
  return line;
}

/** T-4: what stands there now. */
export function mustBeSame(
  line: PaperLine,
  edition: number,
  at: number,
  fields: Record<string, string> = {},
): void {
  if (line.edition === edition) return;
  throw new NotPossible(
    because(paperSaid, (words) => words.changedMeanwhile, "T-4"),
    {
      by: said((words) => words.changedMeanwhile),
      fields: Object.entries(fields).map(([name, theirs]) => ({ name, theirs })),
      ...{ at, edition: line.edition },
    },
  );
}
