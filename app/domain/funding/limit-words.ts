import { catalogue } from "../bilingual";
import type { LimitState } from "./lifecycle";

/** F-8: the limit of a council, in its form, on its page and beside a request. */
export const limitWords = catalogue(
  {
    actSet: "Record the limit that a decision of a council sets on one supplier",
    actEnd: "End the limit of a council",
    stands: "A limit stands: end it first, then record the one that the later decision sets.",
    ended: "This limit has ended already.",
    title: "Limit for one supplier",
    none: "No decision of this council sets a limit for one supplier.",
    noneNow: "No decision sets a limit (F-8).",
    is: (sum: string) =>
      `${sum} for what one group asks of one supplier in one fiscal year. Requests are summed before it is applied (F-8).`,
    by: "By the decision",
    set: "Record a limit",
    end: "End the limit",
    setTitle: (council: string) => `Record a limit of ${council}`,
    setLede:
      "A decision of the council may set a limit for what one group asks of one supplier in one fiscal year. Members then see, before they decide, what is asked in all and whether it is above the limit.",
    sum: "Limit",
    setSubmit: "Record the limit",
    setDone: "The limit is recorded.",
    endTitle: (council: string) => `End the limit of ${council}`,
    endQuestion: (sum: string) => `End the limit of ${sum}?`,
    endAfter: "From now on no limit stands beside the requests. That it was set stays on record.",
    endSubmit: "End the limit",
    endDone: "The limit is ended.",
    why: "Why",
    setSaid: "A limit for one supplier was recorded",
    endSaid: "The limit for one supplier ended",
    above: (sum: string, council: string, years: string) =>
      `Above the limit of ${sum} that ${council} set${years && ` (${years})`}`,
    within: (sum: string, council: string) => `Within the limit of ${sum} that ${council} set`,
    cycle: "Limit for one supplier",
  },
  {
    actSet: "Inscrire la limite qu’une décision d’un conseil fixe pour un fournisseur",
    actEnd: "Mettre fin à la limite d’un conseil",
    stands:
      "Une limite est en vigueur\u00a0: mettez-y d’abord fin, puis inscrivez celle que fixe la décision ultérieure.",
    ended: "Cette limite a déjà pris fin.",
    title: "Limite pour un fournisseur",
    none: "Aucune décision de ce conseil ne fixe de limite pour un fournisseur.",
    noneNow: "Aucune décision ne fixe de limite (F-8).",
    is: (sum: string) =>
      `${sum} pour l’ensemble des demandes d’un groupe qui visent un même fournisseur dans un exercice. Elles sont additionnées avant que la limite s’applique (F-8).`,
    by: "Par la décision",
    set: "Inscrire une limite",
    end: "Mettre fin à la limite",
    setTitle: (council: string) => `Inscrire une limite du ${council}`,
    setLede:
      "Une décision du conseil peut fixer une limite à l’ensemble des demandes d’un groupe qui visent un même fournisseur dans un exercice. Avant de décider, les membres voient alors ce qui est demandé en tout, et si la limite est dépassée.",
    sum: "Limite",
    setSubmit: "Inscrire la limite",
    setDone: "La limite est inscrite.",
    endTitle: (council: string) => `Mettre fin à la limite du ${council}`,
    endQuestion: (sum: string) => `Mettre fin à la limite de ${sum}?`,
    endAfter:
      "Désormais, aucune limite ne figure à côté des demandes. Le fait qu’elle a été fixée demeure au dossier.",
    endSubmit: "Mettre fin à la limite",
    endDone: "La limite a pris fin.",
    why: "Pourquoi",
    setSaid: "Une limite pour un fournisseur a été inscrite",
    endSaid: "La limite pour un fournisseur a pris fin",
    above: (sum, council, years) =>
      `Au-dessus de la limite de ${sum} que le ${council} a fixée${years && ` (${years})`}`,
    within: (sum: string, council: string) => `Dans la limite de ${sum} que le ${council} a fixée`,
    cycle: "Limite pour un fournisseur",
  },
);

export const limitStateWords = catalogue<Record<LimitState, string>>(
  { standing: "Stands", ended: "Ended" },
  { standing: "En vigueur", ended: "Terminée" },
);
export const limitMoveWords = catalogue({ endLimit: "end" }, { endLimit: "mettre fin" });
