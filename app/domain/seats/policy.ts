import { isPossible } from "../lifecycle";
import type { Facts, Policy } from "../permissions";
import { because } from "../refusals";
import { type HoldingState, holdingMoves, type SeatState } from "./lifecycle";
import { pastHoldingWords } from "./past-holding-words";
import { seatWords } from "./words";

export type SeatFacts = Facts & { state: SeatState };
export type HoldingFacts = Facts & {
  state: HoldingState;
  /** Confirmed, with its first day still to come. */
  isToCome?: boolean;
};

export type ContactFacts = Facts & {
  hasEnded: boolean;
  /** Under whose holding it stands, and which one holds the seat today. */
  namedUnder: string | null;
  heldUnder: string | null;
};

/** B-3: how many holdings wait for the councils that the asker co-chairs. */
export type PastFacts = Facts & { howMany: number };

const running = ({ hasEnded }: ContactFacts) =>
  hasEnded ? because(seatWords, (words) => words["contact-ended"], "S-7") : undefined;

const open = ({ state }: SeatFacts) =>
  state === "open" ? undefined : because(seatWords, (words) => words["seat-ended"], "S-1");

export const seatPolicies = {
  seat: {
    act: "seats.seat",
    does: {
      en: "Seat a holder on the nominating letter; a change of holder is one act",
      fr: "Inscrire un ou une titulaire sur la foi de la lettre de désignation; le changement de titulaire est un seul acte",
    },
    by: ["secretariat"],
    rule: "S-1",
  } as Policy<SeatFacts>,
  nominate: {
    act: "seats.nominate",
    does: { en: "Nominate someone for a seat", fr: "Désigner quelqu’un pour un siège" },
    by: ["nominating-authority", "secretariat"],
    rule: "S-1",
    unless: open,
  } as Policy<SeatFacts>,
  confirm: {
    act: "seats.confirm",
    does: { en: "Confirm a nomination", fr: "Confirmer une désignation" },
    by: ["secretariat"],
    rule: "S-1",
    unless: ({ state }) =>
      isPossible(holdingMoves.confirm, state)
        ? undefined
        : because(seatWords, (words) => words["not-nominated"], "S-1"),
  } as Policy<HoldingFacts>,
  withdraw: {
    act: "seats.withdraw",
    does: {
      en: "Withdraw a nomination, or a holding that has not begun",
      fr: "Retirer une désignation, ou une inscription qui n’a pas encore pris effet",
    },
    by: ["nominating-authority", "secretariat"],
    rule: "S-1",
    unless: ({ state, isToCome = false }) => {
      if (!isPossible(holdingMoves.withdraw, state))
        return because(seatWords, (words) => words["not-nominated"], "S-1");
      const hasBegun = isPossible(holdingMoves.end, state) && !isToCome;
      return hasBegun ? because(seatWords, (words) => words["has-begun"], "T-9") : undefined;
    },
  } as Policy<HoldingFacts>,
  end: {
    act: "seats.end",
    does: {
      en: "End a holding: the seat becomes vacant, never deleted",
      fr: "Mettre fin à l’occupation d’un siège\u00a0: celui-ci devient vacant, il n’est jamais supprimé",
    },
    by: ["secretariat", "seat-of-the-nominating-authority"],
    rule: "S-6",
    unless: ({ state, isToCome = false }) => {
      if (!isPossible(holdingMoves.end, state))
        return because(seatWords, (words) => words["not-confirmed"], "S-1");
      return isToCome ? because(seatWords, (words) => words["not-begun"], "T-9") : undefined;
    },
  } as Policy<HoldingFacts>,
  nameContact: {
    act: "seats.nameContact",
    does: { en: "Name a contact for one’s seat", fr: "Désigner une personne-ressource pour son siège" },
    by: ["holder", "secretariat"],
    rule: "S-7",
    unless: open,
  } as Policy<SeatFacts>,
  keepContact: {
    act: "seats.keepContact",
    does: {
      en: "Keep a contact whom the former holder named",
      fr: "Maintenir une personne-ressource désignée par l’ancien ou l’ancienne titulaire",
    },
    by: ["holder", "secretariat"],
    rule: "S-7",
    unless: (contact) => {
      if (contact.heldUnder === null) return because(seatWords, (words) => words["contact-vacant"], "S-7");
      const isKept = contact.namedUnder === contact.heldUnder;
      return isKept ? because(seatWords, (words) => words["contact-kept"], "S-7") : running(contact);
    },
  } as Policy<ContactFacts>,
  endContact: {
    act: "seats.endContact",
    does: {
      en: "End a contact of one’s seat",
      fr: "Mettre fin au rôle d’une personne-ressource de son siège",
    },
    by: ["holder", "secretariat"],
    rule: "S-7",
    unless: running,
  } as Policy<ContactFacts>,
  takeInPast: {
    act: "seats.takeInPast",
    does: {
      en: "Take in a seat that had ended before this workspace",
      fr: "Reprendre un siège qui avait pris fin avant la création de cet espace",
    },
    by: ["secretariat"],
    rule: "B-3",
  } as Policy<Facts>,
  confirmPast: {
    act: "seats.confirmPast",
    does: {
      en: "Confirm holdings from before this workspace",
      fr: "Confirmer des occupations de siège antérieures à cet espace",
    },
    by: ["co-chair-of-a-council"],
    rule: "B-3",
    unless: ({ howMany }) =>
      howMany === 0 ? because(pastHoldingWords, (words) => words["none-waits"], "B-3") : undefined,
  } as Policy<PastFacts>,
  ask: {
    act: "seats.ask",
    does: { en: "Ask for a nomination", fr: "Demander une désignation" },
    by: ["co-chair", "secretariat"],
    rule: "S-5",
  } as Policy<Facts>,
  answer: {
    act: "seats.answer",
    does: {
      en: "Answer in words a nomination that is asked for, where no seat can take one",
      fr: "Répondre par écrit à une demande de désignation, si aucun siège ne peut la recevoir",
    },
    by: ["nominating-authority", "secretariat"],
    rule: "S-5",
  } as Policy<Facts>,
  remind: {
    act: "seats.remind",
    does: { en: "Remind of a nomination asked for", fr: "Rappeler une demande de désignation" },
    by: ["co-chair", "secretariat"],
    rule: "S-5",
  } as Policy<Facts>,
};
