import { catalogue } from "../bilingual";
import type { SideState, sideMoves } from "./lifecycle";

/** T-f: what a formal text may not hold. */
export const textWords = catalogue(
  {
    "not-listed":
      "A formal text holds paragraphs, lists up to eight deep, bold, italics, and links that begin with https:// or mailto:. Remove the rest and send it again.",
  },
  {
    "not-listed":
      "Un texte officiel contient des paragraphes, des listes d’au plus huit niveaux, du gras, de l’italique et des liens qui commencent par https:// ou mailto:. Retirez le reste et envoyez-le de nouveau.",
  },
);

export const sideStateWords = catalogue<Record<SideState, string>>(
  {
    missing: "Missing",
    requested: "Requested",
    "in-translation": "In translation",
    draft: "Draft",
    ready: "Ready",
    behind: "Behind",
  },
  {
    missing: "Manquant",
    requested: "Demandé",
    "in-translation": "En traduction",
    draft: "Ébauche",
    ready: "Prêt",
    behind: "En retard",
  },
);

export const sideMoveWords = catalogue<Record<keyof typeof sideMoves, string>>(
  {
    write: "Write",
    revise: "Say that it is ready",
    reopen: "Reopen",
    fallBehind: "Change the other side",
    empty: "Empty",
  },
  {
    write: "Rédiger",
    revise: "Déclarer prêt",
    reopen: "Rouvrir",
    fallBehind: "Modifier l’autre côté",
    empty: "Vider",
  },
);

export const pairWords = catalogue(
  {
    "empty-not-ready": "A side without text cannot be ready. Write it first.",
    "text-refused":
      "This text holds something that is not accepted. Use paragraphs, bullets, bold, italic and links only.",
    edited: (title: string) => `The text “${title}” was edited.`,
    affects: (title: string) =>
      `The text “${title}”: the change that was said to have no effect on the other language does have one.`,
    noEffect: (title: string) => `The text “${title}” was edited, with no effect on the other language.`,
  },
  {
    "empty-not-ready": "Un côté sans texte ne peut pas être prêt. Écrivez-le d’abord.",
    "text-refused":
      "Ce texte contient un élément qui n’est pas accepté. N’utilisez que des paragraphes, des puces, du gras, de l’italique et des liens.",
    edited: (title) => `Le texte «\u00a0${title}\u00a0» a été modifié.`,
    affects: (title) =>
      `Le texte «\u00a0${title}\u00a0»\u00a0: la modification déclarée sans effet sur l’autre langue en a un.`,
    noEffect: (title) => `Le texte «\u00a0${title}\u00a0» a été modifié, sans effet sur l’autre langue.`,
  },
);
