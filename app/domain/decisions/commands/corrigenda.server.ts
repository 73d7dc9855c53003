// D-11: a corrigendum is proposed by one co-chair and stands once the other has confirmed it, in both languages.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { corrigendum } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { Invalid } from "../../refusals";
import { chairSeatsOf, membersOf } from "../../seats/chairs.server";
import { type CorrigendumTyped, problemsOfCorrigendum } from "../corrigenda";
import {
  type Corrected,
  correctedSeen,
  printedOf,
  proposingFacts,
  type Settling,
  settlingSeen,
} from "../corrigenda.server";
import { corrigendumPolicies, type ProposingFacts } from "../corrigendum-policy";
import { corrigendumWords } from "../corrigendum-words";
import { corrigendumMoves } from "../lifecycle";
import { linkTo } from "./proceeding.server";

type Words = typeof corrigendumWords.en;
type Proposing = ProposingFacts & Corrected;

const said = (sentence: (words: Words) => string): Bilingual => inBoth(corrigendumWords, sentence);

const trimmed = ({ en, fr }: Bilingual): Bilingual => ({ en: en.trim(), fr: fr.trim() });
const asTyped = ({ part, says, should, why }: CorrigendumTyped): CorrigendumTyped => ({
  ...{ part, says: trimmed(says), should: trimmed(should), why: trimmed(why) },
});

function tell(deed: Deed<Corrected>, to: readonly Id[], what: "proposed" | "stands"): void {
  const { proceeding, decision } = deed.subject;
  const { en, fr } = corrigendumWords;
  deed.notify({
    notice: "decision",
    to: to.filter((person) => person !== deed.actor.person),
    subject: {
      en: en[`${what}Subject`](decision.title.en),
      fr: fr[`${what}Subject`](decision.title.fr),
    },
    lines: [said((words) => words[`${what}Line`](decision.number))],
    link: linkTo(deed, proceeding.id),
    about: { kind: "proceeding", id: proceeding.id },
  });
}

function keep({ tx, actor, now, standing, subject }: Deed<Proposing>, typed: CorrigendumTyped): Id {
  const id = newId();
  const { part, says, should, why } = typed;
  tx.insert(corrigendum)
    .values({
      ...{ id, decisionId: subject.decision.id, part, state: "proposed" },
      ...{ saysEn: says.en, saysFr: says.fr, shouldEn: should.en, shouldFr: should.fr },
      ...{ whyEn: why.en, whyFr: why.fr, proposedBy: actor.person ?? "", proposedAt: now },
      proposedIn: standing.as === "seat" ? standing.seat.seat : "",
    })
    .run();
  return id;
}

/** Returns the corrigendum, which waits for the other co-chair. */
export function proposeCorrigendum(asker: Asker, id: Id, typed: CorrigendumTyped): Id {
  return command(asker, {
    policy: corrigendumPolicies.propose,
    find: (tx, actor): Proposing | undefined => {
      const found = correctedSeen(tx, actor, id);
      return found && { ...found, ...proposingFacts(found.decision) };
    },
    run: (deed) => {
      const { tx, today, standing, subject, record } = deed;
      const { decision } = subject;
      const own = asTyped(typed);
      const problems = problemsOfCorrigendum(own, printedOf(decision));
      if (problems.length > 0) throw new Invalid(problems);
      const kept = keep(deed, own);
      record(
        { kind: "proceeding", id },
        said((words) => words.recordProposed(decision.number)),
        { after: { corrigendum: kept, ...own } },
      );
      const ownSeat = standing.as === "seat" ? standing.seat.seat : null;
      const others = chairSeatsOf(tx, decision.body, today).filter(({ seat }) => seat !== ownSeat);
      tell(deed, [...new Set(others.map(({ person }) => person))], "proposed");
      return kept;
    },
  });
}

type At = { id: Id; corrigendum: Id };
const find = (at: At) => (tx: Db, actor: Deed<object>["actor"], today: Deed<object>["today"]) =>
  settlingSeen(tx, { actor, today }, at);

function settle(deed: Deed<Settling>, move: keyof typeof corrigendumMoves): void {
  const { tx, actor, now, subject } = deed;
  tx.update(corrigendum)
    .set({
      state: follow(corrigendumMoves[move], subject.corrigendum.state),
      ...{ settledBy: actor.person, settledAt: now },
    })
    .where(eq(corrigendum.id, subject.corrigendum.id))
    .run();
  const line = move === "confirmCorrigendum" ? "recordConfirmed" : "recordTakenBack";
  deed.record(
    { kind: "proceeding", id: subject.proceeding.id },
    said((words) => words[line](subject.decision.number)),
    { after: { corrigendum: subject.corrigendum.id } },
  );
}

export function confirmCorrigendum(asker: Asker, at: At): void {
  command(asker, {
    policy: corrigendumPolicies.confirmCorrigendum,
    find: find(at),
    run: (deed) => {
      settle(deed, "confirmCorrigendum");
      tell(deed, membersOf(deed.tx, deed.subject.decision.body, deed.today), "stands");
    },
  });
}

export function takeBackCorrigendum(asker: Asker, at: At): void {
  command(asker, {
    policy: corrigendumPolicies.takeBackCorrigendum,
    find: find(at),
    run: (deed) => settle(deed, "takeBackCorrigendum"),
  });
}
