import { catalogue } from "../bilingual";
import type { SideState } from "./lifecycle";

export const sideStateWords = catalogue<Record<SideState, string>>(
  { missing: "Missing", requested: "Requested", "in-translation": "In translation", draft: "Draft", ready: "Ready", behind: "Behind" },
  { missing: "Manquant", requested: "Demandé", "in-translation": "En traduction", draft: "Ébauche", ready: "Prêt", behind: "En retard" },
);

export const pairWords = catalogue(
  {
    "empty-not-ready": "A side without text cannot be ready. Write it first.",
    "text-refused": "This text holds something that is not accepted. Use paragraphs, bullets, bold, italic and links only.",
    edited: (title: string) => `The text “${title}” was edited.`,
    noEffect: (title: string) => `The text “${title}” was edited, with no effect on the other language.`,
  },
  {
    "empty-not-ready": "Un côté sans texte ne peut pas être prêt. Écrivez-le d’abord.",
    "text-refused": "Ce texte contient un élément qui n’est pas accepté. N’utilisez que des paragraphes, des puces, du gras, de l’italique et des liens.",
    edited: (title) => `Le texte « ${title} » a été modifié.`,
    noEffect: (title) => `Le texte « ${title} » a été modifié, sans effet sur l’autre langue.`,
  },
);
