import { catalogue } from "../bilingual";

export const howItWorksWords = catalogue(
  {
    title: "How it works",
    lede: "What can happen to each thing, who may do it, and the rule that says so. This page is drawn from the tables that the workspace itself obeys.",
    ideas: "Five things to know",
    levels: "Levels of government",
    levelsText:
      "Every seat belongs to one of four levels: federal, provincial, territorial or municipal. Governments fill the first three; associations name the municipal seats. A seat is not its holder: when a holder leaves, the seat stays and is vacant.",
    balance: "Balance",
    balanceText:
      "Wherever people are counted, they are counted by level: filled seats, vacant seats, and one sentence that names the gap. Beside a gap stands the act that asks for a nomination, with whom it was asked of and since when.",
    two: "Two languages",
    twoText:
      "Every formal text is a pair of equal authority. When one side changes, the other falls behind until a named person has revised it. Terms of reference go before the councils only when both sides of every section are ready.",
    past: "Adopted before this workspace",
    pastText:
      "Terms, holders and decisions that are older than this workspace are entered by the secretariat with their date and their document, and confirmed by a co-chair of each deciding council. They carry these words wherever they appear.",
    drawings: "The drawings",
    drawingsText:
      "A row for each state, a numbered line for each move. The points say where a move may begin, the arrow where it leads; a ring means that the state stays. A thin line is moved by a person, a thick one by a decision of the councils, a broken one by the clock.",
    startsAs: (state: string) => `Begins as: ${state}.`,
    move: "Move",
    from: "From",
    to: "To",
    by: "Made by",
    person: "A person",
    decision: "A decision",
    clock: "The clock",
    acts: "Who may do what",
    act: "Act",
    who: "Who",
    rule: "Rule",
    addresses: "Who gets what at each address",
    piecesNote: "What the pages are made of, each piece with examples:",
    pieces: "Gallery of pieces",
    rules: "What the rules say",
    ruleNote:
      "Rights come from the seat or office held on the day, in the body concerned, never from a title.",
  },
  {
    title: "Fonctionnement",
    lede: "Ce qui peut arriver à chaque chose, qui peut le faire, et la règle qui le dit. Cette page est tirée des tableaux auxquels l’espace lui-même obéit.",
    ideas: "Cinq choses à savoir",
    levels: "Ordres de gouvernement",
    levelsText:
      "Chaque siège relève d’un seul des quatre ordres\u00a0: fédéral, provincial, territorial ou municipal. Les gouvernements pourvoient les trois premiers; des associations désignent les titulaires des sièges municipaux. Un siège n’est pas son titulaire\u00a0: quand la personne part, le siège demeure, vacant.",
    balance: "Équilibre",
    balanceText:
      "Partout où l’on compte des personnes, on les compte par ordre\u00a0: sièges pourvus, sièges vacants, et une phrase qui nomme ce qui manque. À côté de chaque lacune se trouve le moyen de demander une désignation, avec l’administration sollicitée et la date de la demande.",
    two: "Deux langues",
    twoText:
      "Tout texte officiel est une paire dont les deux côtés ont la même autorité. Quand l’un change, l’autre est en retard jusqu’à ce qu’une personne nommée l’ait révisé. Un cadre de référence n’est présenté aux conseils que lorsque les deux côtés de chaque section sont prêts.",
    past: "Adopté avant la création de cet espace",
    pastText:
      "Les cadres de référence, les titulaires et les décisions plus anciens que cet espace sont inscrits par le secrétariat avec leur date et leur document, puis confirmés par un coprésident ou une coprésidente de chaque conseil appelé à décider. Cette mention les accompagne partout.",
    drawings: "Les schémas",
    drawingsText:
      "Une rangée par état, une ligne numérotée par transition. Les points disent d’où une transition peut partir, la flèche, où elle mène; un anneau veut dire que l’état demeure. La transition dépend d’une personne si la ligne est mince, d’une décision des conseils si elle est épaisse, de l’horloge si elle est discontinue.",
    startsAs: (state) => `État de départ\u00a0: ${state}.`,
    move: "Transition",
    from: "De",
    to: "À",
    by: "Par",
    person: "Une personne",
    decision: "Une décision",
    clock: "L’horloge",
    acts: "Qui peut faire quoi",
    act: "Acte",
    who: "Qui",
    rule: "Règle",
    addresses: "Qui obtient quoi à chaque adresse",
    piecesNote: "Ce dont les pages sont faites, chaque élément avec des exemples\u00a0:",
    pieces: "Galerie des éléments",
    rules: "Ce que disent les règles",
    ruleNote:
      "Les droits viennent du siège ou de la fonction occupés ce jour-là, dans l’organisme visé, jamais d’un titre.",
  },
);
