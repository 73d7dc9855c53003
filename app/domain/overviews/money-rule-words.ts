// What the rules about money say, each in one sentence.
import { catalogue } from "../bilingual";

export const moneyRuleWords = catalogue(
  {
    "F-1":
      "A funding request goes from its group through the secretariat and the councils to its last dollar, one state at a time.",
    "F-2":
      "A request says what for, how much by line, from which accounts, with which results, and who would receive money; in both languages before members see it.",
    "F-3": "Without a scope of work no request is submitted; nobody overrides.",
    "F-4":
      "The secretariat checks and routes a request with a neutral note, or returns it with marked fields; it never edits an amount.",
    "F-5":
      "Whoever receives money takes no part in deciding; whoever signed or drafted takes no position and declares no outcome; at least three jurisdictions of two levels decide.",
    "F-6":
      "Before a position, one page shows the ask, the scope, earlier decisions, each account after approval, and ties.",
    "F-8":
      "What one group asks of one supplier in one fiscal year is summed before any limit that a decision sets; with no decision there is none.",
    "F-9":
      "Claims are paid only from what is committed; travel, meals and accommodation only where the line was approved before the expense. An amendment is decided anew.",
    "F-7": "No balance is ever negative: of two acts that race for the last dollars, one finds them gone.",
    "F-10":
      "On March 31 what is free carries over to the next fiscal year, flagged, unless a decision of the council lets it lapse. Invoices for work of the year are taken until a set day.",
    "F-11":
      "Money is whole cents, moves from one pot of an account to another, and every figure opens onto its lines; a slip is answered by a line that takes it back.",
    "F-12": "A contribution is called, invoiced and received, and is overdue past its day.",
    "F-13": "A standing provision is an envelope for a purpose and a year, set by a decision of the council.",
  },
  {
    "F-1":
      "Une demande de financement va de son groupe au dernier dollar, en passant par le secrétariat et les conseils, un état à la fois.",
    "F-2":
      "Une demande dit à quelle fin, combien par ligne, de quels comptes, avec quels résultats et qui recevrait de l’argent; dans les deux langues avant que les membres la voient.",
    "F-3": "Aucune demande n’est soumise sans portée des travaux; personne n’y déroge.",
    "F-4":
      "Le secrétariat vérifie et achemine une demande avec une note neutre, ou la renvoie avec des parties marquées; il ne modifie jamais un montant.",
    "F-5":
      "Qui reçoit de l’argent ne prend pas part à la décision; qui a signé ou rédigé ne prend pas position et ne déclare aucune issue; au moins trois administrations de deux ordres de gouvernement décident.",
    "F-6":
      "Avant toute position, une page montre la demande, la portée, les décisions antérieures, chaque compte après l’approbation et les liens.",
    "F-8":
      "Ce qu’un groupe demande à un fournisseur dans un exercice est additionné avant toute limite fixée par une décision; sans décision, il n’y en a pas.",
    "F-9":
      "Seul ce qui est engagé paie les demandes de remboursement; déplacements, repas et hébergement ne le sont que si la ligne a été approuvée avant la dépense. Une modification est tranchée de nouveau.",
    "F-7":
      "Aucun solde n’est jamais négatif\u00a0: de deux actes qui visent les derniers dollars, l’un les trouve pris.",
    "F-10":
      "Au 31\u00a0mars, ce qui est libre est reporté à l’exercice suivant, avec une mention, à moins qu’une décision du conseil ne l’écarte. Les factures des travaux de l’exercice sont acceptées jusqu’à une date fixée.",
    "F-11":
      "L’argent se compte en cents entiers et passe d’une poche d’un compte à une autre; chaque chiffre ouvre sur ses lignes, et une erreur est contre-passée par une autre ligne.",
    "F-12": "Une contribution est demandée, facturée et reçue, et est en retard passé sa date.",
    "F-13":
      "Une provision est une enveloppe pour un objet et un exercice, fixée par une décision du conseil.",
  },
);
