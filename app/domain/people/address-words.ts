import { catalogue } from "../bilingual";

/** T-d: the address at which a person signs in: its page, what is mailed, and why one person alone does not do it. */
export const addressWords = catalogue(
  {
    title: "Change the address for signing in",
    link: "Change the address",
    lede: "The person signs in with this address, and the workspace writes to it.",
    question: (who: string) => `Change the address of ${who}?`,
    now: "Address today",
    email: "New address",
    sure: "Make sure first that it is the person who asks: by telephone, or face to face.",
    bothTold:
      "Both addresses are told, and what was sent to the former one to sign in stops working. The person’s sessions end.",
    othersTold:
      "This person co-chairs or holds an office, today or from a later day: the administrators are told as well, and for thirty days somebody else resets the two-step verification.",
    submit: "Change the address",
    said: (who: string) => `The address of ${who} is changed, and both addresses are told.`,
    same: "This is the person’s address already.",
    keptBySecretariat:
      "The address is also the sign-in: the secretariat changes it. Write to the secretariat if yours has changed.",
    keptByAdministrators:
      "The address is also the sign-in. Since you co-chair or hold an office, only an administrator changes it: write to one if yours has changed.",
    keptFromHere: "The address is also the sign-in, and is changed on a page of its own.",
    trusted:
      "This person co-chairs or holds an office, today or from a later day: only an administrator changes the address, or resets the two-step verification.",
    ordinary: "Only the secretariat changes this address, with which the person signs in.",
    own: "Nobody changes their own address for signing in: another administrator does.",
    afterReset: (day: string) =>
      `You reset this person’s two-step verification on ${day}. For a co-chair or the holder of an office, whoever did that does not change the address too within thirty days: another administrator does.`,
    resetAfter: (day: string) =>
      `You changed this person’s address on ${day}. For a co-chair or the holder of an office, whoever did that does not reset the two-step verification too within thirty days: another administrator does, or the operator at the console.`,
    inviteAfter: (day: string) =>
      `You changed this person’s address on ${day}. For a co-chair or the holder of an office, whoever did that does not send the invitation too within thirty days: another administrator does, or the secretariat.`,
    changed: (who: string) => `The address of ${who} for signing in was changed.`,
    subject: "Your address in the Joint Councils Workspace has changed",
    line: (address: string) =>
      `From now on you sign in, and are written to, at ${address}. Your sessions have ended.`,
    notRight: "If this is not right, write to the secretariat.",
    notRightTrusted: "If this is not right, write to an administrator of the workspace.",
    othersSubject: "Joint Councils Workspace: the address of a co-chair or an officer was changed",
    resetSubject: "Joint Councils Workspace: the two-step verification of a co-chair or an officer was reset",
    othersLine: "If you know of no reason for it, ask the person by telephone.",
  },
  {
    title: "Changer l’adresse de connexion",
    link: "Changer l’adresse",
    lede: "La personne se connecte avec cette adresse, et c’est là qu’on lui écrit.",
    question: (who) => `Changer l’adresse de cette personne\u00a0: ${who}?`,
    now: "Adresse actuelle",
    email: "Nouvelle adresse",
    sure: "Assurez-vous d’abord que c’est bien cette personne qui le demande\u00a0: au téléphone ou de vive voix.",
    bothTold:
      "Les deux adresses en sont avisées, et ce qui a été envoyé à l’ancienne pour se connecter cesse de fonctionner. Les sessions de la personne prennent fin.",
    othersTold:
      "Cette personne assure une coprésidence ou exerce une fonction du secrétariat, dès aujourd’hui ou plus tard\u00a0: l’administration du système en est avisée aussi, et pendant trente jours une autre personne réinitialise la vérification en deux étapes.",
    submit: "Changer l’adresse",
    said: (who) => `L’adresse est changée, et les deux adresses en sont avisées\u00a0: ${who}.`,
    same: "C’est déjà l’adresse de cette personne.",
    keptBySecretariat:
      "L’adresse sert aussi à se connecter\u00a0: c’est le secrétariat qui la change. Écrivez-lui si la vôtre a changé.",
    keptByAdministrators:
      "L’adresse sert aussi à se connecter. Comme vous assurez une coprésidence ou exercez une fonction du secrétariat, seule l’administration du système la change\u00a0: écrivez-lui si la vôtre a changé.",
    keptFromHere: "L’adresse sert aussi à se connecter, et se change sur une page à part.",
    trusted:
      "Cette personne assure une coprésidence ou exerce une fonction du secrétariat, dès aujourd’hui ou plus tard\u00a0: seule l’administration du système change l’adresse ou réinitialise la vérification en deux étapes.",
    ordinary: "Seul le secrétariat change cette adresse, avec laquelle la personne se connecte.",
    own: "Personne ne change sa propre adresse de connexion\u00a0: un autre administrateur ou une autre administratrice le fait.",
    afterReset: (day) =>
      `Vous avez réinitialisé la vérification en deux étapes de cette personne le ${day}. Pour une coprésidence ou une fonction du secrétariat, quiconque l’a fait ne change pas aussi l’adresse dans les trente jours\u00a0: un autre administrateur ou une autre administratrice le fait.`,
    resetAfter: (day) =>
      `Vous avez changé l’adresse de cette personne le ${day}. Pour une coprésidence ou une fonction du secrétariat, quiconque l’a fait ne réinitialise pas aussi la vérification en deux étapes dans les trente jours\u00a0: un autre administrateur ou une autre administratrice le fait, ou l’opérateur ou l’opératrice, à la console.`,
    inviteAfter: (day) =>
      `Vous avez changé l’adresse de cette personne le ${day}. Pour une coprésidence ou une fonction du secrétariat, quiconque l’a fait n’envoie pas aussi l’invitation dans les trente jours\u00a0: un autre administrateur ou une autre administratrice le fait, ou le secrétariat.`,
    changed: (who) => `Adresse de connexion changée\u00a0: ${who}.`,
    subject: "Votre adresse a changé dans l’Espace des Conseils mixtes",
    line: (address) =>
      `Vous vous connectez désormais avec l’adresse ${address}, et c’est là qu’on vous écrit. Vos sessions ont pris fin.`,
    notRight: "En cas d’erreur, écrivez au secrétariat.",
    notRightTrusted: "En cas d’erreur, écrivez à l’administration du système.",
    othersSubject:
      "Espace des Conseils mixtes\u00a0: adresse changée, pour une coprésidence ou une fonction du secrétariat",
    resetSubject:
      "Espace des Conseils mixtes\u00a0: vérification en deux étapes réinitialisée, pour une coprésidence ou une fonction du secrétariat",
    othersLine: "Si vous n’en connaissez pas la raison, demandez à la personne, par téléphone.",
  },
);
