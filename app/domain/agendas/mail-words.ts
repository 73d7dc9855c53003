// What the mails about an agenda say.
import { catalogue } from "../bilingual";

export const agendaMails = catalogue(
  {
    mailReleased: (who: string, when: string) => `${who}: the agenda of ${when}`,
    mailReleasedLine: "The agenda is released. The attached calendar entry says how to join.",
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
    mailRevised: (who: string, when: string) => `${who}: the agenda of ${when} has been revised`,
    mailRevisedLine: "One page says what was added, replaced, withdrawn or moved.",
  },
  {
    mailReleased: (who, when) => `${who}\u00a0: l’ordre du jour du ${when}`,
    mailReleasedLine: "L’ordre du jour est diffusé. L’entrée de calendrier jointe dit comment se joindre.",
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
    mailRevised: (who, when) => `${who}\u00a0: l’ordre du jour du ${when} a été révisé`,
    mailRevisedLine: "Une page dit ce qui a été ajouté, remplacé, retiré ou déplacé.",
  },
);
