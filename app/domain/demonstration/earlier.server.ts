// B-3: decisions older than the workspace, taken in when it began; the last one is still to be confirmed.
import { type Day, dayFrom } from "../dates";
import { confirmEarlier } from "../earlier-decisions/commands/settling.server";
import { takeInEarlier } from "../earlier-decisions/commands/taking-in.server";
import type { EarlierTyped } from "../earlier-decisions/forms";
import type { BodyKey } from "./bodies";
import { chairIn } from "./deciding.server";
import type { World } from "./make.server";

type Earlier = Omit<EarlierTyped, "adoptedOn"> & { body: BodyKey; adoptedOn: Day };

const earlierOnes: readonly Earlier[] = [
  {
    body: "PSSDC",
    reference: "PSSDC 2017-3",
    adoptedOn: dayFrom("2017-02-22"),
    outcome: "approved",
    titleEn: "A survey of services every two years",
    titleFr: "Une enquête sur les services tous les deux ans",
    textEn: "The Council has people asked every two years how services reach them, in both languages.",
    textFr:
      "Le Conseil fait demander aux gens, tous les deux ans, comment les services leur parviennent, dans les deux langues.",
    recordEn: "Record of the meeting of February 22, 2017, item 6",
    recordFr: "Compte rendu de la réunion du 22 février 2017, point 6",
  },
  {
    body: "PSSDC",
    reference: "PSSDC 2018-1",
    adoptedOn: dayFrom("2018-02-12"),
    outcome: "approved",
    titleEn: "A working group on client-centric services",
    titleFr: "Un groupe de travail sur les services axés sur les clients",
    textEn: "The Council creates, with the PSCIOC, a working group on services that begin with the client.",
    textFr: "Le Conseil crée, avec le CDPISP, un groupe de travail sur les services qui partent des clients.",
    recordEn: "Record of the joint meeting of February 12, 2018, item 3",
    recordFr: "Compte rendu de la réunion mixte du 12 février 2018, point 3",
  },
  {
    body: "PSCIOC",
    reference: "PSCIOC 2018-1",
    adoptedOn: dayFrom("2018-02-12"),
    outcome: "approved",
    titleEn: "A working group on client-centric services",
    titleFr: "Un groupe de travail sur les services axés sur les clients",
    textEn: "The Council creates, with the PSSDC, a working group on services that begin with the client.",
    textFr: "Le Conseil crée, avec le CPSSP, un groupe de travail sur les services qui partent des clients.",
    recordEn: "Record of the joint meeting of February 12, 2018, item 3",
    recordFr: "Compte rendu de la réunion mixte du 12 février 2018, point 3",
  },
  {
    body: "PSCIOC",
    reference: "PSCIOC 2021-4",
    adoptedOn: dayFrom("2021-09-28"),
    outcome: "approved-with-conditions",
    titleEn: "One list of the data that governments exchange",
    titleFr: "Une seule liste des données que les administrations échangent",
    textEn:
      "The Council keeps one list of the data that governments exchange, once each has said which of them it holds.",
    textFr:
      "Le Conseil tient une seule liste des données que les administrations échangent, une fois que chacune a dit lesquelles elle détient.",
    recordEn: "Record of the meeting of September 28, 2021, item 4",
    recordFr: "Compte rendu de la réunion du 28 septembre 2021, point 4",
  },
  {
    body: "PSSDC",
    reference: "CPSSP 2022-2",
    adoptedOn: dayFrom("2022-05-18"),
    outcome: "noted",
    titleEn: "",
    titleFr: "Le bilan des guichets mobiles",
    textEn: "",
    textFr: "Le Conseil prend acte du bilan des guichets mobiles de trois administrations.",
    recordEn: "",
    recordFr: "Compte rendu de la réunion du 18 mai 2022, point 2",
  },
];

/** What the accounts rest on: an envelope that is set aside each year, and what is not carried over. */
export const ofMoney = { translation: "PSSDC 2022-4", lapse: "PSCIOC 2022-3" } as const;
const moneyOnes: readonly Earlier[] = [
  {
    body: "PSSDC",
    reference: ofMoney.translation,
    adoptedOn: dayFrom("2022-09-27"),
    outcome: "approved",
    titleEn: "An envelope for translation, each year",
    titleFr: "Une enveloppe annuelle pour la traduction",
    textEn: "The Council sets $30,000.00 aside each year for the translation of what its groups write.",
    textFr:
      "Le Conseil met de côté chaque année 30 000,00 $ pour la traduction de ce qu’écrivent ses groupes.",
    recordEn: "Record of the meeting of September 27, 2022, item 7",
    recordFr: "Compte rendu de la réunion du 27 septembre 2022, point 7",
  },
  {
    body: "PSCIOC",
    reference: ofMoney.lapse,
    adoptedOn: dayFrom("2022-09-28"),
    outcome: "approved",
    titleEn: "What the pilots leave unspent is not carried over",
    titleFr: "Ce que les projets pilotes laissent n’est pas reporté",
    textEn: "The Council lets lapse what its pilots leave unspent in the year in which they end.",
    textFr:
      "Le Conseil ne reporte pas ce que ses projets pilotes laissent dans l’exercice où ils prennent fin.",
    recordEn: "Record of the meeting of September 28, 2022, item 5",
    recordFr: "Compte rendu de la réunion du 28 septembre 2022, point 5",
  },
];

const toConfirm: Earlier = {
  body: "PSCIOC",
  reference: "PSCIOC 2023-1",
  adoptedOn: dayFrom("2023-03-14"),
  outcome: "approved",
  titleEn: "Accessible templates for shared documents",
  titleFr: "Des modèles accessibles pour les documents communs",
  textEn: "The Council’s documents are written from templates that a screen reader can follow.",
  textFr: "Les documents du Conseil sont rédigés à partir de modèles qu’un lecteur d’écran peut suivre.",
  recordEn: "Record of the meeting of March 14, 2023, item 5",
  recordFr: "Compte rendu de la réunion du 14 mars 2023, point 5",
};

const takeIn = (world: World, { body, ...typed }: Earlier) =>
  takeInEarlier(world.as("secretariat-records"), { ...typed, body: world.bodies.get(body) ?? "" });

export function makeEarlier(world: World): void {
  for (const one of [...earlierOnes, ...moneyOnes])
    confirmEarlier(chairIn(world, one.body), takeIn(world, one), 1);
}

/** Found in the archive since, and taken in. */
export function makeEarlierToConfirm(world: World): void {
  takeIn(world, toConfirm);
}
