import { catalogue } from "../../bilingual";

export const listWords = catalogue(
  {
    listTitle: "Funding requests",
    listLede: "What groups ask of the councils’ accounts, from the draft to the last claim.",
    request: "Request",
    number: "Number",
    noNumber: "not submitted",
    group: "Group",
    sum: "Sum ($)",
    since: "Since",
    find: "Narrow the list",
    words: "Words",
    any: "Any",
    emptyTitle: "No funding request yet",
    emptyText:
      "A group asks for money with a form and a scope of work; its request stands here once it is begun.",
    noMatch: "Nothing matches",
    noMatchText: "Change what the list is narrowed to.",
    range: (from: number, to: number, all: number) => `${from} to ${to} of ${all}`,
    startOne: "Start a request",
    file: "funding-requests",
    slate: "Requests side by side",
    slateTitle: (council: string) => `Requests before ${council}`,
    slateLede: "Every request that waits for a decision, against what is free: one paper for the meeting.",
    slateKey: (free: string, asked: string, rest: string) =>
      `${free} is free. Together they ask for ${asked}; ${rest} would be left.`,
    slateShort: (free: string, asked: string, rest: string) =>
      `${free} is free. Together they ask for ${asked}: ${rest} too much.`,
    slateNone: "No request waits for this council.",
    asksUs: "Asks of this council ($)",
    leftAfter: "Left after it ($)",
    whole: "Whole request ($)",
    all: "Together",
  },
  {
    listTitle: "Demandes de financement",
    listLede:
      "Ce que les groupes demandent aux comptes des conseils, de l’ébauche à la dernière demande de remboursement.",
    request: "Demande",
    number: "Numéro",
    noNumber: "non soumise",
    group: "Groupe",
    sum: "Somme ($)",
    since: "Depuis",
    find: "Restreindre la liste",
    words: "Mots",
    any: "Tous",
    emptyTitle: "Aucune demande de financement",
    emptyText:
      "Un groupe demande des fonds au moyen d’un formulaire et d’une portée des travaux; sa demande paraît ici dès qu’elle est commencée.",
    noMatch: "Rien ne correspond",
    noMatchText: "Changez ce à quoi la liste est restreinte.",
    range: (from: number, to: number, all: number) => `${from} à ${to} sur ${all}`,
    startOne: "Commencer une demande",
    file: "demandes-de-financement",
    slate: "Les demandes côte à côte",
    slateTitle: (council: string) => `Demandes devant le ${council}`,
    slateLede:
      "Chaque demande qui attend une décision, en regard des fonds libres\u00a0: un seul document pour la réunion.",
    slateKey: (free: string, asked: string, rest: string) =>
      `Montant libre\u00a0: ${free}. Montant demandé\u00a0: ${asked}; il resterait ${rest}.`,
    slateShort: (free: string, asked: string, rest: string) =>
      `Montant libre\u00a0: ${free}. Montant demandé\u00a0: ${asked}, soit ${rest} de trop.`,
    slateNone: "Aucune demande n’attend ce conseil.",
    asksUs: "Demandé à ce conseil ($)",
    leftAfter: "Reste après elle ($)",
    whole: "Demande entière ($)",
    all: "Ensemble",
  },
);
