import { catalogue } from "../../bilingual";

/** shown wherever it was recommended and no council has settled it. */
export const recommendedWords = catalogue(
  { notYet: "Recommended, not yet decided" },
  { notYet: "Recommandée, décision à venir" },
);

/** The one sentence of the page: what lacks, and whose turn it is. */
export const nowWords = catalogue(
  {
    whole: "It lacks nothing.",
    draft: "A co-chair of the group sends it to the members.",
    "in-consultation": "The members have it before them; the group then says whether it agrees.",
    agreed: "A co-chair of the group submits it to the secretariat.",
    submitted: "The secretariat checks whether it is complete, not whether it is right.",
    incomplete:
      "The group completes what is marked below, and a co-chair submits it again. It keeps its number.",
    complete: (councils: string) => `A co-chair of each council asks for its positions: ${councils}.`,
    "under-decision": (councils: string) => `The councils take their positions: ${councils}.`,
    approved: (councils: string) =>
      `Decided by ${councils}. A co-chair of the group says when it is being implemented.`,
    noted: (councils: string) => `Noted by ${councils}. It can be closed.`,
    deferred: (number: number) => `The group replies to each reason and brings version ${number}.`,
    returned: (number: number) => `The group revises it and brings version ${number}.`,
    followed: (number: number) => `Version ${number} has taken its place.`,
    declined: "It ends here. A new attempt is a new recommendation that cites it.",
    "in-implementation": "A co-chair of the group reports what came of it.",
    implemented: "What came of it can be read below. It can be closed.",
    closed: "Nothing is left to do.",
    withdrawn: "It was withdrawn and goes no further.",
    unanswered: (count: number) =>
      count === 1
        ? "One reason of a council has no reply in both languages yet."
        : `${count} reasons of councils have no reply in both languages yet.`,
    edits: (count: number) =>
      count === 1
        ? "An edit of form waits for a co-chair of the group."
        : `${count} edits of form wait for a co-chair of the group.`,
    "past-review":
      "The terms of reference of the group are past their review date. What it submits says so until they are reviewed.",
    "past-end":
      "The terms of reference of the group have ended. It finishes what is submitted, and submits nothing new.",
  },
  {
    whole: "Il n’y manque rien.",
    draft: "La coprésidence du groupe l’envoie aux membres.",
    "in-consultation": "Les membres en sont saisis; le groupe dit ensuite s’il s’entend.",
    agreed: "La coprésidence du groupe la soumet au secrétariat.",
    submitted: "Le secrétariat vérifie si elle est complète, non si elle est fondée.",
    incomplete:
      "Le groupe complète ce qui est indiqué ci-dessous, et la coprésidence la soumet de nouveau. Elle garde son numéro.",
    complete: (councils) => `La coprésidence de chaque conseil demande les positions (${councils}).`,
    "under-decision": (councils) => `Les conseils prennent position (${councils}).`,
    approved: (councils) =>
      `Tranchée par les conseils (${councils}). La coprésidence du groupe indique quand sa mise en œuvre commence.`,
    noted: (councils) => `Les conseils en ont pris acte (${councils}). Elle peut être close.`,
    deferred: (number) => `Le groupe répond à chaque motif et présente la version\u00a0${number}.`,
    returned: (number) => `Le groupe la révise et présente la version\u00a0${number}.`,
    followed: (number) => `La version\u00a0${number} a pris sa place.`,
    declined:
      "Elle s’arrête ici. Toute nouvelle tentative passe par une nouvelle recommandation qui la cite.",
    "in-implementation": "La coprésidence du groupe rend compte de ce qui en est résulté.",
    implemented: "Ce qui en est résulté se lit ci-dessous. Elle peut être close.",
    closed: "Il ne reste rien à faire.",
    withdrawn: "Elle a été retirée et n’ira pas plus loin.",
    unanswered: (count) =>
      count <= 1
        ? "Un motif d’un conseil n’a pas encore de réponse dans les deux langues."
        : `${count}\u00a0motifs des conseils n’ont pas encore de réponse dans les deux langues.`,
    edits: (count) =>
      count <= 1
        ? "Une correction de forme attend la coprésidence du groupe."
        : `${count}\u00a0corrections de forme attendent la coprésidence du groupe.`,
    "past-review":
      "La date d’examen du cadre de référence du groupe est dépassée. Ce qu’il soumet le signale jusqu’à cet examen.",
    "past-end":
      "Le cadre de référence du groupe a pris fin. Le groupe termine ce qui est soumis et ne soumet rien de nouveau.",
  },
);
