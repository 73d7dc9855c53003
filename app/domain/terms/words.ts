import { catalogue } from "../bilingual";
import type { ClauseState, clauseMoves, VersionState, versionMoves } from "./lifecycle";
import type { SectionKey } from "./sections";

export const versionStateWords = catalogue<Record<VersionState, string>>(
  {
    draft: "Draft",
    "in-consultation": "In consultation",
    put: "Before the councils",
    "to-confirm": "Taken in from the past, to be confirmed",
    returned: "Returned for revision",
    declined: "Declined",
    withdrawn: "Withdrawn",
    "in-force": "In force",
    superseded: "Superseded",
  },
  {
    draft: "Ébauche",
    "in-consultation": "En consultation",
    put: "Présentée aux conseils",
    "to-confirm": "Reprise du passé, à confirmer",
    returned: "Renvoyée pour révision",
    declined: "Non retenue",
    withdrawn: "Retirée",
    "in-force": "En vigueur",
    superseded: "Remplacée",
  },
);

export const clauseStateWords = catalogue<Record<ClauseState, string>>(
  { proposed: "To be confirmed", confirmed: "Confirmed", "set-aside": "Set aside" },
  { proposed: "À confirmer", confirmed: "Confirmée", "set-aside": "Écartée" },
);

export const versionMoveWords = catalogue<Record<keyof typeof versionMoves, string>>(
  {
    consult: "Send to the members",
    revise: "Take back into draft",
    put: "Put to the councils",
    takeIn: "Take in from the past",
    confirmPast: "Confirm the past",
    withdraw: "Withdraw",
    adopt: "Adopt",
    return: "Return for revision",
    decline: "Decline",
    supersede: "Supersede",
  },
  {
    consult: "Envoyer aux membres",
    revise: "Ramener à l’état d’ébauche",
    put: "Présenter aux conseils",
    takeIn: "Reprendre du passé",
    confirmPast: "Confirmer le passé",
    withdraw: "Retirer",
    adopt: "Adopter",
    return: "Renvoyer pour révision",
    decline: "Ne pas retenir",
    supersede: "Remplacer",
  },
);

export const clauseMoveWords = catalogue<Record<keyof typeof clauseMoves, string>>(
  { confirm: "Confirm", setAside: "Set aside", reopen: "Reopen" },
  { confirm: "Confirmer", setAside: "Écarter", reopen: "Rouvrir" },
);

/** The template's own section titles; a document's titles stay as the document has them. */
export const sectionWords = catalogue<Record<SectionKey, string>>(
  {
    context: "Context",
    mandate: "Mandate",
    responsibilities: "Responsibilities",
    membership: "Membership",
    "co-chairs": "Co-chairs",
    reporting: "Reporting",
    "decision-making": "Decision-making",
    meetings: "Frequency of meetings",
    funding: "Funding",
  },
  {
    context: "Contexte",
    mandate: "Mandat",
    responsibilities: "Responsabilités",
    membership: "Composition",
    "co-chairs": "Coprésidence",
    reporting: "Établissement de rapports",
    "decision-making": "Prise de décisions",
    meetings: "Fréquence des réunions",
    funding: "Financement",
  },
);

const sides = {
  en: { en: "the English", fr: "the French" },
  fr: { en: "l’anglais", fr: "le français" },
} as const;

