// Desk 4: the page of a matter before one body: what it still needs, who said what, and what was declared.
import { atOnce, type Db } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { House } from "../house";
import { type HistoryLine, history } from "../ledger/history.server";
import { type Offer, offerTo } from "../permissions";
import { NotFound } from "../refusals";
import { shownTo } from "./after-declaring.server";
import { type Answering, leadsFrom } from "./answered-by.server";
import { type ChairShown, chairShown } from "./chair-naming.server";
import { footnoteFactsOf } from "./commands/footnotes.server";
import { type CorrigendumShown, corrigendaShown } from "./corrigenda.server";
import { answerOf, type Condition, type Decision, decisionsOf, meetingFacts } from "./decided.server";
import { isPartly } from "./declarations.server";
import { divergesIn, reconcileOffer, type Sibling, type WordingShown, wordingOf } from "./diverging.server";
import { asItSettled, isPartlyDecided } from "./joint";
import { isOpen } from "./lifecycle";
import { hrefOf } from "./matter-page.server";
import { decisionPolicies } from "./policy";
import {
  actsIn,
  type CededShown,
  type Looking,
  type Own,
  type ProceedingAct,
} from "./proceeding-acts.server";
import { factsOf, followsMatters, type Proceeding, proceedingSeen, siblingsOf } from "./proceedings.server";
import { reviewOffer } from "./reviews.server";
import { type RoutingsShown, routingsShown } from "./routing-pages.server";
import type { BodyNeeds } from "./sentence";
import { needsBefore, needsSentence } from "./sentence";
import { type SilencePart, silencePart } from "./silence-pages.server";
import { presidingIn, type Stand, standsOf, type VoiceLine } from "./stand.server";
import type { Said } from "./stand-columns.server";
import { shownNow, type VoiceShown } from "./voices-shown.server";

export type ConditionShown = Condition & { meet: Offer | null };

export type ProceedingPage = {
  proceeding: Proceeding;
  /** Whether whoever looks may open the page of the body. */
  opensBody: boolean;
  /** The page of the matter itself. */
  matter: Bilingual | null;
  /** D-6: over every body that has not declared yet; null once all have. */
  needs: Bilingual | null;
  isPartly: boolean;
  /** This one first. */
  bodies: Sibling[];
  voices: VoiceShown[];
  /** F-5: where both co-chairs are tied to the matter, who presides. */
  chair: ChairShown | null;
  /** What a contact prepared for the voice of whoever looks, or of the seat served. */
  prepared: Said | null;
  /** S-3: to the two who hold the seat that speaks. `isOwn`: whoever looks has ceded. */
  ceded: CededShown | null;
  decision: Decision | null;
  /** the text that was decided, or is under decision, where it is not the proposed one. */
  wording: WordingShown | null;
  /** all approved, but not the same text. */
  isDiverging: boolean;
  /** W-6: the recommendations that answer it. */
  answering: Answering[];
  conditions: ConditionShown[];
  /** D-14: only where it is to come back. */
  review: Offer | null;
  corrigenda: CorrigendumShown[];
  acts: Record<ProceedingAct, Offer | null>;
  /** D-8: of a silence procedure only. */
  silence: SilencePart | null;
  /** The zone of whoever looks. */
  zone: string;
  /** D-7: whose footnote is to be settled, and may be by whoever looks. */
  footnotes: VoiceLine["voice"][];
  /** W-6: the tables above the councils. */
  routings: RoutingsShown;
  history: HistoryLine[];
};

const needsOfOpen = (bodies: readonly Sibling[], stands: ReadonlyMap<Id, Stand>): BodyNeeds[] =>
  bodies.flatMap(({ proceeding: one, decision }) => {
    const stand = stands.get(one.id);
    return decision || !stand || !isOpen(one.state) ? [] : [needsBefore(one, stand)];
  });

function footnotesFor(db: Db, { actor, now }: Looking, { proceeding, stand }: Own): VoiceLine["voice"][] {
  const facts = factsOf(proceeding, now);
  return stand.lines
    .filter((line) => offerTo(actor, decisionPolicies.settleFootnote, footnoteFactsOf(db, facts, line))?.may)
    .map(({ voice }) => voice);
}

export function proceedingPage(house: House, looking: Looking, id: Id): ProceedingPage {
  const { db } = house;
  const { actor, today } = looking;
  return atOnce(db, () => {
    const proceeding = proceedingSeen(db, actor, id);
    if (!proceeding) throw new NotFound();
    const all = siblingsOf(db, actor, proceeding);
    const decisions = decisionsOf(
      db,
      all.map((one) => one.id),
    );
    const bodies = all.map((one) => {
      const declared = decisions.get(one.id);
      return { proceeding: one, decision: declared ? shownTo(actor, declared) : null };
    });
    const stands = standsOf(db, all, today);
    const stand = stands.get(id);
    const decision = bodies.find((one) => one.proceeding.id === id)?.decision ?? null;
    if (!stand) throw new NotFound();
    const open = needsOfOpen(bodies, stands);
    const own = { proceeding, stand, decision };
    const acting = actsIn(db, looking, own);
    const { opensBody, opensMatter, answering } = leadsFrom(db, actor, proceeding);
    return {
      ...{ proceeding, decision, bodies },
      ...{ answering, opensBody },
      matter: opensMatter ? hrefOf(house, proceeding, today) : null,
      needs: open.length > 0 ? needsSentence(open) : null,
      isPartly:
        decisions.size > 0 &&
        (isPartlyDecided(bodies.map((one) => one.decision && asItSettled(one.decision))) ||
          isPartly(house, proceeding)),
      voices:
        decision && decision.state !== "provisional"
          ? decision.voices.map((voice) => ({
              ...voice,
              apart: voice.apart ?? null,
              since: answerOf(decision, voice),
            }))
          : stand.lines.map(shownNow),
      ...acting,
      chair: isOpen(proceeding.state) ? chairShown(own, looking) : null,
      acts: { ...acting.acts, reconcile: reconcileOffer(actor, proceeding, bodies) },
      wording: wordingOf(house, proceeding, decision),
      isDiverging: divergesIn(bodies),
      silence: silencePart(house, looking, own),
      zone: actor.zone,
      conditions: (decision?.conditions ?? []).map((one) => ({
        ...one,
        meet:
          decision &&
          offerTo(
            actor,
            decisionPolicies.meet,
            meetingFacts(decision, one, presidingIn(stand, actor, proceeding.body)),
          ),
      })),
      review: reviewOffer(actor, decision),
      corrigenda: decision ? corrigendaShown(db, looking, decision) : [],
      footnotes: footnotesFor(db, looking, own),
      routings: routingsShown(actor, proceeding, decision),
      history: followsMatters(actor) ? history(db, "proceeding", id) : [],
    };
  });
}
