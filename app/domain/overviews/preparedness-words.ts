// How ready a meeting is, said in lines for those who make its agenda.
import { catalogue } from "../bilingual";

export const preparednessWords = catalogue(
  {
    title: "What is ready",
    papers: "Papers",
    papersIn: (papers: number, items: number) =>
      `${papers === 1 ? "1 paper is" : `${papers} papers are`} in, for ${items === 1 ? "1 item" : `${items} items`}.`,
    waiting: (count: number) =>
      `${count === 1 ? "1 late paper waits" : `${count} late papers wait`} for a co-chair.`,
    withoutPaper: (number: string, title: string) =>
      `Item ${number}, ${title}: for decision, without a paper`,
    notOpened: "The agenda is not opened yet.",
    languages: "Languages",
    bothSides: "Titles and papers stand in both languages.",
    conflicts: "Conflicts",
    noConflicts: "Nobody has recused themselves, and nobody sits in two meetings at once.",
    recused: (who: string, title: string) => `${who} is recused: ${title}`,
    clash: (bodies: string, when: string, people: string) => `${bodies}, ${when}: ${people}`,
    clashes: "Also sit elsewhere at that time:",
    actions: "Actions",
    noActions: "No action falls due by then.",
    reported: (reported: number, due: number) =>
      due === 1
        ? `${reported === 1 ? "The one action due is" : "The one action due is not"} reported on.`
        : `${reported} of ${due} actions due are reported on.`,
    unreported: (text: string, who: string, due: string) => `${text} (${who}, due ${due})`,
  },
  {
    title: "Ce qui est prêt",
    papers: "Documents",
    papersIn: (papers, items) =>
      `${papers === 1 ? "1\u00a0document reçu" : `${papers}\u00a0documents reçus`}, pour ${items === 1 ? "1\u00a0point" : `${items}\u00a0points`}.`,
    waiting: (count) =>
      count === 1
        ? "1\u00a0document en retard attend une coprésidence."
        : `${count}\u00a0documents en retard attendent une coprésidence.`,
    withoutPaper: (number, title) => `Point\u00a0${number}, ${title}\u00a0: pour décision, sans document`,
    notOpened: "L’ordre du jour n’est pas encore ouvert.",
    languages: "Langues",
    bothSides: "Les titres et les documents sont dans les deux langues.",
    conflicts: "Conflits",
    noConflicts: "Personne ne s’est récusé, et personne ne siège à deux réunions en même temps.",
    recused: (who, title) => `${who}, récusation\u00a0: ${title}`,
    clash: (bodies, when, people) => `${bodies}, ${when}\u00a0: ${people}`,
    clashes: "Siègent aussi ailleurs à cette heure\u00a0:",
    actions: "Mesures de suivi",
    noActions: "Aucune mesure de suivi n’arrive à échéance d’ici là.",
    reported: (reported, due) =>
      due === 1
        ? `La mesure de suivi attendue ${reported === 1 ? "a fait" : "n’a pas fait"} l’objet d’un compte rendu.`
        : `Compte rendu de ${reported} des ${due}\u00a0mesures de suivi attendues.`,
    unreported: (text, who, due) => `${text} (${who}, échéance le ${due})`,
  },
);
