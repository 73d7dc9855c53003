import { catalogue } from "../domain/bilingual";

/** T-d: the second factor, which people know as two-step verification. */
export const factorWords = catalogue(
  {
    title: "Two-step verification",
    set: "Set up two-step verification",
    must: "Your role in the workspace asks for a second step after the password. It takes two minutes, once.",
    may: "After your password or link you give a code from an application on your telephone. Whoever finds your password or reads your mail does not get in.",
    scan: "Scan this code",
    scanText:
      "With an authenticator application on your telephone, such as the one your government provides. No telephone number is needed, and nothing is sent.",
    picture: "QR code for an authenticator application; the key in letters stands beside it",
    byHand: "Or type this key into the application",
    onTelephone: "Or, if this page is open on that telephone",
    openApplication: "Add the account to the application",
    firstCode: "Then type the code it shows",
    code: "Code of six digits",
    codeHint: "It changes every thirty seconds.",
    turnOn: "Turn it on",
    over: "This page was open for more than thirty minutes. Scan the new code; the one before no longer counts.",
    wrong:
      "This code is not the one expected now. Wait for the next one and type it; if it is refused again, check that the clock of the telephone is set by itself.",
    missing: "Type the six digits that the application shows.",
    codesTitle: "Your recovery codes",
    codesLede:
      "Each opens your account once, in place of the application. Print them or write them down, and keep them away from your telephone: they are not shown again.",
    codesOn: "Two-step verification is on.",
    kept: "I have kept them",
    on: (day: string) => `On since ${day}`,
    off: "Not set up",
    left: (count: number) =>
      count === 0
        ? "No recovery code is left. Make new ones, for the day you lose your telephone."
        : count === 1
          ? "1 recovery code is left. Make new ones, for the day you lose your telephone."
          : `${count} recovery codes are left.`,
    renew: "Make new recovery codes",
    renewQuestion: "Do you want ten new recovery codes?",
    renewText: "The ones you have stop working.",
    renewOver: "This page was open for more than thirty minutes. Ask again for new codes.",
    remove: "Turn it off",
    removeQuestion: "Do you want to turn two-step verification off?",
    removeText: "Your recovery codes stop working, and your other sessions end.",
    removed: "Two-step verification is off.",
    removeNot: "Your role in the workspace asks for two-step verification, so it cannot be turned off.",
    removeShort:
      "Your password has fewer than fifteen characters, which is enough only with two-step verification. Choose a longer one first.",
    manage: "Recovery codes and settings",
    setBy: "To use another telephone, turn it off and set it up again.",
    lost: "To use another telephone, scan the key into it from the old one, or ask the secretariat or an administrator to reset your verification.",
    enterTitle: "Code from your telephone",
    enterLede: "One more step: the code that your authenticator application shows now.",
    enterCode: "Code of six digits, or a recovery code",
    enter: "Continue",
    enterWrong:
      "This code is not the one expected now, or has been used. Wait for the next one and type it, or use a recovery code that is left.",
    enterLost:
      "No telephone and no recovery code? Ask the secretariat, or another administrator, to reset your two-step verification.",
    recovered: (left: number) =>
      left === 1
        ? "You used a recovery code; 1 is left. Make new ones on the page of your account."
        : `You used a recovery code; ${left} are left.`,
    onSubject: "Two-step verification is on",
    onLine: "Two-step verification was turned on for your account in the Joint Councils Workspace.",
    offSubject: "Two-step verification is off",
    offLine: "Two-step verification was turned off for your account in the Joint Councils Workspace.",
    usedSubject: "A recovery code was used",
    usedLine: (left: number) =>
      `One of your recovery codes was used to enter the Joint Councils Workspace. How many are left: ${left}.`,
    renewedSubject: "New recovery codes were made",
    renewedLine:
      "New recovery codes were made for your account in the Joint Councils Workspace; the ones before stopped working.",
    notYou: "If it was not you, end your other sessions on the page below and tell the secretariat.",
  },
  {
    title: "Vérification en deux étapes",
    set: "Configurer la vérification en deux étapes",
    must: "Votre rôle dans l’espace exige une seconde étape après le mot de passe. La mise en place prend deux minutes, une seule fois.",
    may: "Après votre mot de passe ou votre lien, vous donnez un code fourni par une application de votre téléphone. Qui trouve votre mot de passe ou lit vos courriels ne peut pas entrer.",
    scan: "Numérisez ce code",
    scanText:
      "Avec une application d’authentification de votre téléphone, par exemple celle que fournit votre gouvernement. Aucun numéro de téléphone n’est demandé et rien n’est transmis.",
    picture: "Code QR pour une application d’authentification; la clé en lettres figure à côté",
    byHand: "Ou saisissez cette clé dans l’application",
    onTelephone: "Ou, si cette page est ouverte sur ce téléphone",
    openApplication: "Ajouter le compte à l’application",
    firstCode: "Puis écrivez le code qu’elle affiche",
    code: "Code à six chiffres",
    codeHint: "Il change toutes les trente secondes.",
    turnOn: "Activer",
    over: "Cette page est restée ouverte plus de trente minutes. Numérisez le nouveau code; le précédent ne compte plus.",
    wrong:
      "Ce code n’est pas celui qui est attendu en ce moment. Attendez le suivant et écrivez-le; s’il est encore refusé, vérifiez que l’horloge du téléphone se règle automatiquement.",
    missing: "Écrivez les six chiffres qu’affiche l’application.",
    codesTitle: "Vos codes de secours",
    codesLede:
      "Chacun ouvre votre compte une seule fois, à la place de l’application. Imprimez-les ou notez-les et gardez-les loin de votre téléphone\u00a0: ils ne seront plus affichés.",
    codesOn: "La vérification en deux étapes est activée.",
    kept: "Je les ai conservés",
    on: (day) => `Activée depuis le ${day}`,
    off: "Pas encore configurée",
    left: (count) =>
      count === 0
        ? "Il ne reste aucun code de secours. Créez-en de nouveaux, pour le jour où vous perdriez votre téléphone."
        : count === 1
          ? "Il reste 1\u00a0code de secours. Créez-en de nouveaux, pour le jour où vous perdriez votre téléphone."
          : `Il reste ${count}\u00a0codes de secours.`,
    renew: "Créer de nouveaux codes de secours",
    renewQuestion: "Voulez-vous dix nouveaux codes de secours?",
    renewText: "Ceux que vous avez cessent de fonctionner.",
    renewOver: "Cette page est restée ouverte plus de trente minutes. Redemandez de nouveaux codes.",
    remove: "Désactiver",
    removeQuestion: "Voulez-vous désactiver la vérification en deux étapes?",
    removeText: "Vos codes de secours cessent de fonctionner, et vos autres sessions prennent fin.",
    removed: "La vérification en deux étapes est désactivée.",
    removeNot:
      "Votre rôle dans l’espace exige la vérification en deux étapes; elle ne peut donc pas être désactivée.",
    removeShort:
      "Votre mot de passe compte moins de quinze caractères, ce qui ne suffit qu’avec la vérification en deux étapes. Choisissez-en d’abord un plus long.",
    manage: "Codes de secours et réglages",
    setBy: "Pour utiliser un autre téléphone, désactivez la vérification, puis configurez-la de nouveau.",
    lost: "Pour utiliser un autre téléphone, transférez-y la clé à partir de l’ancien, ou demandez au secrétariat ou à un administrateur ou une administratrice de réinitialiser votre vérification.",
    enterTitle: "Code de votre téléphone",
    enterLede:
      "Une dernière étape\u00a0: le code que votre application d’authentification affiche en ce moment.",
    enterCode: "Code à six chiffres, ou code de secours",
    enter: "Continuer",
    enterWrong:
      "Ce code n’est pas celui qui est attendu en ce moment, ou il a déjà servi. Attendez le suivant et écrivez-le, ou utilisez un code de secours qui vous reste.",
    enterLost:
      "Ni téléphone ni code de secours? Demandez au secrétariat, ou à un autre administrateur ou une autre administratrice, de réinitialiser votre vérification en deux étapes.",
    recovered: (left) =>
      left === 1
        ? "Vous avez utilisé un code de secours; il en reste 1. Créez-en de nouveaux à la page de votre compte."
        : `Vous avez utilisé un code de secours; il en reste ${left}.`,
    onSubject: "La vérification en deux étapes est activée",
    onLine:
      "La vérification en deux étapes a été activée pour votre compte dans l’Espace des Conseils mixtes.",
    offSubject: "La vérification en deux étapes est désactivée",
    offLine:
      "La vérification en deux étapes a été désactivée pour votre compte dans l’Espace des Conseils mixtes.",
    usedSubject: "Un code de secours a été utilisé",
    usedLine: (left) =>
      `Un de vos codes de secours a servi à entrer dans l’Espace des Conseils mixtes. Nombre de codes restants\u00a0: ${left}.`,
    renewedSubject: "De nouveaux codes de secours ont été créés",
    renewedLine:
      "De nouveaux codes de secours ont été créés pour votre compte dans l’Espace des Conseils mixtes; les précédents ont cessé de fonctionner.",
    notYou:
      "Si vous n’y êtes pour rien, mettez fin à vos autres sessions à la page ci-dessous et prévenez le secrétariat.",
  },
);
