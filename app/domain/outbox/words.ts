import { catalogue } from "../bilingual";

export const outboxWords = catalogue(
  {
    signature:
      "Joint Councils Workspace. This message was sent by the workspace; answers to it are not read.",
  },
  {
    signature:
      "Espace des Conseils mixtes. Ce message a été envoyé par l’espace; les réponses ne sont pas lues.",
  },
);
