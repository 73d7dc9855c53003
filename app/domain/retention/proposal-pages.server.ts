// The pages of what two people do: what is proposed, and what the second one sees before doing it.

import { atOnce, type Db } from "../../../db/connection";
import { type Id, isSecretariat } from "../actor";
import { amongVisibleSql, keysOfActor } from "../audiences.server";
import { jurisdictionOf } from "../people/pages.server";
import { shownPerson } from "../people/persons.server";
import { mustBeAllowed, type Offer, offerTo } from "../permissions";
import { NotFound } from "../refusals";
import { shownAs } from "../shown-as";
import { subjectOfPerson, subjectOfProposal } from "./commands/subjects.server";
import { ruleOf } from "./due.server";
import { holdOf } from "./holds.server";
import { seesRetention, type Viewing } from "./pages.server";
import { confirmChange, dispose, erase, liftHold, placeHold, proposeErasing, withdraw } from "./policy";
import { isRecordKind } from "./records";

/** Of whom, and what stays: read by the one who proposes. */
export function erasingPage(db: Db, viewing: Viewing, id: Id) {
  return atOnce(db, () => {
    const found = subjectOfPerson(db, viewing, id);
    if (!found) throw new NotFound();
    mustBeAllowed(viewing.actor, proposeErasing, found);
    return { id, shown: shownAs(found.card), jurisdiction: jurisdictionOf(db, found.card) };
  });
}
export type ErasingPage = ReturnType<typeof erasingPage>;

type Viewed = Pick<Viewing, "actor" | "today" | "now">;

type Proposed = NonNullable<ReturnType<typeof subjectOfProposal>>;

type Concerned = ReturnType<typeof subjectOfPerson>;

function offerOf({ actor }: Viewed, found: Proposed, concerned: Concerned): Offer | null {
  if (found.found.kind === "change") return offerTo(actor, confirmChange, found);
  if (found.found.kind === "dispose") return offerTo(actor, dispose, found);
  return concerned ? offerTo(actor, erase, { ...concerned, ...found }) : null;
}

export function proposalPage(db: Db, viewing: Viewed, id: Id) {
  return atOnce(db, () => {
    const subject = subjectOfProposal(db, viewing.actor, id);
    if (!subject || !seesRetention(db, viewing.actor, subject.councils).acts) throw new NotFound();
    return pageOf(db, viewing, subject);
  });
}

function pageOf(db: Db, viewing: Viewed, subject: Proposed) {
  const {
    id,
    kind,
    subject: of,
    state,
    reason,
    disposition,
    years,
    counted,
    endedBefore,
    proposedBy,
    proposedAt,
  } = subject.found;
  const isStaff = isSecretariat(viewing.actor) || viewing.actor.keys.includes("administrators");
  if (kind === "erase" && !isStaff) throw new NotFound();
  const concerned = kind === "erase" ? subjectOfPerson(db, viewing, of) : undefined;
  return {
    ...{ id, kind, of, state, reason, disposition, years, counted, endedBefore, proposedAt },
    by: shownPerson(db, proposedBy),
    isOwn: proposedBy === viewing.actor.person,
    person: concerned ? shownAs(concerned.card) : null,
    rule: isRecordKind(of) ? ruleOf(db, of) : null,
    act: offerOf(viewing, subject, concerned),
    withdraw: offerTo(viewing.actor, withdraw, subject),
  };
}
export type ProposalPage = ReturnType<typeof proposalPage>;

export function withdrawPage(db: Db, viewing: Viewed, id: Id) {
  return atOnce(db, () => {
    const subject = subjectOfProposal(db, viewing.actor, id);
    if (!subject || !seesRetention(db, viewing.actor, subject.councils).acts) throw new NotFound();
    const page = pageOf(db, viewing, subject);
    mustBeAllowed(viewing.actor, withdraw, subject);
    return page;
  });
}

/** Who may place a hold chooses among the bodies they see. */
export function holdNewPage(db: Db, viewing: Viewed) {
  const { councils } = seesRetention(db, viewing.actor);
  mustBeAllowed(viewing.actor, placeHold, { councils });
  const bodies = db.$client
    .prepare<{ all: 0 | 1; keys: string }, { id: Id; en: string; fr: string }>(
      `select b.id, b.name_en as en, b.name_fr as fr from body b where :all or ${amongVisibleSql("body", "b.id")} order by b.name_en`,
    )
    .all({
      all: viewing.actor.keys.includes("administrators") ? 1 : 0,
      keys: keysOfActor(viewing.actor),
    });
  return { bodies: bodies.map(({ id, ...name }) => ({ id, name })) };
}
export type HoldNewPage = ReturnType<typeof holdNewPage>;

export function holdLiftPage(db: Db, viewing: Viewed, id: Id) {
  const { acts, councils } = seesRetention(db, viewing.actor);
  const found = holdOf(db, id);
  if (!acts || !found) throw new NotFound();
  mustBeAllowed(viewing.actor, liftHold, { isOpen: found.state === "standing", councils });
  return found;
}
export type HoldLiftPage = ReturnType<typeof holdLiftPage>;
