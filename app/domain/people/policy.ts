import type { Day } from "../dates";
import { longDate } from "../format";
import type { Facts, Policy } from "../permissions";
import { because, type Reason } from "../refusals";
import { addressWords } from "./address-words";
import { officeActWords } from "./office-act-words";
import { resetFactorWords } from "./reset-factor-words";

/** What is asked of a person whose second factor is reset. */
export type FactorFacts = Facts & { hasFactor: boolean; isSelf: boolean };

function unlessFactor({ hasFactor, isSelf }: FactorFacts) {
  if (isSelf) return because(resetFactorWords, (words) => words.own, "T-d");
  return hasFactor ? undefined : because(resetFactorWords, (words) => words.none, "T-d");
}

/** S-1: for a co-chair or an officer: the day within the last thirty on which the asker did the other half of it. */
export type AloneFacts = Facts & { addressMoved?: Day | null; factorReset?: Day | null };
export type AddressFacts = AloneFacts & { isSelf?: boolean };

const unlessAlone = (key: "afterReset" | "resetAfter" | "inviteAfter", day: Day | null = null) =>
  day === null
    ? undefined
    : ({
        text: {
          en: addressWords.en[key](longDate("en", day)),
          fr: addressWords.fr[key](longDate("fr", day)),
        },
        rule: "T-d",
      } satisfies Reason);

const unlessOwnAddress = ({ isSelf = false }: AddressFacts) =>
  isSelf ? because(addressWords, (words) => words.own, "T-d") : undefined;

/** What is asked of an office that is given or ended. */
export type OfficeFacts = Facts & {
  isSelf?: boolean;
  isOver?: boolean;
  isAdministrator?: boolean;
  /** No other administrator stands whose office has no end. */
  isLast?: boolean;
};

/** Accounts are the administrators’ affair, and a right that one gives oneself has no second pair of eyes. */
const unlessGivenToOneself = ({ isSelf }: OfficeFacts) =>
  isSelf ? because(officeActWords, (words) => words.own, "S-1") : undefined;

function unlessNeeded({ isOver, isAdministrator, isLast, isSelf }: OfficeFacts) {
  if (isOver) return because(officeActWords, (words) => words.over, "S-4");
  if (!isAdministrator) return undefined;
  if (isLast) return because(officeActWords, (words) => words.last, "S-1");
  return isSelf ? because(officeActWords, (words) => words.ownEnd, "S-1") : undefined;
}

export const peoplePolicies = {
  add: {
    act: "people.add",
    does: { en: "Add a person", fr: "Ajouter une personne" },
    by: ["secretariat", "administrator"],
    rule: "S-9",
  },
  invite: {
    act: "people.invite",
    does: { en: "Invite a person to sign in", fr: "Inviter une personne à se connecter" },
    by: ["secretariat", "administrator"],
    rule: "T-d",
    unless: ({ addressMoved }: AloneFacts) => unlessAlone("inviteAfter", addressMoved),
  },
  edit: {
    act: "people.edit",
    does: { en: "Keep one’s own card", fr: "Tenir sa propre fiche à jour" },
    by: ["themselves", "secretariat"],
    rule: "S-9",
  },
  changeAddress: {
    act: "people.changeAddress",
    does: {
      en: "Change the address at which a person signs in",
      fr: "Changer l’adresse avec laquelle une personne se connecte",
    },
    by: ["secretariat"],
    rule: "T-d",
    unless: unlessOwnAddress,
  },
  changeAddressInOffice: {
    act: "people.changeAddressInOffice",
    does: {
      en: "Change the address at which somebody who co-chairs or holds an office signs in",
      fr: "Changer l’adresse avec laquelle se connecte une personne qui assure une coprésidence ou exerce une fonction du secrétariat",
    },
    by: ["administrator"],
    rule: "T-d",
    unless: (facts: AddressFacts) => unlessOwnAddress(facts) ?? unlessAlone("afterReset", facts.factorReset),
  },
  resetSecondFactor: {
    act: "people.resetSecondFactor",
    does: {
      en: "Reset a person’s two-step verification, for one who lost the telephone",
      fr: "Réinitialiser la vérification en deux étapes d’une personne qui a perdu son téléphone",
    },
    by: ["secretariat", "administrator", "operator"],
    rule: "T-d",
    unless: unlessFactor,
  },
  resetSecondFactorInOffice: {
    act: "people.resetSecondFactorInOffice",
    does: {
      en: "Reset the two-step verification of somebody who co-chairs or holds an office",
      fr: "Réinitialiser la vérification en deux étapes d’une personne qui assure une coprésidence ou exerce une fonction du secrétariat",
    },
    by: ["administrator", "operator"],
    rule: "T-d",
    unless: (facts: FactorFacts & AloneFacts) =>
      unlessFactor(facts) ?? unlessAlone("resetAfter", facts.addressMoved),
  },
  nameReader: {
    act: "people.nameReader",
    does: {
      en: "Name a reader for a jurisdiction",
      fr: "Désigner un lecteur ou une lectrice pour une administration",
    },
    by: ["nominating-authority", "secretariat"],
    rule: "S-11",
  },
  endReader: {
    act: "people.endReader",
    does: {
      en: "End a reader of a jurisdiction",
      fr: "Mettre fin à l’accès d’un lecteur ou d’une lectrice d’une administration",
    },
    by: ["nominating-authority", "secretariat"],
    rule: "S-11",
  },
  appoint: {
    act: "people.appoint",
    does: { en: "Give an office in the secretariat", fr: "Confier à quelqu’un une fonction du secrétariat" },
    by: ["administrator", "operator"],
    rule: "S-1",
    unless: unlessGivenToOneself,
  },
  endOffice: {
    act: "people.endOffice",
    does: { en: "End an office in the secretariat", fr: "Mettre fin à une fonction du secrétariat" },
    by: ["administrator"],
    rule: "S-4",
    unless: unlessNeeded,
  },
  addJurisdictions: {
    act: "people.addJurisdictions",
    does: { en: "Enter governments and associations", fr: "Inscrire les gouvernements et les associations" },
    by: ["secretariat"],
    rule: "B-3",
  },
} as const satisfies Record<string, Policy<FactorFacts & OfficeFacts & AddressFacts>>;
