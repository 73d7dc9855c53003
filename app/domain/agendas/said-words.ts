// In refusals, in the record, in mails, and in what an agenda proposes by itself.
import { catalogue } from "../bilingual";
import { count } from "../format";
import { agendaMails } from "./mail-words";

const items = (language: "en" | "fr", howMany: number): string =>
  count(
    language,
    howMany,
    language === "en" ? { one: "item", other: "items" } : { one: "point", other: "points" },
  );
const minutesOf = (language: "en" | "fr", howMany: number): string =>
  count(language, howMany, { one: "minute", other: "minutes" });

const papers = (language: "en" | "fr", howMany: number): string =>
  count(
    language,
    howMany,
    language === "en" ? { one: "paper", other: "papers" } : { one: "document", other: "documents" },
  );

export const agendaSaid = catalogue(
  {
    ...agendaMails.en,
    agendas: "Agendas",
    item: "An item of an agenda",
    items: "Items of agendas",
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
      howMany === 1
        ? "A title or a paper is missing in one language. Complete it, or let a co-chair release the agenda with a reason."
        : `Titles or papers are missing in one language, ${howMany} of them. Complete them, or let a co-chair release the agenda with a reason.`,
    whyException: "Say why it goes out with a side missing: the reason is printed with it.",
    recordReleased: "The agenda is released, in both languages.",
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
    papersReleased:
      "The agenda is released. Begin a revision first; what you change is seen once it is sent.",
    notReleased: "This agenda is not released yet.",
    isRevised: "A revision of this agenda is being prepared already.",
    notRevised: "No revision of this agenda is being prepared. Begin one first.",
    nothingChanged: "Nothing differs from what was released. Change something, or end the revision.",
    somethingChanged:
      "Something differs from what was released. Send the revision, or set it back as it was.",
    newDecision: "It brings a new item for decision: a co-chair sends it.",
    papersWait: (howMany: number) =>
      `${papers("en", howMany)} waiting to be admitted by a co-chair must be admitted or declined first.`,
    lateOnConsent:
      "A decision paper came after the deadline for papers: its item stands on list B, not on list A. Move it first.",
    recordRevising: "A revision of the released agenda is begun.",
    recordRevised: (number: number) => `Revision ${number} of the agenda is sent, in both languages.`,
    recordRevisedClosed: "What is in camera on the agenda was revised, and whoever sits there told.",
    recordRevisedForChairs: "What the co-chairs alone see of the agenda was revised.",
    recordRevisionEnded: "The revision of the agenda is ended; nothing was changed.",
  },
  {
    ...agendaMails.fr,
    agendas: "Ordres du jour",
    item: "Un point d’un ordre du jour",
    items: "Points des ordres du jour",
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
      howMany === 1
        ? "Il manque un titre ou un document dans une langue. Complétez-le, ou que la coprésidence diffuse l’ordre du jour avec une raison."
        : `Il manque ${howMany}\u00a0titres ou documents dans une langue. Complétez-les, ou que la coprésidence diffuse l’ordre du jour avec une raison.`,
    whyException: "Dites pourquoi il part sans une des langues\u00a0: la raison y est imprimée.",
    recordReleased: "L’ordre du jour est diffusé, dans les deux langues.",
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
    papersReleased:
      "L’ordre du jour est diffusé. Commencez d’abord une révision; ce que vous changez se voit une fois qu’elle est envoyée.",
    notReleased: "Cet ordre du jour n’est pas encore diffusé.",
    isRevised: "Une révision de cet ordre du jour est déjà en préparation.",
    notRevised: "Aucune révision de cet ordre du jour n’est en préparation. Commencez-en une d’abord.",
    nothingChanged:
      "Rien ne diffère de ce qui a été diffusé. Changez quelque chose, ou mettez fin à la révision.",
    somethingChanged:
      "Quelque chose diffère de ce qui a été diffusé. Envoyez la révision, ou remettez tout comme avant.",
    newDecision: "Elle apporte un nouveau point pour décision\u00a0: la coprésidence l’envoie.",
    papersWait: (howMany) =>
      `Il faut d’abord admettre ou écarter ce qui attend la coprésidence (${papers("fr", howMany)}).`,
    lateOnConsent:
      "Un document de décision est arrivé après l’échéance\u00a0: son point figure à la liste B, jamais à la liste A. Déplacez-le d’abord.",
    recordRevising: "Une révision de l’ordre du jour diffusé est commencée.",
    recordRevised: (number) =>
      `La révision\u00a0${number} de l’ordre du jour est envoyée, dans les deux langues.`,
    recordRevisedClosed: "Ce qui est à huis clos a été révisé, et qui y siège en est informé.",
    recordRevisedForChairs: "Ce que la coprésidence seule voit de l’ordre du jour a été révisé.",
    recordRevisionEnded: "La révision de l’ordre du jour est close; rien n’a changé.",
  },
);
