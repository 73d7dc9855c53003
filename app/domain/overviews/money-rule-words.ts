// What the rules about money say, each in one sentence.
import { catalogue } from "../bilingual";

export const moneyRuleWords = catalogue(
  {
    "F-7": "No balance is ever negative: of two acts that race for the last dollars, one finds them gone.",
    "F-10":
      "On March 31 what is free carries over to the next fiscal year, flagged, unless a decision of the council lets it lapse.",
    "F-11":
      "Money is whole cents, moves from one pot of an account to another, and every figure opens onto its lines; a slip is answered by a line that takes it back.",
    "F-12": "A contribution is called, invoiced and received, and is overdue past its day.",
    "F-13": "A standing provision is an envelope for a purpose and a year, set by a decision of the council.",
  },
  {
    "F-7":
      "Aucun solde n’est jamais négatif\u00a0: de deux actes qui visent les derniers dollars, l’un les trouve pris.",
    "F-10":
      "Au 31\u00a0mars, ce qui est libre est reporté à l’exercice suivant, avec une mention, à moins qu’une décision du conseil ne l’écarte.",
    "F-11":
      "L’argent se compte en cents entiers et passe d’une poche d’un compte à une autre; chaque chiffre ouvre sur ses lignes, et une erreur est contre-passée par une autre ligne.",
    "F-12": "Une contribution est demandée, facturée et reçue, et est en retard passé sa date.",
    "F-13":
      "Une provision permanente est une enveloppe pour un objet et un exercice, fixée par une décision du conseil.",
  },
);
