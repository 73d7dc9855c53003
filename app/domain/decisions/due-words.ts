// M-4: what of its decisions an agenda proposes, and why.
import { catalogue } from "../bilingual";

export const dueWords = catalogue(
  {
    announce: (number: string, title: string) => `Announcement: ${number}, ${title}`,
    announceWhy: (day: string) => `Taken out of session on ${day}; announced at the next meeting.`,
    review: (number: string, title: string) => `Review of ${number}, ${title}`,
    reviewWhy: (day: string) => `To be reviewed by ${day}.`,
    condition: (number: string, text: string) => `Condition of ${number}: ${text}`,
    conditionWhy: (day: string, owner: string) => `Due on ${day}; its owner: ${owner}.`,
    conditionOverdue: (day: string, owner: string) =>
      `Due since ${day} and not verified; its owner: ${owner}.`,
    provisional: (number: string, title: string) => `${number}, provisional: ${title}`,
    provisionalWhy: (day: string) => `Provisional until ${day}; approvals are still awaited.`,
    broken: (body: string, day: string) =>
      `Silence in ${body} was broken on ${day}: it comes to the next meeting.`,
    submitted: (body: string, day: string) => `Before ${body} since ${day}, and not decided.`,
    repliesClosed: (body: string, day: string) =>
      `Replies in ${body} close on ${day}; no outcome is declared yet.`,
  },
  {
    announce: (number, title) => `Annonce\u00a0: ${number}, ${title}`,
    announceWhy: (day) => `Prise hors séance le ${day}; annoncée à la réunion suivante.`,
    review: (number, title) => `Réexamen de ${number}, ${title}`,
    reviewWhy: (day) => `À réexaminer au plus tard le ${day}.`,
    condition: (number, text) => `Condition de ${number}\u00a0: ${text}`,
    conditionWhy: (day, owner) => `Échéance le ${day}; responsable\u00a0: ${owner}.`,
    conditionOverdue: (day, owner) => `Échue le ${day} et non vérifiée; responsable\u00a0: ${owner}.`,
    provisional: (number, title) => `${number}, provisoire\u00a0: ${title}`,
    provisionalWhy: (day) => `Provisoire jusqu’au ${day}; des approbations sont encore attendues.`,
    broken: (body, day) =>
      `Le silence a été rompu (${body}) le ${day}\u00a0: la question vient à la réunion suivante.`,
    submitted: (body, day) => `Soumise (${body}) depuis le ${day}, et non tranchée.`,
    repliesClosed: (body, day) =>
      `Les réponses (${body}) prennent fin le ${day}; aucun résultat n’est encore déclaré.`,
  },
);
