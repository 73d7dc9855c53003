// What is open of the seats of a body, and what a change of its terms does with it (B-3).
import { catalogue } from "../bilingual";
import { capital } from "../format";

export const businessWords = catalogue(
  {
    seat: (seat: string) => `Seat: ${seat}`,
    nomination: (seat: string) => `Nomination: ${seat}`,
    asked: (jurisdiction: string) => `A nomination asked of ${jurisdiction}`,
    held: (who: string) => `Held by ${who}.`,
    heldByChair: (who: string) => `Co-chair; held by ${who}.`,
    vacant: "Nobody holds it.",
    vacantChair: "Co-chair; nobody holds it.",
    waits: "Waits for the secretariat to confirm it.",
    unanswered: "Not answered yet.",
    ends: (when: string) =>
      `${capital(when)}, this seat is no more. Its holder’s rights end with it; what was written stays, under its author’s name.`,
    endsVacant: (when: string) => `${capital(when)}, this seat is no more. Nobody sits there.`,
    takesRole: (when: string) => `It carries the co-chair’s role ${when}.`,
    losesRole: (when: string) => `It carries the co-chair’s role no longer ${when}.`,
    roleGoesOn: (when: string) =>
      `The role goes on: how long it lasts and whose turn is next are read in the new version ${when}, and no role ends by itself.`,
    cannotConfirm: (when: string) =>
      `${capital(when)}, the seat is no more: this nomination can only be withdrawn, no longer confirmed.`,
    answeredInWords: (when: string) =>
      `${capital(when)}, the seat is no more: nobody can be named to it, and what was asked is answered in words.`,
  },
  {
    seat: (seat) => `Siège\u00a0: ${seat}`,
    nomination: (seat) => `Désignation\u00a0: ${seat}`,
    asked: (jurisdiction) => `Désignation demandée\u00a0: ${jurisdiction}`,
    held: (who) => `Titulaire\u00a0: ${who}.`,
    heldByChair: (who) => `Coprésidence; titulaire\u00a0: ${who}.`,
    vacant: "Personne ne l’occupe.",
    vacantChair: "Coprésidence; personne ne l’occupe.",
    waits: "Le secrétariat doit encore la confirmer.",
    unanswered: "Sans réponse pour le moment.",
    ends: (when) =>
      `${capital(when)}, ce siège n’existe plus. Les droits du ou de la titulaire prennent fin avec lui; ce qui a été écrit reste, au nom de qui l’a écrit.`,
    endsVacant: (when) => `${capital(when)}, ce siège n’existe plus. Personne ne l’occupe.`,
    takesRole: (when) => `Il porte la coprésidence ${when}.`,
    losesRole: (when) => `Il ne porte plus la coprésidence ${when}.`,
    roleGoesOn: (when) =>
      `La coprésidence se poursuit\u00a0: sa durée et le tour suivant se lisent dans la nouvelle version ${when}, et aucune coprésidence ne prend fin d’elle-même.`,
    cannotConfirm: (when) =>
      `${capital(when)}, le siège n’existe plus\u00a0: cette désignation ne peut qu’être retirée, non confirmée.`,
    answeredInWords: (when) =>
      `${capital(when)}, le siège n’existe plus\u00a0: plus personne ne peut y être désigné, et on répond par écrit à la demande.`,
  },
);
