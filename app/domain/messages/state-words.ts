import { catalogue } from "../bilingual";
import type { messageMoves } from "./lifecycle";

export const messageStateWords = catalogue(
  { draft: "Draft", sent: "Sent" },
  { draft: "Ébauche", sent: "Envoyé" },
);
export const messageMoveWords = catalogue<Record<keyof typeof messageMoves, string>>(
  { send: "Send" },
  { send: "Envoyer" },
);
