import { catalogue } from "../bilingual";

/** Where a matter stands before the bodies that decide it, on its own page. */
export const standingWords = catalogue(
  {
    title: "Before the councils",
    titleDecided: "How it was decided",
    titleGroup: "Before the group",
    titleGroupSaid: "What the group said",
    reason: (body: string) => `Reason of ${body}`,
    ask: "Ask for positions in writing",
    notAsked: (body: string) => `${body}: positions were not asked for yet.`,
    openIn: (body: string) => `${body}: positions are awaited`,
    proposeSilence: "Propose to decide by silence",
    proposedIn: (body: string) => `${body}: a silence procedure is proposed`,
    brokenIn: (body: string) => `${body}: silence is broken, nothing is approved`,
    partly: "Partly decided, not in force.",
  },
  {
    title: "Devant les conseils",
    titleDecided: "Comment la question a été tranchée",
    titleGroup: "Devant le groupe",
    titleGroupSaid: "Ce que le groupe a dit",
    reason: (body) => `Motif (${body})`,
    ask: "Demander les positions par écrit",
    notAsked: (body) => `${body}\u00a0: les positions n’ont pas encore été demandées.`,
    openIn: (body) => `${body}\u00a0: positions attendues`,
    proposeSilence: "Proposer une approbation tacite",
    proposedIn: (body) => `${body}\u00a0: une procédure d’approbation tacite est proposée`,
    brokenIn: (body) => `${body}\u00a0: le silence est rompu, rien n’est approuvé`,
    partly: "Tranchée en partie, pas en vigueur.",
  },
);
