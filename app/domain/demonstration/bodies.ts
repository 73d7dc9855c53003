// The councils and their groups. The last three groups are invented for the demonstration.
import type { Bilingual } from "../bilingual";
import type { BodyKind, BodyState } from "../bodies/lifecycle";
import { type Day, dayFrom } from "../dates";

export const bodyKeys = ["PSSDC", "PSCIOC", "JC", "CCSWG", "DITT", "RWG", "ASSC"] as const;
export type BodyKey = (typeof bodyKeys)[number];

/** "joins": a joint body names the councils that sit together. */
export type ParentTie = { body: BodyKey; tie: "reports-to" | "joins" };

export type DemonstrationBody = {
  key: BodyKey;
  kind: BodyKind;
  state: BodyState;
  names: Bilingual;
  acronyms: Bilingual;
  priority: Bilingual;
  createdOn: Day;
  parents: readonly ParentTie[];
};

export const bodies: readonly DemonstrationBody[] = [
  {
    key: "PSSDC",
    kind: "council",
    state: "active",
    names: {
      en: "Public Sector Service Delivery Council",
      fr: "Conseil de la prestation des services du secteur public",
    },
    acronyms: { en: "PSSDC", fr: "CPSSP" },
    priority: {
      en: "Services that people can rely on in every jurisdiction",
      fr: "Des services fiables dans toutes les administrations",
    },
    createdOn: dayFrom("1998-04-01"),
    parents: [],
  },
  {
    key: "PSCIOC",
    kind: "council",
    state: "active",
    names: {
      en: "Public Sector Chief Information Officer Council",
      fr: "Conseil des dirigeants principaux de l’information du secteur public",
    },
    acronyms: { en: "PSCIOC", fr: "CDPISP" },
    priority: {
      en: "Information and technology that governments can share",
      fr: "De l’information et des technologies que les administrations peuvent partager",
    },
    createdOn: dayFrom("1998-09-01"),
    parents: [],
  },
  {
    key: "JC",
    kind: "joint",
    state: "active",
    names: { en: "Joint Councils", fr: "Conseils mixtes" },
    acronyms: { en: "JC", fr: "CM" },
    priority: {
      en: "One experience of public service across levels of government",
      fr: "Une même expérience des services publics, d’un ordre de gouvernement à l’autre",
    },
    createdOn: dayFrom("1998-09-01"),
    parents: [
      { body: "PSSDC", tie: "joins" },
      { body: "PSCIOC", tie: "joins" },
    ],
  },
  {
    key: "CCSWG",
    kind: "working-group",
    state: "active",
    names: {
      en: "Client-Centric Service Working Group",
      fr: "Groupe de travail sur les services axés sur les clients",
    },
    acronyms: { en: "CCSWG", fr: "GTSAC" },
    priority: { en: "Client-centric services", fr: "Services axés sur les clients" },
    createdOn: dayFrom("2018-02-12"),
    parents: [
      { body: "PSSDC", tie: "reports-to" },
      { body: "PSCIOC", tie: "reports-to" },
    ],
  },
  {
    key: "DITT",
    kind: "task-team",
    state: "active",
    names: { en: "Digital Identity Task Team", fr: "Équipe de travail sur l’identité numérique" },
    acronyms: { en: "DITT", fr: "ETIN" },
    priority: { en: "Trusted digital identity", fr: "Une identité numérique digne de confiance" },
    createdOn: dayFrom("2022-09-29"),
    parents: [
      { body: "PSCIOC", tie: "reports-to" },
      { body: "PSSDC", tie: "reports-to" },
    ],
  },
  {
    key: "RWG",
    kind: "working-group",
    state: "active",
    names: { en: "Research Working Group", fr: "Groupe de travail sur la recherche" },
    acronyms: { en: "RWG", fr: "GTR" },
    priority: { en: "Decisions founded on evidence", fr: "Des décisions fondées sur des données probantes" },
    createdOn: dayFrom("2019-10-03"),
    parents: [{ body: "PSSDC", tie: "reports-to" }],
  },
  {
    key: "ASSC",
    kind: "sub-committee",
    state: "active",
    names: { en: "Accessible Service Sub-committee", fr: "Sous-comité sur les services accessibles" },
    acronyms: { en: "ASSC", fr: "SCSA" },
    priority: { en: "Services without barriers", fr: "Des services sans obstacle" },
    createdOn: dayFrom("2020-10-01"),
    parents: [{ body: "PSSDC", tie: "reports-to" }],
  },
];
