import { catalogue } from "../bilingual";

/** What waits for whom, on the home page and in the queue of the secretariat. */
export const recommendationAwaitingWords = catalogue(
  {
    complete: "Complete",
    consult: "Send to the members",
    ask: "Ask for positions",
    read: "Read",
    submit: "Submit",
    incomplete: "Complete",
    edits: "Settle",
    reply: "Reply",
    next: "Start",
    implement: "Say",
    result: "Report",
    close: "Close",
    check: "Check",
    texts: "Complete",
    askCouncil: "Ask for positions",
    readCouncil: "Read",
    reconcile: "Reconcile",
    completeTitle: () => "A recommendation in draft, which lacks something",
    consultTitle: () => "A recommendation in draft, ready for the members",
    askTitle: () => "Your group is not asked yet whether it agrees",
    readTitle: () => "A recommendation in consultation in your group",
    submitTitle: () => "Agreed by the group, to be submitted",
    incompleteTitle: () => "Returned incomplete, to be completed and submitted again",
    editsTitle: (howMany: number) =>
      howMany === 1
        ? "One edit of form to accept or decline"
        : `${howMany} edits of form to accept or decline`,
    replyTitle: (howMany: number) =>
      howMany === 1
        ? "One reason of a council without a reply"
        : `${howMany} reasons of councils without a reply`,
    nextTitle: () => "Sent back by the councils, its next version is to be written",
    implementTitle: () => "Approved: is it being implemented?",
    resultTitle: () => "In implementation, its result is to be reported",
    closeTitle: () => "Nothing is left to do on it",
    checkTitle: () => "A recommendation to check, for completeness",
    textsTitle: (howMany: number) =>
      howMany === 1
        ? "One text is not ready in its language"
        : `${howMany} texts are not ready in their language`,
    askCouncilTitle: () => "A recommendation before your council, which is not asked yet",
    readCouncilTitle: () => "A recommendation before your council, until it decides",
    reconcileTitle: "The councils approved different texts of it",
    context: (group: string, label: string, title: string) =>
      [group, ...(label ? [label] : []), title].join(", "),
  },
  {
    complete: "Compléter",
    consult: "Envoyer aux membres",
    ask: "Demander les positions",
    read: "Lire",
    submit: "Soumettre",
    incomplete: "Compléter",
    edits: "Régler",
    reply: "Répondre",
    next: "Commencer",
    implement: "Indiquer",
    result: "Rendre compte",
    close: "Clore",
    check: "Vérifier",
    texts: "Compléter",
    askCouncil: "Demander les positions",
    readCouncil: "Lire",
    reconcile: "Rapprocher",
    completeTitle: () => "Recommandation à l’état d’ébauche, à laquelle il manque quelque chose",
    consultTitle: () => "Recommandation à l’état d’ébauche, prête pour les membres",
    askTitle: () => "Votre groupe n’a pas encore été appelé à dire s’il s’entend",
    readTitle: () => "Recommandation en consultation dans votre groupe",
    submitTitle: () => "Convenue par le groupe, à soumettre",
    incompleteTitle: () => "Retournée, incomplète, à compléter et à soumettre de nouveau",
    editsTitle: (howMany) =>
      howMany <= 1
        ? "Une correction de forme à accepter ou à refuser"
        : `${howMany}\u00a0corrections de forme à accepter ou à refuser`,
    replyTitle: (howMany) =>
      howMany <= 1
        ? "Un motif d’un conseil sans réponse"
        : `${howMany}\u00a0motifs des conseils sans réponse`,
    nextTitle: () => "Renvoyée par les conseils, la version suivante est à rédiger",
    implementTitle: () => "Approuvée\u00a0: est-elle en cours de mise en œuvre?",
    resultTitle: () => "Mise en œuvre en cours, le résultat est à présenter",
    closeTitle: () => "Il ne reste rien à y faire",
    checkTitle: () => "Recommandation à vérifier\u00a0: y manque-t-il quelque chose?",
    textsTitle: (howMany) =>
      howMany <= 1
        ? "Un texte n’est pas prêt dans sa langue"
        : `${howMany}\u00a0textes ne sont pas prêts dans leur langue`,
    askCouncilTitle: () =>
      "Recommandation soumise à votre conseil, dont les membres ne sont pas encore consultés",
    readCouncilTitle: () => "Recommandation soumise à votre conseil, jusqu’à sa décision",
    reconcileTitle: "Les conseils en ont approuvé des textes différents",
    context: (group, label, title) => [group, ...(label ? [label] : []), title].join(", "),
  },
);
