import { catalogue } from "../bilingual";
import type { EarlierState, earlierMoves } from "./lifecycle";

export const earlierStateWords = catalogue<Record<EarlierState, string>>(
  {
    "to-confirm": "To be confirmed by a co-chair",
    standing: "In force",
    withdrawn: "Withdrawn",
    superseded: "Superseded",
    rescinded: "Rescinded",
  },
  {
    "to-confirm": "À confirmer par une coprésidence",
    standing: "En vigueur",
    withdrawn: "Retirée",
    superseded: "Remplacée",
    rescinded: "Abrogée",
  },
);

export const earlierMoveWords = catalogue<Record<keyof typeof earlierMoves, string>>(
  {
    editEarlier: "Edit what was entered",
    withdrawEarlier: "Withdraw",
    confirmEarlier: "A co-chair confirms",
    sendBackEarlier: "A co-chair sends it back to be corrected",
    supersede: "A later decision supersedes it",
    rescind: "A later decision rescinds it",
  },
  {
    editEarlier: "Modifier ce qui a été inscrit",
    withdrawEarlier: "Retirer",
    confirmEarlier: "Une coprésidence confirme",
    sendBackEarlier: "Une coprésidence la renvoie pour correction",
    supersede: "Une décision ultérieure la remplace",
    rescind: "Une décision ultérieure l’abroge",
  },
);

export const earlierActs = catalogue(
  {
    takeIn: "Take in a decision that a council took before this workspace",
    edit: "Edit an earlier decision before it is confirmed",
    withdraw: "Withdraw an earlier decision before it is confirmed",
    confirm: "Confirm an earlier decision of one’s council",
    sendBack: "Send an earlier decision back, and say what is wrong",
  },
  {
    takeIn: "Reprendre une décision qu’un conseil a prise avant cet espace",
    edit: "Modifier une décision antérieure avant sa confirmation",
    withdraw: "Retirer une décision antérieure avant sa confirmation",
    confirm: "Confirmer une décision antérieure de son conseil",
    sendBack: "Renvoyer une décision antérieure, et dire ce qui ne va pas",
  },
);

/** In refusals, in the record, in mails and on the home page. */
export const earlierWords = catalogue(
  {
    earlierDecisions: "Earlier decisions",
    cycle: "A decision adopted before this workspace",
    settled: "This decision does not wait for a confirmation any more: it can no longer be changed here.",
    sentBack:
      "It was sent back to the secretariat with a word: it is confirmed once the secretariat has corrected it.",
    sentBackAlready: "It was sent back already: the secretariat corrects it first.",
    before: (day: string) =>
      `Give a day before ${day}, when this workspace was made. What is decided from that day on is declared here.`,
    notBefore: (day: string) => `The council was created on ${day}. Give that day or a later one.`,
    taken: "Another decision of this council has this number or name. Write what tells them apart.",
    ofWorkspace:
      "Numbers of this form and year are given in this workspace. Write how the record of that day names the decision.",
    ofCouncil: "Choose a council: only a council’s decisions are taken in.",
    oneTitle: "Write the title in one language at least, as the record has it.",
    oneText: "Write the text in one language at least, as the record has it.",
    oneRecord: "Name the document in which it is written, in one language at least.",
    note: "Say what is wrong, so that the secretariat can correct it.",
    changedBy: "The secretariat has changed it since you opened this page.",
    recordTaken: (name: string, day: string) => `${name}, adopted on ${day}, is taken in.`,
    recordEdited: (name: string) => `${name} is edited before it is confirmed.`,
    recordWithdrawn: (name: string) => `${name} is withdrawn before it was confirmed.`,
    recordConfirmed: (name: string, body: string) =>
      `${name} is confirmed for ${body}, as adopted before this workspace.`,
    recordSentBack: (name: string) => `${name} is sent back to the secretariat, with a word.`,
    askSubject: (body: string) => `Please confirm an earlier decision of ${body}`,
    askLine: (name: string, body: string) =>
      `The secretariat has entered ${name}, a decision that ${body} took before this workspace. It stands once a co-chair of ${body} has confirmed it.`,
    backSubject: (name: string) => `Sent back: ${name}`,
    backLine: (name: string, body: string) =>
      `A co-chair of ${body} has sent ${name} back and says what is wrong. Please correct it or withdraw it.`,
    confirmVerb: "Confirm",
    correctVerb: "Correct",
    awaitingIn: (body: string) => `Earlier decision of ${body}`,
    sentBackIn: (body: string) => `Earlier decision of ${body}, sent back by a co-chair`,
  },
  {
    earlierDecisions: "Décisions antérieures",
    cycle: "Une décision adoptée avant cet espace",
    settled: "Cette décision n’attend plus de confirmation\u00a0: elle ne peut plus être modifiée ici.",
    sentBack:
      "Elle a été renvoyée au secrétariat avec un mot\u00a0: elle se confirme une fois que le secrétariat l’a corrigée.",
    sentBackAlready: "Elle a déjà été renvoyée\u00a0: le secrétariat la corrige d’abord.",
    before: (day) =>
      `Indiquez une date antérieure au ${day}, jour de création de cet espace. Ce qui est décidé depuis ce jour est déclaré ici.`,
    notBefore: (day) => `Le conseil a été créé le ${day}. Indiquez cette date ou une date ultérieure.`,
    taken: "Une autre décision de ce conseil porte ce numéro ou ce nom. Écrivez ce qui les distingue.",
    ofWorkspace:
      "Cet espace donne lui-même les numéros de cette forme et de cet exercice. Écrivez comment le compte rendu d’alors désigne la décision.",
    ofCouncil: "Choisissez un conseil\u00a0: seules les décisions d’un conseil sont reprises.",
    oneTitle: "Écrivez le titre dans une langue au moins, tel qu’il figure au compte rendu.",
    oneText: "Écrivez le texte dans une langue au moins, tel qu’il figure au compte rendu.",
    oneRecord: "Nommez le document où elle est consignée, dans une langue au moins.",
    note: "Dites ce qui ne va pas, pour que le secrétariat puisse le corriger.",
    changedBy: "Le secrétariat l’a modifiée depuis que vous avez ouvert cette page.",
    recordTaken: (name, day) => `${name}, adoptée le ${day}, est reprise.`,
    recordEdited: (name) => `${name} est modifiée avant sa confirmation.`,
    recordWithdrawn: (name) => `${name} est retirée avant d’avoir été confirmée.`,
    recordConfirmed: (name, body) => `${name} est confirmée comme adoptée avant cet espace (${body}).`,
    recordSentBack: (name) => `${name} est renvoyée au secrétariat, avec un mot.`,
    askSubject: (body) => `Décision antérieure à confirmer\u00a0: ${body}`,
    askLine: (name, body) =>
      `Le secrétariat a inscrit ${name}, une décision prise avant cet espace (${body}). Elle vaut une fois confirmée par une coprésidence de ce conseil.`,
    backSubject: (name) => `Renvoyée\u00a0: ${name}`,
    backLine: (name, body) =>
      `Une coprésidence (${body}) a renvoyé ${name} et dit ce qui ne va pas. Veuillez la corriger ou la retirer.`,
    confirmVerb: "Confirmer",
    correctVerb: "Corriger",
    awaitingIn: (body) => `Décision antérieure\u00a0: ${body}`,
    sentBackIn: (body) => `Décision antérieure renvoyée par une coprésidence\u00a0: ${body}`,
  },
);
