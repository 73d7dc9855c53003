import { catalogue } from "../bilingual";
import { number } from "../format";

export const howItStandsWords = catalogue(
  {
    title: "How it stands",
    lede: "Each open matter in one line: what it still needs to pass, and whose turn it is. What is overdue comes first.",
    matter: "Matter",
    bodies: "Before",
    needs: "What it still needs",
    age: "Age",
    until: "Until",
    turn: "Whose turn",
    overdue: "overdue",
    decided: "Declared; its conditions or its confirmation are still to come.",
    toAsk: "Positions are still to be asked for.",
    reconcile: "a co-chair has one text decided by all",
    ask: "a co-chair asks for positions",
    open: "to be opened by a co-chair",
    others: (names: string, more: number) => `${names} and ${number("en", more)} more`,
    declare: "a co-chair declares",
    prolong: "a co-chair gives more time",
    pending: (who: string) => `waits for the internal approval of ${who}`,
    confirm: "a co-chair confirms",
    conditions: (who: string) => `waits for a condition: ${who}`,
    proposed: "the other co-chair confirms the silence procedure",
    silence: "nobody: silence until the expiry approves it",
    broken: "silence is broken: a co-chair asks in writing, or takes it to a meeting",
    brokenNeeds: "Silence is broken: nothing is approved.",
    divergingNeeds: "The councils approved different texts: one text is still to be decided by all.",
    proposedNeeds: "A silence procedure is proposed, and not open yet.",
    done: "declared",
    ofBody: (body: string, turn: string) => `${body}: ${turn}`,
    range: (from: number, to: number, total: number) =>
      total === 1
        ? "One matter"
        : `${number("en", from)} to ${number("en", to)} of ${number("en", total)} matters`,
    empty: "No matter is open",
    emptyText:
      "A matter stands here from the day it is put to the councils until its decision is in force and every condition is met.",
    toRegister: "See what was decided",
  },
  {
    title: "Où en sont les questions",
    lede: "Chaque question ouverte en une ligne\u00a0: ce qui lui manque encore, et à qui le tour. Ce qui est en retard vient d’abord.",
    matter: "Question",
    bodies: "Organisme saisi",
    needs: "Ce qui manque encore",
    age: "Ouverte depuis",
    until: "Jusqu’au",
    turn: "À qui le tour",
    overdue: "en retard",
    decided: "Déclarée; ses conditions ou sa confirmation sont à venir.",
    toAsk: "Les positions sont encore à demander.",
    reconcile: "la coprésidence rapproche les textes",
    ask: "la coprésidence demande les positions",
    open: "la coprésidence ouvre la procédure",
    others: (names, more) => `${names} et ${number("fr", more)}\u00a0de plus`,
    declare: "la coprésidence déclare l’issue",
    prolong: "la coprésidence accorde plus de temps",
    pending: (who) => `approbation interne attendue\u00a0: ${who}`,
    confirm: "la coprésidence confirme",
    conditions: (who) => `condition à remplir\u00a0: ${who}`,
    proposed: "l’autre coprésidence confirme la procédure d’approbation tacite",
    silence: "personne\u00a0: le silence jusqu’à l’échéance vaut approbation",
    broken:
      "silence rompu\u00a0: une coprésidence demande les positions par écrit, ou porte la question à une réunion",
    brokenNeeds: "Le silence est rompu\u00a0: rien n’est approuvé.",
    divergingNeeds:
      "Les conseils ont approuvé des textes différents\u00a0: tous doivent encore se prononcer sur un même texte.",
    proposedNeeds: "Une procédure d’approbation tacite est proposée; elle n’est pas encore ouverte.",
    done: "déclarée",
    ofBody: (body, turn) => `${body}\u00a0: ${turn}`,
    range: (from, to, total) =>
      total === 1
        ? "Une question"
        : `${number("fr", from)} à ${number("fr", to)} sur ${number("fr", total)}\u00a0questions`,
    empty: "Aucune question n’est ouverte",
    emptyText:
      "Une question figure ici du jour où elle est présentée aux conseils jusqu’à ce que sa décision soit en vigueur et que toutes les conditions soient remplies.",
    toRegister: "Voir ce qui a été décidé",
  },
);
