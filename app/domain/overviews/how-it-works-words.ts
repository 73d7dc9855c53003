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
    ruleNote:
      "Rights come from the seat or office held on the day, in the body concerned, never from a title.",
  },
  {
    title: "Fonctionnement",
    lede: "Ce qui peut arriver à chaque chose, qui peut le faire, et la règle qui le dit. Cette page est tirée des tableaux auxquels l’espace lui-même obéit.",
    ideas: "Cinq choses à savoir",
    levels: "Ordres de gouvernement",
    levelsText:
      "Chaque siège relève d’un seul de quatre ordres : fédéral, provincial, territorial ou municipal. Les gouvernements pourvoient les trois premiers; des associations désignent les sièges municipaux. Un siège n’est pas son titulaire : quand la personne part, le siège demeure, vacant.",
    balance: "Équilibre",
    balanceText:
      "Partout où l’on compte des personnes, on les compte par ordre : sièges pourvus, sièges vacants, et une phrase qui nomme ce qui manque. À côté d’un manque se trouve l’acte qui demande une désignation, avec l’administration sollicitée et la date de la demande.",
    two: "Deux langues",
    twoText:
      "Tout texte officiel est une paire dont les deux côtés ont la même autorité. Quand l’un change, l’autre est en retard jusqu’à ce qu’une personne nommée l’ait révisé. Un cadre de référence n’est présenté aux conseils que lorsque les deux côtés de chaque section sont prêts.",
    past: "Adopté avant cet espace",
    pastText:
      "Les cadres, les titulaires et les décisions plus anciens que cet espace sont inscrits par le secrétariat avec leur date et leur document, puis confirmés par une coprésidence de chaque conseil appelé à décider. Cette mention les accompagne partout.",
    drawings: "Les dessins",
    drawingsText:
      "Une rangée par état, une ligne numérotée par passage. Les points disent d’où un passage peut partir, la flèche où il mène; un anneau veut dire que l’état demeure. Une ligne mince dépend d’une personne, une ligne épaisse d’une décision des conseils, une ligne brisée de l’horloge.",
    startsAs: (state) => `État de départ : ${state}.`,
    move: "Passage",
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
    ruleNote:
      "Les droits viennent du siège ou de la fonction occupés ce jour-là, dans l’organisme visé, jamais d’un titre.",
  },
);
