// What the pages of a contribution, a provision, a lapse and a balance of before show.
import { atOnce, type Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { type Day, fiscalYearOf } from "../dates";
import { type HistoryLine, history } from "../ledger/history.server";
import { mustBeAllowed, type Offer, offerTo } from "../permissions";
import { NotFound } from "../refusals";
import {
  type Contribution,
  contributionSeen,
  hasReceipts,
  type Receipt,
  receiptsOf,
} from "./contributions.server";
import { factsOfOpening, type Opening, openingSeen } from "./openings.server";
import { accountPolicies } from "./policy";
import { type Lapse, lapseSeen, type Provision, provisionSeen } from "./provisions.server";
import { yearInAddress } from "./year";

const contributionActs = ["invoiceContribution", "receiveContribution", "cancelContribution"] as const;
export type ContributionAct = (typeof contributionActs)[number];
export type ContributionPage = {
  contribution: Contribution;
  today: Day;
  receipts: (Receipt & { takeBack: Offer | null })[];
  acts: Record<ContributionAct, Offer | null>;
  history: HistoryLine[];
};

function contributionOr404(db: Db, actor: Actor, id: Id): Contribution {
  const found = contributionSeen(db, actor, id);
  if (!found) throw new NotFound();
  return found;
}
const factsOfContribution = (found: Contribution) => ({
  ...{ body: found.council.id, state: found.state, hasReceipts: hasReceipts(found) },
});

export function contributionPage(db: Db, actor: Actor, asked: { id: Id; today: Day }): ContributionPage {
  return atOnce(db, () => {
    const contribution = contributionOr404(db, actor, asked.id);
    const facts = factsOfContribution(contribution);
    const offered = (act: ContributionAct) => {
      const offer = offerTo(actor, accountPolicies[act], facts);
      return offer?.may ? offer : null;
    };
    return {
      ...{ contribution, today: asked.today, history: history(db, "contribution", asked.id) },
      receipts: receiptsOf(db, asked.id).map((receipt) => {
        const isTakenBack = receipt.takenBack !== null;
        const offer = isTakenBack
          ? null
          : offerTo(actor, accountPolicies.takeBackReceipt, { ...facts, isTakenBack });
        return { ...receipt, takeBack: offer };
      }),
      acts: {
        invoiceContribution: offered("invoiceContribution"),
        receiveContribution: offered("receiveContribution"),
        cancelContribution: offered("cancelContribution"),
      },
    };
  });
}

export type ContributionFormPage = { contribution: Contribution; today: Day };
export function contributionFormPage(
  db: Db,
  actor: Actor,
  asked: { id: Id; today: Day; act: ContributionAct },
): ContributionFormPage {
  return atOnce(db, () => {
    const contribution = contributionOr404(db, actor, asked.id);
    mustBeAllowed(actor, accountPolicies[asked.act], factsOfContribution(contribution));
    return { contribution, today: asked.today };
  });
}

export type TakeBackPage = { contribution: Contribution; receipt: Receipt };
export function takeBackPage(db: Db, actor: Actor, asked: { id: Id; number: number }): TakeBackPage {
  return atOnce(db, () => {
    const contribution = contributionOr404(db, actor, asked.id);
    const receipt = receiptsOf(db, asked.id).find(({ number }) => number === asked.number);
    if (!receipt) throw new NotFound();
    const isTakenBack = receipt.takenBack !== null;
    mustBeAllowed(actor, accountPolicies.takeBackReceipt, {
      ...factsOfContribution(contribution),
      isTakenBack,
    });
    return { contribution, receipt };
  });
}

export type ProvisionPage = { provision: Provision; end: Offer | null; history: HistoryLine[] };
function provisionOr404(db: Db, actor: Actor, id: Id): Provision {
  const found = provisionSeen(db, actor, id);
  if (!found) throw new NotFound();
  return found;
}
const factsOfProvision = ({ council, state }: Provision) => ({ body: council.id, state });
export const provisionPage = (db: Db, actor: Actor, id: Id): ProvisionPage =>
  atOnce(db, () => {
    const provision = provisionOr404(db, actor, id);
    const end = offerTo(actor, accountPolicies.endProvision, factsOfProvision(provision));
    return { provision, end: end?.may ? end : null, history: history(db, "provision", id) };
  });
export function endProvisionPage(db: Db, actor: Actor, id: Id): Pick<ProvisionPage, "provision"> {
  const provision = provisionOr404(db, actor, id);
  mustBeAllowed(actor, accountPolicies.endProvision, factsOfProvision(provision));
  return { provision };
}

export function withdrawLapsePage(db: Db, actor: Actor, id: Id): { lapse: Lapse } {
  const lapse = lapseSeen(db, actor, id);
  if (!lapse) throw new NotFound();
  mustBeAllowed(actor, accountPolicies.withdrawLapse, { body: lapse.council.id, state: lapse.state });
  return { lapse };
}

const openingActs = ["editOpening", "withdrawOpening", "confirmOpening", "sendBackOpening"] as const;
export type OpeningAct = (typeof openingActs)[number];
export type OpeningPage = {
  opening: Opening;
  year: string;
  acts: Record<OpeningAct, Offer | null>;
  history: HistoryLine[];
};
function openingOr404(db: Db, actor: Actor, id: Id): Opening {
  const found = openingSeen(db, actor, id);
  if (!found) throw new NotFound();
  return found;
}
export const openingPage = (db: Db, actor: Actor, asked: { id: Id; today: Day }): OpeningPage =>
  atOnce(db, () => {
    const opening = openingOr404(db, actor, asked.id);
    const facts = factsOfOpening(opening);
    const offered = (act: OpeningAct) =>
      opening.settledAt === null ? offerTo(actor, accountPolicies[act], facts) : null;
    return {
      ...{ opening, year: yearInAddress(fiscalYearOf(asked.today)) },
      acts: {
        ...{ confirmOpening: offered("confirmOpening"), sendBackOpening: offered("sendBackOpening") },
        ...{ editOpening: offered("editOpening"), withdrawOpening: offered("withdrawOpening") },
      },
      history: history(db, "opening", asked.id),
    };
  });
export type OpeningFormPage = { opening: Opening; year: string };
export function openingFormPage(
  db: Db,
  actor: Actor,
  asked: { id: Id; today: Day; act: OpeningAct },
): OpeningFormPage {
  const opening = openingOr404(db, actor, asked.id);
  mustBeAllowed(actor, accountPolicies[asked.act], factsOfOpening(opening));
  return { opening, year: yearInAddress(fiscalYearOf(asked.today)) };
}
