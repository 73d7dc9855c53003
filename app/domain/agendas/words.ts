import { catalogue } from "../bilingual";
import type { Purpose } from "../purposes";
import type { Section } from "./items";
import type { Agreement, ItemState, itemMoves } from "./lifecycle";

export const sectionWords = catalogue<Record<Section, string>>(
  {
    opening: "Opening",
    consent: "A items",
    discussion: "B items",
    late: "Late items",
    closing: "Close",
    "in-camera": "In camera",
  },
  {
    opening: "Ouverture",
    consent: "Points A",
    discussion: "Points B",
    late: "Points tardifs",
    closing: "Clôture",
    "in-camera": "À huis clos",
  },
);

/** Of those that need saying. */
export const sectionNotes = catalogue<Record<Exclude<Section, "opening" | "closing">, string>>(
  {
    consent: "for consent, adopted together unless someone pulls one",
    discussion: "for discussion",
    late: "admitted by a co-chair after the deadline for papers",
    "in-camera": "numbered apart, seen by members only",
  },
  {
    consent: "par consentement, adoptés ensemble à moins que quelqu’un n’en retire un",
    discussion: "pour discussion",
    late: "admis par la coprésidence après l’échéance des documents",
    "in-camera": "numérotés à part, vus des membres seulement",
  },
);

export const purposeWords = catalogue<Record<Purpose, string>>(
  { decision: "Decision", direction: "Direction", information: "Information" },
  { decision: "Décision", direction: "Orientation", information: "Information" },
);

export const itemStateWords = catalogue<Record<ItemState, string>>(
  {
    proposed: "Proposed",
    placed: "On the agenda",
    declined: "Not taken up",
    withdrawn: "Taken back",
    left: "Left for another time",
    moved: "Moved to a later meeting",
  },
  {
    proposed: "Proposé",
    placed: "À l’ordre du jour",
    declined: "Écarté",
    withdrawn: "Retiré",
    left: "Laissé pour une autre fois",
    moved: "Reporté à une réunion ultérieure",
  },
);

export const itemMoveWords = catalogue<Record<keyof typeof itemMoves, string>>(
  {
    placeProposal: "Put it on the agenda; after the deadline for papers, a co-chair admits it with a reason",
    declineProposal: "Decline it, with a reason",
    withdrawProposal: "Whoever proposed it takes it back",
    leaveItem: "Leave it for another time",
    moveItemOn: "Move it to a later meeting",
  },
  {
    placeProposal:
      "Le mettre à l’ordre du jour; après l’échéance des documents, la coprésidence l’admet avec une raison",
    declineProposal: "L’écarter, avec une raison",
    withdrawProposal: "La personne qui l’a proposé le retire",
    leaveItem: "Le laisser pour une autre fois",
    moveItemOn: "Le reporter à une réunion ultérieure",
  },
);

export const agreedWords = catalogue<Record<Agreement, string>>(
  { all: "Approved by the co-chairs", one: "Approved by one co-chair" },
  { all: "Approuvé par la coprésidence", one: "Approuvé par une moitié de la coprésidence" },
);

export const agendaActs = catalogue(
  {
    openAgenda: "Open the agenda of a meeting, with what is due",
    arrangeAgenda: "Set the order and the minutes of an agenda",
    addItem: "Add an item to an agenda",
    addPaper: "Add a paper to an item of an agenda",
    editItem: "Change an item of an agenda",
    annotateItem: "Write notes on an item for the chairs and the secretariat",
    leaveItem: "Leave an item for another time",
    moveItemOn: "Move an item to a later meeting",
    placeDue: "Place on an agenda what is due",
    leaveDue: "Leave for another time what is due",
    proposeItem: "Propose an item for a meeting",
    withdrawProposal: "Take back an item one has proposed",
    placeProposal: "Place on an agenda what a member has proposed",
    admitLate: "Admit an item after the deadline for papers, with a reason",
    declineProposal: "Decline an item that a member has proposed, with a reason",
    approveAgenda: "Approve the agenda of a meeting",
    reopenAgenda: "Open an approved agenda again",
    releaseAgenda: "Release an approved agenda in both languages at once",
    releaseWithException: "Release an agenda though a side is missing, with a reason",
    beginRevision: "Begin a revision of a released agenda",
    sendRevision: "Send a revision of a released agenda, in both languages at once",
    sendRevisionAsChair: "Send a revision with a new item for decision, or with a side missing",
    endRevision: "End a revision in which nothing has changed",
  },
  {
    openAgenda: "Ouvrir l’ordre du jour d’une réunion, avec ce qui est à l’échéance",
    arrangeAgenda: "Fixer l’ordre et les minutes d’un ordre du jour",
    addItem: "Ajouter un point à un ordre du jour",
    addPaper: "Ajouter un document à un point d’un ordre du jour",
    editItem: "Changer un point d’un ordre du jour",
    annotateItem: "Écrire des notes sur un point pour la coprésidence et le secrétariat",
    leaveItem: "Laisser un point pour une autre fois",
    moveItemOn: "Reporter un point à une réunion ultérieure",
    placeDue: "Mettre à l’ordre du jour ce qui est à l’échéance",
    leaveDue: "Laisser pour une autre fois ce qui est à l’échéance",
    proposeItem: "Proposer un point pour une réunion",
    withdrawProposal: "Retirer un point que l’on a proposé",
    placeProposal: "Mettre à l’ordre du jour ce qu’un membre a proposé",
    admitLate: "Admettre un point après l’échéance des documents, avec une raison",
    declineProposal: "Écarter un point qu’un membre a proposé, avec une raison",
    approveAgenda: "Approuver l’ordre du jour d’une réunion",
    reopenAgenda: "Rouvrir un ordre du jour approuvé",
    releaseAgenda: "Diffuser un ordre du jour approuvé dans les deux langues à la fois",
    releaseWithException: "Diffuser un ordre du jour dont il manque une langue, avec une raison",
    beginRevision: "Commencer la révision d’un ordre du jour diffusé",
    sendRevision: "Envoyer la révision d’un ordre du jour diffusé, dans les deux langues à la fois",
    sendRevisionAsChair:
      "Envoyer une révision qui apporte un point pour décision, ou dont il manque une langue",
    endRevision: "Mettre fin à une révision où rien n’a changé",
  },
);
