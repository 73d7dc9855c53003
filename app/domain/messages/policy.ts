import { isPossible } from "../lifecycle";
import type { Facts, Policy } from "../permissions";
import { because } from "../refusals";
import { type MessageState, messageMoves } from "./lifecycle";
import { messageWords } from "./words";

/** `person` is the author; `body` the one body whose list it goes to. */
export type MessageFacts = Facts & { state: MessageState; isWhole?: boolean };

const draft = ({ state }: MessageFacts) =>
  isPossible(messageMoves.send, state)
    ? undefined
    : because(messageWords, (words) => words["was-sent"], "T-9");

export const messagePolicies = {
  edit: {
    act: "messages.edit",
    does: { en: "Change one’s own draft", fr: "Modifier sa propre ébauche" },
    by: ["themselves"],
    rule: "S-9",
    unless: draft,
  } as Policy<MessageFacts>,
  send: {
    act: "messages.send",
    does: {
      en: "Send a message to a list, in both languages, once a person",
      fr: "Envoyer un message à une liste, dans les deux langues, une fois par personne",
    },
    by: ["secretariat", "co-chair"],
    rule: "S-9",
    unless: (message) =>
      draft(message) ??
      (message.isWhole === false
        ? because(messageWords, (words) => words["side-missing"], "L-1")
        : undefined),
  } as Policy<MessageFacts>,
  discard: {
    act: "messages.discard",
    does: { en: "Discard one’s own draft", fr: "Supprimer sa propre ébauche" },
    by: ["themselves"],
    rule: "T-9",
    unless: draft,
  } as Policy<MessageFacts>,
  correct: {
    act: "messages.correct",
    does: {
      en: "Correct a message that was sent, by another that names it",
      fr: "Corriger un message envoyé au moyen d’un autre qui le nomme",
    },
    by: ["secretariat", "co-chair"],
    rule: "T-9",
    unless: ({ state }) =>
      isPossible(messageMoves.send, state)
        ? because(messageWords, (words) => words["not-sent"], "T-9")
        : undefined,
  } as Policy<MessageFacts>,
};
