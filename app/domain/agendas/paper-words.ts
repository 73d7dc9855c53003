// Of the papers of an agenda and its revisions, on its page.
import { catalogue } from "../bilingual";
import { count } from "../format";

export const agendaPaperWords = catalogue(
  {
    papers: "Papers",
    addPaper: "Add a paper",
    paperVersion: (number: number) => `version ${number}`,
    paperWaits: "waits for a co-chair",
    paperNew: "New",
    paperReplaced: "New version",
    englishMissing: "EN missing",
    frenchMissing: "FR missing",
    englishBehind: "EN behind",
    frenchBehind: "FR behind",
    myNotes: "My notes",
    newPapers: (howMany: number) =>
      `${count("en", howMany, { one: "paper", other: "papers" })} new since you last looked.`,
    moreDue: (howMany: number) =>
      `${count("en", howMany, { one: "more is", other: "more are" })} due, and shown as these are placed or left.`,
    moreLeft: (howMany: number) => `${count("en", howMany, { one: "more was", other: "more were" })} left.`,
    revision: "Revision",
    revisions: "Revisions",
    revise: "Begin a revision",
    sendRevision: "See and send the revision",
    revising: "A revision is being prepared. Members read the agenda as it was last sent.",
    revisionSaid: (number: number, when: string) => `Revision ${number}, ${when}`,
    revisionClosed: (number: number, when: string) => `In-camera revision ${number}, ${when}`,
    revisionForChairs: (number: number, when: string) => `Revision ${number} for the co-chairs, ${when}`,
  },
  {
    papers: "Documents",
    addPaper: "Ajouter un document",
    paperVersion: (number) => `version\u00a0${number}`,
    paperWaits: "attend la coprésidence",
    paperNew: "Nouveau",
    paperReplaced: "Nouvelle version",
    englishMissing: "EN manque",
    frenchMissing: "FR manque",
    englishBehind: "EN en retard",
    frenchBehind: "FR en retard",
    myNotes: "Mes notes",
    newPapers: (howMany) =>
      `${count("fr", howMany, { one: "document nouveau", other: "documents nouveaux" })} depuis votre dernier passage.`,
    moreDue: (howMany) =>
      `${count("fr", howMany, { one: "autre élément est", other: "autres éléments sont" })} à l’échéance; la suite s’affiche à mesure que ceux-ci sont placés ou laissés.`,
    moreLeft: (howMany) =>
      `${count("fr", howMany, { one: "autre élément a été laissé", other: "autres éléments ont été laissés" })}.`,
    revision: "Révision",
    revisions: "Révisions",
    revise: "Commencer une révision",
    sendRevision: "Voir et envoyer la révision",
    revising: "Une révision est en préparation. Les membres lisent l’ordre du jour tel qu’il a été envoyé.",
    revisionSaid: (number, when) => `Révision\u00a0${number}, ${when}`,
    revisionClosed: (number, when) => `Révision à huis clos\u00a0${number}, ${when}`,
    revisionForChairs: (number, when) => `Révision\u00a0${number} pour la coprésidence, ${when}`,
  },
);
