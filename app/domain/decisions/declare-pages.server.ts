// The forms with which a co-chair declares, confirms what was provisional, and verifies a condition.
import { atOnce, type Db } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import { fiscalYearOf } from "../dates";
import type { House } from "../house";
import type { Cents } from "../money";
import { mustBeAllowed } from "../permissions";
import { NotFound } from "../refusals";
import type { Touched } from "../slice";
import { type Condition, confirmingFacts, type Decision, decisionOf, meetingFacts } from "./decided.server";
import { type DifferingFigures, differingFigures } from "./figures";
import { formerOf } from "./former.server";
import { numberOf } from "./numbers";
import { type Outcome, outcomesIn } from "./outcomes";
import { decisionPolicies } from "./policy";
import { type PositionKind, positionKinds } from "./positions";
import type { Looking } from "./proceeding-acts.server";
import { matterOf, type Proceeding, proceedingSeen } from "./proceedings.server";
import { needsSentence } from "./sentence";
import { declaringFacts, presidingIn, type Stand, standOf } from "./stand.server";
import { textsBefore, wordingBefore } from "./texts-before.server";

export type DeclarePage = {
  proceeding: Proceeding;
  /** D-6: what it still needs, or that it is complete. */
  needs: Bilingual;
  /** Who said what, in short; null is no reply. */
  said: { position: PositionKind | null; voices: Bilingual[] }[];
  /** D-5: only those of this kind of matter. */
  outcomes: readonly Outcome[];
  /** B-3: the decisions of this body that go by themselves once the matter is approved, by their numbers. */
  earlier: string[];
  /** What a number of this body looks like. */
  example: string;
  /** D-12: what to look at before it is declared. */
  figures: DifferingFigures;
  /** F-7: of money, what is asked from the account of this council. */
  asked: Cents | null;
  /** the text as it stands before the body, which a modification starts from. */
  wording: Bilingual | null;
  /** B-3: the open business that approving it touches; null of a matter that touches none. */
  touched: Touched | null;
};

const inShort = ({ lines }: Stand): DeclarePage["said"] =>
  [...positionKinds, null].flatMap((position) => {
    const own = lines.filter(({ said }) => (said?.kind ?? null) === position);
    return own.length > 0 ? [{ position, voices: own.map(({ voice }) => voice.name) }] : [];
  });

function seen(db: Db, { actor }: Looking, id: Id): Proceeding {
  const proceeding = proceedingSeen(db, actor, id);
  if (!proceeding) throw new NotFound();
  return proceeding;
}

/** T-3: what nothing was decided of yet is not found, like what is not seen. */
function decidedSeen(db: Db, looking: Looking, id: Id): { proceeding: Proceeding; decision: Decision } {
  const proceeding = seen(db, looking, id);
  const decision = decisionOf(db, id);
  if (!decision) throw new NotFound();
  return { proceeding, decision };
}

export function declarePage(house: House, looking: Looking, id: Id): DeclarePage {
  const { db } = house;
  return atOnce(db, () => {
    const proceeding = seen(db, looking, id);
    const stand = standOf(db, proceeding, looking.today);
    mustBeAllowed(
      looking.actor,
      decisionPolicies.declare,
      declaringFacts({ proceeding, stand }, looking.actor, looking.now),
    );
    const matter = matterOf(house.slices, proceeding.kind);
    const wording = wordingBefore(house, proceeding);
    const before = matter.before(db, proceeding.matter);
    if (!before) throw new NotFound();
    return {
      proceeding,
      needs: needsSentence([{ acronym: proceeding.acronym, needs: stand.needs }]),
      said: inShort(stand),
      outcomes: outcomesIn(proceeding.kind, proceeding.bodyKind),
      wording,
      asked: matter.share?.(db, proceeding.matter, proceeding.body) ?? null,
      figures: differingFigures(textsBefore(house, proceeding)),
      touched: matter.touches?.(house, looking, proceeding.matter) ?? null,
      earlier: formerOf(house, before).flatMap(({ body, number }) =>
        body === proceeding.body ? [number] : [],
      ),
      example: numberOf(proceeding, { fiscalYear: fiscalYearOf(looking.today), sequence: 1 }),
    };
  });
}

export type ConfirmPage = { proceeding: Proceeding; number: string };

export function confirmPage(db: Db, looking: Looking, id: Id): ConfirmPage {
  return atOnce(db, () => {
    const { proceeding, decision } = decidedSeen(db, looking, id);
    const stand = standOf(db, proceeding, looking.today);
    const presiding = presidingIn(stand, looking.actor, proceeding.body);
    const facts = confirmingFacts(proceeding.body, decision, { needs: stand.needs, ...presiding });
    mustBeAllowed(looking.actor, decisionPolicies.confirm, facts);
    return { proceeding, number: decision.number };
  });
}

export type MeetPage = { proceeding: Proceeding; number: string; condition: Condition };

export function meetPage(db: Db, looking: Looking, at: { proceeding: Id; condition: Id }): MeetPage {
  return atOnce(db, () => {
    const { proceeding, decision } = decidedSeen(db, looking, at.proceeding);
    const condition = decision.conditions.find(({ id }) => id === at.condition);
    if (!condition) throw new NotFound();
    const presiding = presidingIn(standOf(db, proceeding, looking.today), looking.actor, proceeding.body);
    mustBeAllowed(looking.actor, decisionPolicies.meet, meetingFacts(decision, condition, presiding));
    return { proceeding, number: decision.number, condition };
  });
}
