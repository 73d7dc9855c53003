// In refusals, in the record, in mails, and in what an agenda proposes by itself.
import { catalogue } from "../bilingual";
import { count } from "../format";

const items = (language: "en" | "fr", howMany: number): string =>
  count(
    language,
    howMany,
    language === "en" ? { one: "item", other: "items" } : { one: "point", other: "points" },
  );
const minutesOf = (language: "en" | "fr", howMany: number): string =>
  count(language, howMany, { one: "minute", other: "minutes" });

export const agendaSaid = catalogue(
  {
    agendas: "Agendas",
    item: "An item of an agenda",
    opening: "Opening, and adoption of the agenda",
    closing: "Next meeting, and close",
    carriedWhy: (day: string) => `Carried over from the meeting of ${day}, which was cancelled.`,
    isOver: "This meeting has begun or is over: its agenda stays as it was.",
    isCancelled: "This meeting is cancelled: it has no agenda any more.",
    notOpen: "The agenda of this meeting is not open. A co-chair or the secretariat opens it first.",
    isOpened: "The agenda of this meeting is open already.",
    isApproved:
      "The agenda is approved. A co-chair may open it again; what was approved then counts no more.",
    notApproved: "The agenda is not approved yet.",
    proposalsOver:
      "The agenda of this meeting is approved. Propose the item for the next meeting, or ask a co-chair.",
    notProposed: "This proposal is settled already.",
    notPlaced: "This item is not on the agenda any more.",
    notYours: "Only whoever proposed it can take it back.",
    isEmpty: "Nothing stands on the agenda yet. Add an item first.",
    runsOver: (minutes: number) =>
      `It runs ${minutesOf("en", minutes)} past the end of the meeting. Shorten an item, or move one to a later meeting.`,
    dueWaits: (howMany: number) =>
      `${items("en", howMany)} due for a decision, or overdue, must be placed or left with a reason first.`,
    proposalsWait: (howMany: number) =>
      `${items("en", howMany)} proposed by members must be placed or declined first.`,
    ownGiven: "You have approved this agenda as it stands.",
    lateDecided: "It came after the deadline for papers: only a co-chair admits it, with a reason.",
    inTime: "It came before the deadline for papers: place it instead.",
    notDue: "This is not due any more, or stands on an agenda already.",
    oneTitle: "Give a title, in one language at least.",
    whyNeeded: "Say why: a decision or an overdue condition is not left without a reason.",
    whyLate: "Say why it is admitted after the deadline for papers.",
    whyDeclined: "Say why: whoever proposed it is told.",
    sectionNeeded: "Choose where on the agenda it stands.",
    someSponsor: "Choose among the seats of the list.",
    someMatter: "Choose among what the list offers.",
    someMeeting: "Choose among the meetings of the list.",
    changedBy: (who: string) =>
      `${who} changed the agenda since you opened this page. Nothing of theirs was overwritten.`,
    isReleased: "The agenda is released: it stays as it was sent.",
    sidesMissing: (howMany: number) =>
      `A title is missing in one language (${items("en", howMany)}). Write it, or let a co-chair release the agenda with a reason.`,
    whyException: "Say why it goes out with a side missing: the reason is printed with it.",
    recordReleased: "The agenda is released, in both languages.",
    mailReleased: (who: string, when: string) => `${who}: the agenda of ${when}`,
    mailReleasedLine: "The agenda is released. The attached calendar entry says how to join.",
    changedMeanwhile: "This item has been changed since you opened this page. Nothing was overwritten.",
    recordOpened: (howMany: number) => `The agenda is opened, with ${items("en", howMany)}.`,
    recordArranged: "The order or the minutes of the agenda have changed.",
    recordAdded: (title: string) => `On the agenda: ${title}.`,
    recordChanged: (title: string) => `The item “${title}” has changed.`,
    recordAnnotated: (title: string) => `Notes for the chairs on “${title}” have changed.`,
    recordLeft: (title: string) => `Left for another time: ${title}.`,
    recordMoved: (title: string, when: string) => `Moved to the meeting of ${when}: ${title}.`,
    recordProposed: (title: string) => `Proposed for the agenda: ${title}.`,
    recordLate: (title: string) => `Proposed after the deadline for papers: ${title}.`,
    recordAdmitted: (title: string) => `Admitted after the deadline for papers: ${title}.`,
    recordDeclined: (title: string) => `Not taken up: ${title}.`,
    recordWithdrawn: (title: string) => `Taken back by whoever proposed it: ${title}.`,
    recordApproved: "A co-chair has approved the agenda.",
    recordAgreed: "The agenda is approved by the co-chairs.",
    recordAgreedByOne: "The agenda is approved by one co-chair.",
    recordReopened: "The approved agenda is open again.",
    mailApprove: (who: string, when: string) => `${who}: the agenda of ${when} awaits your approval`,
    mailApproveLine: (day: string) =>
      `Your co-chair has approved it. If nothing is heard from you by ${day} at 17:00 Eastern Time, one approval suffices.`,
    mailProposed: (who: string, title: string) => `${who}: an item is proposed for the agenda: ${title}`,
    mailProposedLine: (by: string) =>
      `Proposed by ${by}. It is placed or declined on the page of the agenda.`,
    mailLateLine: (by: string) =>
      `Proposed by ${by}, after the deadline for papers: a co-chair admits it, with a reason, or declines it.`,
    mailPlaced: (who: string) => `${who}: your item stands on the agenda in preparation`,
    mailDeclined: (who: string) => `${who}: your item was not taken up`,
    mailDeclinedLine: (why: string) => `The reason given: ${why}`,
  },
  {
    agendas: "Ordres du jour",
    item: "Un point d’un ordre du jour",
    opening: "Ouverture, et adoption de l’ordre du jour",
    closing: "Prochaine réunion, et clôture",
    carriedWhy: (day) => `Reporté de la réunion du ${day}, qui a été annulée.`,
    isOver: "Cette réunion a commencé ou est passée\u00a0: son ordre du jour reste ce qu’il était.",
    isCancelled: "Cette réunion est annulée\u00a0: elle n’a plus d’ordre du jour.",
    notOpen:
      "L’ordre du jour de cette réunion n’est pas ouvert. La coprésidence ou le secrétariat l’ouvre d’abord.",
    isOpened: "L’ordre du jour de cette réunion est déjà ouvert.",
    isApproved:
      "L’ordre du jour est approuvé. La coprésidence peut le rouvrir; ce qui avait été approuvé ne compte alors plus.",
    notApproved: "L’ordre du jour n’est pas encore approuvé.",
    proposalsOver:
      "L’ordre du jour de cette réunion est approuvé. Proposez le point pour la prochaine réunion, ou adressez-vous à la coprésidence.",
    notProposed: "Cette proposition est déjà réglée.",
    notPlaced: "Ce point n’est plus à l’ordre du jour.",
    notYours: "Seule la personne qui l’a proposé peut le retirer.",
    isEmpty: "Rien ne figure encore à l’ordre du jour. Ajoutez d’abord un point.",
    runsOver: (minutes) =>
      `Il dépasse de ${minutesOf("fr", minutes)} la fin de la réunion. Raccourcissez un point, ou reportez-en un à une réunion ultérieure.`,
    dueWaits: (howMany) =>
      `Il faut d’abord placer, ou laisser avec une raison, ce qui attend une décision ou est en retard (${items("fr", howMany)}).`,
    proposalsWait: (howMany) =>
      `Il faut d’abord placer ou écarter ce que des membres ont proposé (${items("fr", howMany)}).`,
    ownGiven: "Vous avez approuvé cet ordre du jour tel qu’il est.",
    lateDecided:
      "Il est arrivé après l’échéance des documents\u00a0: seule la coprésidence l’admet, avec une raison.",
    inTime: "Il est arrivé avant l’échéance des documents\u00a0: placez-le plutôt.",
    notDue: "Ce n’est plus à l’échéance, ou figure déjà à un ordre du jour.",
    oneTitle: "Donnez un titre, dans une langue au moins.",
    whyNeeded: "Dites pourquoi\u00a0: une décision ou une condition en retard ne se laisse pas sans raison.",
    whyLate: "Dites pourquoi il est admis après l’échéance des documents.",
    whyDeclined: "Dites pourquoi\u00a0: la personne qui l’a proposé en est informée.",
    sectionNeeded: "Choisissez sa place à l’ordre du jour.",
    someSponsor: "Choisissez parmi les sièges de la liste.",
    someMatter: "Choisissez parmi ce que la liste propose.",
    someMeeting: "Choisissez parmi les réunions de la liste.",
    changedBy: (who) =>
      `L’ordre du jour a été modifié depuis que vous avez ouvert cette page (${who}). Rien n’en a été écrasé.`,
    isReleased: "L’ordre du jour est diffusé\u00a0: il reste tel qu’il a été envoyé.",
    sidesMissing: (howMany) =>
      `Il manque un titre dans une langue (${items("fr", howMany)}). Écrivez-le, ou que la coprésidence diffuse l’ordre du jour avec une raison.`,
    whyException: "Dites pourquoi il part sans une des langues\u00a0: la raison y est imprimée.",
    recordReleased: "L’ordre du jour est diffusé, dans les deux langues.",
    mailReleased: (who, when) => `${who}\u00a0: l’ordre du jour du ${when}`,
    mailReleasedLine: "L’ordre du jour est diffusé. L’entrée de calendrier jointe dit comment se joindre.",
    changedMeanwhile: "Ce point a été modifié depuis que vous avez ouvert cette page. Rien n’a été écrasé.",
    recordOpened: (howMany) => `L’ordre du jour est ouvert, avec ${items("fr", howMany)}.`,
    recordArranged: "L’ordre ou les minutes de l’ordre du jour ont changé.",
    recordAdded: (title) => `À l’ordre du jour\u00a0: ${title}.`,
    recordChanged: (title) => `Le point «\u00a0${title}\u00a0» a changé.`,
    recordAnnotated: (title) => `Les notes pour la coprésidence sur «\u00a0${title}\u00a0» ont changé.`,
    recordLeft: (title) => `Laissé pour une autre fois\u00a0: ${title}.`,
    recordMoved: (title, when) => `Reporté à la réunion du ${when}\u00a0: ${title}.`,
    recordProposed: (title) => `Proposé pour l’ordre du jour\u00a0: ${title}.`,
    recordLate: (title) => `Proposé après l’échéance des documents\u00a0: ${title}.`,
    recordAdmitted: (title) => `Admis après l’échéance des documents\u00a0: ${title}.`,
    recordDeclined: (title) => `Écarté\u00a0: ${title}.`,
    recordWithdrawn: (title) => `Retiré par la personne qui l’a proposé\u00a0: ${title}.`,
    recordApproved: "Une moitié de la coprésidence a approuvé l’ordre du jour.",
    recordAgreed: "L’ordre du jour est approuvé par la coprésidence.",
    recordAgreedByOne: "L’ordre du jour est approuvé par une moitié de la coprésidence.",
    recordReopened: "L’ordre du jour approuvé est rouvert.",
    mailApprove: (who, when) => `${who}\u00a0: l’ordre du jour du ${when} attend votre approbation`,
    mailApproveLine: (day) =>
      `L’autre moitié de la coprésidence l’a approuvé. Sans nouvelles de vous le ${day} à 17 h, heure de l’Est, une seule approbation suffira.`,
    mailProposed: (who, title) => `${who}\u00a0: un point est proposé pour l’ordre du jour\u00a0: ${title}`,
    mailProposedLine: (by) => `Proposé par ${by}. On le place ou on l’écarte à la page de l’ordre du jour.`,
    mailLateLine: (by) =>
      `Proposé par ${by}, après l’échéance des documents\u00a0: la coprésidence l’admet, avec une raison, ou l’écarte.`,
    mailPlaced: (who) => `${who}\u00a0: votre point figure à l’ordre du jour en préparation`,
    mailDeclined: (who) => `${who}\u00a0: votre point n’a pas été retenu`,
    mailDeclinedLine: (why) => `La raison donnée\u00a0: ${why}`,
  },
);
