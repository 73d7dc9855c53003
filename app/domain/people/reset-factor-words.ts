import { catalogue } from "../bilingual";

export const resetFactorWords = catalogue(
  {
    title: "Reset two-step verification",
    question: (who: string) => `Reset the two-step verification of ${who}?`,
    sure: "Make sure first that it is the person who asks: by telephone, or face to face.",
    follows:
      "The application and the recovery codes of the person stop working, and all the person’s sessions end.",
    again: "The person signs in with the password, and sets it up again where the role asks for it.",
    short:
      "The password, which is too short to stand alone, stops working: an invitation to choose another goes to the person.",
    told: "The person is told by mail.",
    submit: "Reset it",
    done: (who: string) => `The two-step verification of ${who} is reset.`,
    recorded: (who: string) => `Two-step verification of ${who} reset`,
    own: "One’s own is kept on the page of one’s account.",
    none: "This person has not set up two-step verification.",
    subject: "Your two-step verification was reset",
    line: "The two-step verification of your account in the Joint Councils Workspace was reset, and your sessions were ended. Sign in again; where your role asks for it, you set it up anew.",
    lineShort:
      "Your password was too short to stand alone and no longer works: another message brings the invitation to choose a new one.",
    notYou: "If you did not ask for it, tell the secretariat.",
  },
  {
    title: "Réinitialiser la vérification en deux étapes",
    question: (who) => `Réinitialiser la vérification en deux étapes de cette personne\u00a0: ${who}?`,
    sure: "Assurez-vous d’abord que c’est bien cette personne qui le demande\u00a0: au téléphone ou de vive voix.",
    follows:
      "L’application et les codes de secours de la personne cessent de fonctionner, et toutes ses sessions prennent fin.",
    again:
      "La personne se connecte avec son mot de passe et configure de nouveau la vérification en deux étapes si son rôle l’exige.",
    short:
      "Le mot de passe, trop court pour suffire à lui seul, cesse de fonctionner\u00a0: une invitation à en choisir un autre est envoyée à la personne.",
    told: "La personne en est avisée par courriel.",
    submit: "Réinitialiser",
    done: (who) => `La vérification en deux étapes est réinitialisée\u00a0: ${who}.`,
    recorded: (who) => `Vérification en deux étapes réinitialisée\u00a0: ${who}`,
    own: "Chacun gère la sienne à la page de son compte.",
    none: "Cette personne n’a pas configuré la vérification en deux étapes.",
    subject: "Votre vérification en deux étapes a été réinitialisée",
    line: "La vérification en deux étapes de votre compte dans l’Espace des Conseils mixtes a été réinitialisée, et vos sessions ont pris fin. Connectez-vous de nouveau; si votre rôle l’exige, vous la configurerez de nouveau.",
    lineShort:
      "Votre mot de passe, trop court pour suffire à lui seul, ne fonctionne plus\u00a0: un autre message contient l’invitation à en choisir un nouveau.",
    notYou: "Si vous ne l’avez pas demandé, prévenez le secrétariat.",
  },
);
