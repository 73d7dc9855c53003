import { catalogue, type Language } from "../bilingual";
import type { FormPart } from "./parts";

/** The parts of the form as headings. */
export const partHeadings = catalogue<Record<FormPart, string>>(
  {
    title: "Title",
    problem: "Problem",
    options: "Options considered",
    wording: "Proposed wording",
    consequences: "Consequences",
    cost: "Cost",
    affected: "Jurisdictions affected",
    champion: "Champion",
    wanted: "Wanted by",
    plan: "Line of the work plan",
    answers: "What it answers",
    papers: "Evidence",
  },
  {
    title: "Titre",
    problem: "Problème",
    options: "Options envisagées",
    wording: "Libellé proposé",
    consequences: "Conséquences",
    cost: "Coût",
    affected: "Administrations touchées",
    champion: "Champion ou championne",
    wanted: "Échéance souhaitée",
    plan: "Ligne du plan de travail",
    answers: "Ce à quoi elle répond",
    papers: "Données à l’appui",
  },
);

/** As they are named in a sentence. */
export const partNames = catalogue<Record<FormPart, string>>(
  {
    title: "the title",
    problem: "the problem",
    options: "the options considered",
    wording: "the proposed wording",
    consequences: "the consequences",
    cost: "what it costs",
    affected: "the jurisdictions affected",
    champion: "the champion",
    wanted: "the day it is wanted by",
    plan: "the line of the work plan",
    answers: "what it answers",
    papers: "the evidence",
  },
  {
    title: "le titre",
    problem: "le problème",
    options: "les options envisagées",
    wording: "le libellé proposé",
    consequences: "les conséquences",
    cost: "le coût",
    affected: "les administrations touchées",
    champion: "le champion ou la championne",
    wanted: "l’échéance souhaitée",
    plan: "la ligne du plan de travail",
    answers: "ce à quoi elle répond",
    papers: "les données à l’appui",
  },
);

export const sideOfPart = catalogue(
  { side: (part: string, side: Language) => `${part} in ${side === "en" ? "English" : "French"}` },
  { side: (part, side) => `${part} en ${side === "en" ? "anglais" : "français"}` },
);
