import { catalogue, type Language } from "../bilingual";

/** The lines of the record and the mails of a recommendation. Mails name it, never what it says (N-6). */
export const recommendationSaid = catalogue(
  {
    drafted: (title: string) => `Recommendation started: “${title}”.`,
    nextStarted: (number: number) => `Version ${number} started from the one that came back.`,
    discarded: "A draft of a recommendation, which was never shared, was discarded.",
    wrote: (part: string) => `Written: ${part}.`,
    described: "The facts of the form were written.",
    titleTranslated: "The title was written in the other language.",
    paperAdded: (name: string) => `Evidence added: ${name}.`,
    paperWithdrawn: (name: string) => `Evidence taken back: ${name}.`,
    consulted: "Sent to the members of the group.",
    revised: "Taken back into draft; what the group had said of it no longer counts.",
    agreed: "Agreed by the group: recommended, not yet decided.",
    sentBack: "The group did not agree; back in draft.",
    submitted: (label: string) => `Submitted to the secretariat as ${label}.`,
    foundComplete: "Found complete, and put before the councils.",
    returnedIncomplete: (parts: string) => `Returned incomplete: ${parts}.`,
    editProposed: (part: string, side: Language) =>
      `An edit of form was proposed: ${part}, ${side === "en" ? "English" : "French"}.`,
    editsAccepted: (count: number) =>
      count === 1 ? "One edit of form was accepted." : `${count} edits of form were accepted in one act.`,
    editsDeclined: (count: number) =>
      count === 1 ? "One edit of form was declined." : `${count} edits of form were declined.`,
    replied: (number: string) => `A reply to ${number} was written.`,
    takenUp: "Under decision: a council was asked for its positions.",
    decided: (outcome: string) => `Decided: ${outcome}.`,
    withdrawn: "Withdrawn.",
    implementing: "In implementation.",
    resultReported: "The result was reported.",
    closed: "Closed.",
    consultSubject: (title: string) => `Recommendation in consultation: ${title}`,
    consultLine: (body: string) => `${body} works on it, and will be asked whether it agrees.`,
    submittedSubject: (title: string) => `Recommendation to check: ${title}`,
    submittedLine: (body: string, label: string) => `${body} has submitted ${label}.`,
    incompleteSubject: (title: string) => `Recommendation to complete: ${title}`,
    incompleteLine: "It keeps its number and its place. Its page says what lacks, and what to do.",
    completeSubject: (title: string) => `Recommendation before your council: ${title}`,
    completeLine: (body: string) =>
      `${body} recommends it; it is complete, and waits for you to ask for positions.`,
    editSubject: (title: string) => `Edits of form to accept: ${title}`,
    editLine: "The secretariat proposes edits of form. One act accepts or declines all of them.",
    decidedSubject: (title: string) => `Your recommendation was decided: ${title}`,
    decidedLine: "Its page says what each council decided, and what comes next.",
    thirdSubject: (title: string) => `Deferred for the third time: ${title}`,
    thirdLine:
      "Both co-chairs of each council and of the group are told, so that they can say what becomes of it.",
    resultSubject: (title: string) => `Result of a recommendation: ${title}`,
    resultLine: "What came of it can be read on its page.",
  },
  {
    drafted: (title) => `Recommandation commencée\u00a0: «\u00a0${title}\u00a0».`,
    nextStarted: (number) => `Version\u00a0${number} commencée à partir de celle qui est revenue.`,
    discarded: "Une ébauche de recommandation, jamais diffusée, a été supprimée.",
    wrote: (part) => `Rédaction\u00a0: ${part}.`,
    described: "Les données du formulaire ont été inscrites.",
    titleTranslated: "Le titre a été rédigé dans l’autre langue.",
    paperAdded: (name) => `Document à l’appui ajouté\u00a0: ${name}.`,
    paperWithdrawn: (name) => `Document à l’appui retiré\u00a0: ${name}.`,
    consulted: "Envoyée aux membres du groupe.",
    revised: "Ramenée à l’état d’ébauche; ce que le groupe en avait dit ne compte plus.",
    agreed: "Convenue par le groupe\u00a0: recommandée, décision à venir.",
    sentBack: "Le groupe ne s’est pas entendu; de nouveau à l’état d’ébauche.",
    submitted: (label) => `Soumise au secrétariat sous le numéro ${label}.`,
    foundComplete: "Jugée complète et présentée aux conseils.",
    returnedIncomplete: (parts) => `Retournée, incomplète\u00a0: ${parts}.`,
    editProposed: (part, side) =>
      `Une correction de forme a été proposée\u00a0: ${part}, ${side === "en" ? "anglais" : "français"}.`,
    editsAccepted: (count) =>
      count <= 1
        ? `${count}\u00a0correction de forme a été acceptée.`
        : `${count}\u00a0corrections de forme ont été acceptées en un seul acte.`,
    editsDeclined: (count) =>
      count <= 1
        ? `${count}\u00a0correction de forme a été refusée.`
        : `${count}\u00a0corrections de forme ont été refusées.`,
    replied: (number) => `Une réponse à ${number} a été rédigée.`,
    takenUp: "Décision en cours\u00a0: un conseil est appelé à prendre position.",
    decided: (outcome) => `Issue\u00a0: ${outcome}.`,
    withdrawn: "Retirée.",
    implementing: "Mise en œuvre en cours.",
    resultReported: "Le résultat a été présenté.",
    closed: "Close.",
    consultSubject: (title) => `Recommandation en consultation\u00a0: ${title}`,
    consultLine: (body) => `Le groupe y travaille (${body}) et sera appelé à dire s’il s’entend.`,
    submittedSubject: (title) => `Recommandation à vérifier\u00a0: ${title}`,
    submittedLine: (body, label) => `Recommandation soumise par le groupe (${body})\u00a0: ${label}.`,
    incompleteSubject: (title) => `Recommandation à compléter\u00a0: ${title}`,
    incompleteLine: "Elle garde son numéro et sa place. Sa page dit ce qui manque et quoi faire.",
    completeSubject: (title) => `Recommandation devant votre conseil\u00a0: ${title}`,
    completeLine: (body) =>
      `Un groupe la recommande (${body}); elle est complète et attend que vous demandiez les positions.`,
    editSubject: (title) => `Corrections de forme à accepter\u00a0: ${title}`,
    editLine:
      "Le secrétariat propose des corrections de forme. Un seul acte les accepte ou les refuse toutes.",
    decidedSubject: (title) => `Votre recommandation est tranchée\u00a0: ${title}`,
    decidedLine: "Sa page dit ce que chaque conseil a décidé et ce qui suit.",
    thirdSubject: (title) => `Reportée pour la troisième fois\u00a0: ${title}`,
    thirdLine:
      "La coprésidence de chaque conseil et celle du groupe en sont avisées, afin de dire ce qu’il en advient.",
    resultSubject: (title) => `Résultat d’une recommandation\u00a0: ${title}`,
    resultLine: "Sa page dit ce qui en est résulté.",
  },
);
