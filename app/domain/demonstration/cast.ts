// Who signs in by one button on the sign-in page of a demonstration.
import type { Bilingual } from "../bilingual";
import { otherMembers } from "./cast/council-members";
import type { PersonKey } from "./people";

export type CastMember = { key: string; label: Bilingual; person: PersonKey; note: Bilingual };

export const cast: readonly CastMember[] = [
  {
    key: "co-chair-service-bc",
    label: { en: "Co-chair, Service BC", fr: "Coprésidence, Service BC" },
    person: "bc-partnerships",
    note: {
      en: "Co-chairs the Client-Centric Service Working Group and is an alternate in PSSDC.",
      fr: "Copréside le Groupe de travail sur les services axés sur les clients et siège au CPSSP à titre de substitut ou de substitute.",
    },
  },
  {
    key: "co-chair-esdc",
    label: { en: "Co-chair, ESDC", fr: "Coprésidence, EDSC" },
    person: "esdc-strategy",
    note: {
      en: "The other co-chair of the working group, on the federal side.",
      fr: "Copréside le même groupe de travail, du côté fédéral.",
    },
  },
  {
    key: "member-service-alberta",
    label: { en: "Member, Service Alberta", fr: "Membre, Service Alberta" },
    person: "ab-registries",
    note: {
      en: "One of the four provincial seats of the working group; a contact prepares the files.",
      fr: "L’un des quatre sièges provinciaux du groupe de travail; une personne-ressource prépare les dossiers.",
    },
  },
  {
    key: "council-co-chair-pssdc",
    label: { en: "Council co-chair, PSSDC", fr: "Coprésidence du CPSSP" },
    person: "nb-service",
    note: {
      en: "Co-chairs the council for New Brunswick, in French; confirms what predates this workspace.",
      fr: "Copréside le Conseil au nom du Nouveau-Brunswick; confirme ce qui est antérieur à cet espace de travail.",
    },
  },
  {
    key: "council-co-chair-pscioc",
    label: { en: "Council co-chair, PSCIOC", fr: "Coprésidence du CDPISP" },
    person: "ocio-deputy",
    note: {
      en: "Co-chairs the other council for the Government of Canada, with Nova Scotia.",
      fr: "Copréside l’autre conseil au nom du gouvernement du Canada, avec la Nouvelle-Écosse.",
    },
  },
  ...otherMembers,
  {
    key: "contact-of-a-member",
    label: { en: "Contact of a member", fr: "Personne-ressource d’un membre" },
    person: "ab-contact",
    note: {
      en: "Works for the member from Service Alberta: sees what the seat sees, prepares, decides nothing.",
      fr: "Travaille pour le membre de Service Alberta\u00a0: voit ce que voit le siège, prépare les dossiers et ne décide de rien.",
    },
  },
  {
    key: "secretariat-analyst",
    label: { en: "Secretariat analyst", fr: "Analyste du secrétariat" },
    person: "secretariat-analyst",
    note: {
      en: "Keeps seats, nominations and texts in order in both languages, without a voice in decisions.",
      fr: "Tient à jour les sièges, les désignations et les textes dans les deux langues, sans part aux décisions.",
    },
  },
  {
    key: "secretariat-finance-officer",
    label: { en: "Secretariat finance officer", fr: "Agent ou agente des finances du secrétariat" },
    person: "secretariat-finance",
    note: {
      en: "Keeps the accounts of both councils, without a voice in decisions.",
      fr: "Tient les comptes des deux conseils, sans part aux décisions.",
    },
  },
  {
    key: "observer",
    label: { en: "Observer", fr: "Observateur ou observatrice" },
    person: "yt-transformation",
    note: {
      en: "Follows the working group for Yukon, which has no seat in it: reads what is opened to observers.",
      fr: "Suit le groupe de travail pour le Yukon, qui n’y a pas de siège\u00a0: lit ce qui est ouvert aux observateurs et observatrices.",
    },
  },
  {
    key: "reader",
    label: { en: "Reader", fr: "Lecteur ou lectrice" },
    person: "nu-policy",
    note: {
      en: "Named by Nunavut: reads what is published to every jurisdiction, and nothing else.",
      fr: "Désignation du Nunavut\u00a0: lit ce qui est publié à l’intention de toutes les administrations, rien de plus.",
    },
  },
  {
    key: "administrator",
    label: { en: "Administrator", fr: "Administrateur ou administratrice" },
    person: "workspace-administrator",
    note: {
      en: "Opens and closes accounts; has no right to any content.",
      fr: "Ouvre et ferme les comptes; n’a aucun droit sur les contenus.",
    },
  },
];