export const termsWords = catalogue(
  {
    terms: "Terms of reference",
    version: (number: number) => `Version ${number}`,
    side: (language: "en" | "fr", section: number) => `${sides.en[language]} of section ${section}`,
    sidesOf: (language: "en" | "fr", sections: string) => `${sides.en[language]} of sections ${sections}`,
    run: (from: number, to: number) => `${from} to ${to}`,
    allSides: (language: "en" | "fr") => `${sides.en[language]} of every section`,
    imported: (number: number, document: string) =>
      `Version ${number} was drafted from the document ${document}.`,
    drafted: (number: number) => `Version ${number} was drafted.`,
    draftedFrom: (number: number, base: number) => `Version ${number} was drafted from version ${base}.`,
    consulted: (number: number) => `Version ${number} was sent to the members for consultation.`,
    revised: (number: number) => `Version ${number} was taken back into draft.`,
    put: (number: number, councils: string) => `Version ${number} was put to ${councils}.`,
    withdrawn: (number: number) => `Version ${number} was withdrawn.`,
    discarded: (number: number) => `The draft of version ${number} was discarded.`,
    takenIn: (number: number, day: string) =>
      `Version ${number}, adopted on ${day} before this workspace, was taken in.`,
    confirmedPast: (number: number, council: string) =>
      `${council} confirmed version ${number} as adopted before this workspace.`,
    inForce: (number: number) => `Version ${number} is in force.`,
    returnedBy: (number: number) => `The councils returned version ${number}.`,
    declinedBy: (number: number) => `The councils declined version ${number}.`,
    clausesConfirmed: (howMany: number) =>
      howMany === 1 ? "One clause was confirmed." : `${howMany} clauses were confirmed.`,
    clauseWritten: (title: string) => `The clause “${title}” was written.`,
    clauseSetAside: (title: string) => `The clause “${title}” was set aside.`,
    textsEdited: (howMany: number) => `${howMany} texts were edited.`,
    placed: (heading: string) => `A passage was placed: ${heading}.`,
    passageSetAside: (heading: string) => `A passage was set aside: ${heading}.`,
    passageBroughtBack: (heading: string) => `A passage that was set aside was brought back: ${heading}.`,
    consultSubject: (body: string) => `Terms of reference in consultation: ${body}`,
    consultLine: (body: string, number: number) =>
      `Version ${number} of the terms of reference of ${body} was sent to you for consultation, as a member or as the contact of a member.`,
    putSubject: (body: string) => `Terms of reference to decide: ${body}`,
    putLine: (body: string, number: number) =>
      `Version ${number} of the terms of reference of ${body} stands before your council.`,
    pastSubject: (body: string) => `To confirm: terms of reference of ${body}`,
    pastLine: (body: string) =>
      `Terms of reference of ${body}, adopted before this workspace, wait for the confirmation of a co-chair of your council.`,
  },
  {
    terms: "Cadre de référence",
    version: (number) => `Version ${number}`,
    side: (language, section) => `${sides.fr[language]} de la section ${section}`,
    sidesOf: (language, sections) => `${sides.fr[language]} des sections ${sections}`,
    run: (from, to) => `${from} à ${to}`,
    allSides: (language) => `${sides.fr[language]} de chaque section`,
    imported: (number, document) => `La version ${number} a été ébauchée à partir du document ${document}.`,
    drafted: (number) => `La version ${number} a été ébauchée.`,
    draftedFrom: (number, base) => `La version ${number} a été ébauchée à partir de la version ${base}.`,
    consulted: (number) => `La version ${number} a été envoyée aux membres pour consultation.`,
    revised: (number) => `La version ${number} est redevenue une ébauche.`,
    put: (number, councils) => `La version ${number} a été présentée pour décision\u00a0: ${councils}.`,
    withdrawn: (number) => `La version ${number} a été retirée.`,
    discarded: (number) => `L’ébauche de la version ${number} a été supprimée.`,
    takenIn: (number, day) =>
      `La version ${number}, adoptée le ${day} avant la création de cet espace, a été reprise.`,
    confirmedPast: (number, council) =>
      `${council}\u00a0: confirmation de la version ${number}, adoptée avant la création de cet espace.`,
    inForce: (number) => `La version ${number} est en vigueur.`,
    returnedBy: (number) => `Les conseils ont renvoyé la version ${number}.`,
    declinedBy: (number) => `Les conseils ont refusé la version ${number}.`,
    clausesConfirmed: (howMany) =>
      howMany <= 1 ? "Une clause a été confirmée." : `${howMany}\u00a0clauses ont été confirmées.`,
    clauseWritten: (title) => `La clause «\u00a0${title}\u00a0» a été rédigée.`,
    clauseSetAside: (title) => `La clause «\u00a0${title}\u00a0» a été écartée.`,
    textsEdited: (howMany) => `${howMany}\u00a0textes ont été modifiés.`,
    placed: (heading) => `Un passage a été placé\u00a0: ${heading}.`,
    passageSetAside: (heading) => `Un passage a été écarté\u00a0: ${heading}.`,
    passageBroughtBack: (heading) => `Un passage écarté a été repris\u00a0: ${heading}.`,
    consultSubject: (body) => `Cadre de référence en consultation\u00a0: ${body}`,
    consultLine: (body, number) =>
      `La version ${number} du cadre de référence vous est envoyée pour consultation, à titre de membre ou de personne-ressource d’un membre (${body}).`,
    putSubject: (body) => `Cadre de référence soumis à votre décision\u00a0: ${body}`,
    putLine: (body, number) =>
      `Votre conseil est saisi de la version ${number} du cadre de référence (${body}).`,
    pastSubject: (body) => `À confirmer\u00a0: cadre de référence (${body})`,
    pastLine: (body) =>
      `Un cadre de référence adopté avant la création de cet espace attend la confirmation d’un coprésident ou d’une coprésidente de votre conseil (${body}).`,
  },
);
