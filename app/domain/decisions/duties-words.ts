// F-5: why somebody tied to a request takes no position, or declares nothing; and what the table of positions says of it.
import { catalogue } from "../bilingual";

export const dutiesWords = catalogue(
  {
    receives: "Your government or association would receive money: it takes no part in deciding.",
    signed:
      "You signed this request: somebody else speaks for your government or association, such as its alternate.",
    drafted:
      "You drafted this request: somebody else speaks for your government or association, such as its alternate.",
    declared:
      "You declared a conflict of interest: somebody else speaks for your government or association, such as its alternate.",
    "of-group":
      "You sit in the group that asks: by the terms of this body, somebody else speaks for your government or association.",
    declares:
      "Whoever is tied to the request declares no outcome: the other co-chair does, or a chair of the day.",
    apartReceives: "By rule: would receive money, takes no part in deciding",
    apartTied: "By rule: everybody who could speak is tied to the request",
    takesNoPart: "takes no part",
    nameChair: "Name a chair of the day",
    chairTitle: "Chair of the day",
    chairLede: (needed: number) =>
      `Both co-chairs are tied to this request. Whoever is named by ${needed} governments or associations that are not tied declares its outcome, for this matter alone.`,
    chairWho: "Who presides",
    chairSubmit: "Name",
    chairNamed: "Your choice is on the record.",
    chairNotTied: "A co-chair who is not tied declares the outcome: no chair of the day is needed.",
    chairUnknown: "Choose somebody who sits in this body and is not tied to the request.",
    chairSaid: (who: string) => `Named as chair of the day for this matter: ${who}`,
    chairIs: (who: string) => `Chair of the day for this matter: ${who}.`,
    chairMissing: "Both co-chairs are tied: the members who are not name a chair of the day.",
    actName: "Name a chair of the day where both co-chairs are tied",
  },
  {
    receives:
      "Votre gouvernement ou votre association recevrait de l’argent\u00a0: il ou elle ne prend pas part à la décision.",
    signed:
      "Vous avez signé cette demande\u00a0: quelqu’un d’autre parle au nom de votre gouvernement ou de votre association, par exemple la personne substitut.",
    drafted:
      "Vous avez rédigé cette demande\u00a0: quelqu’un d’autre parle au nom de votre gouvernement ou de votre association, par exemple la personne substitut.",
    declared:
      "Vous avez déclaré un conflit d’intérêts\u00a0: quelqu’un d’autre parle au nom de votre gouvernement ou de votre association, par exemple la personne substitut.",
    "of-group":
      "Vous siégez au groupe demandeur\u00a0: selon le cadre de référence de cet organisme, quelqu’un d’autre parle au nom de votre gouvernement ou de votre association.",
    declares:
      "Quiconque est lié à la demande ne déclare aucune issue\u00a0: l’autre coprésident ou coprésidente le fait, ou la présidence de séance.",
    apartReceives: "Par règle\u00a0: recevrait de l’argent, ne prend pas part à la décision",
    apartTied: "Par règle\u00a0: quiconque pourrait parler est lié à la demande",
    takesNoPart: "ne prend pas part",
    nameChair: "Désigner une présidence de séance",
    chairTitle: "Présidence de séance",
    chairLede: (needed: number) =>
      `Les deux coprésidents ou coprésidentes sont liés à cette demande. La personne que désignent ${needed} gouvernements ou associations sans lien en déclare l’issue, pour cette seule question.`,
    chairWho: "Qui préside",
    chairSubmit: "Désigner",
    chairNamed: "Votre choix est consigné.",
    chairNotTied:
      "Un coprésident ou une coprésidente sans lien déclare l’issue\u00a0: aucune présidence de séance n’est nécessaire.",
    chairUnknown: "Choisissez une personne qui siège à cet organisme et qui n’est pas liée à la demande.",
    chairSaid: (who: string) => `Désignation à la présidence de séance pour cette question\u00a0: ${who}`,
    chairIs: (who: string) => `Présidence de séance pour cette question\u00a0: ${who}.`,
    chairMissing:
      "Les deux coprésidents ou coprésidentes sont liés\u00a0: les membres sans lien désignent une présidence de séance.",
    actName: "Désigner une présidence de séance lorsque les deux coprésidents sont liés",
  },
);
