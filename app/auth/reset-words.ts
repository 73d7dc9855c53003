import { catalogue } from "../domain/bilingual";

export const resetWords = catalogue(
  {
    forgot: "I forgot my password",
    lede: "We send a link to your address. With it you choose a new password, once, within thirty minutes.",
    send: "Send me the link",
    sentTitle: "Look in your mailbox",
    sent: "If this address belongs to someone here, a message is on its way to it. Its link works once, within thirty minutes.",
    choose: "Choose a new password",
    change: "A password for your account",
    chooseLede: (email: string) => `For ${email}. Your other sessions end, wherever they are open.`,
    shortHint: "Twelve characters or more; a sentence works well.",
    longHint: "Fifteen characters or more; a sentence works well.",
    password: "New password",
    again: "The same password again",
    save: "Use this password",
    spent: "This link to a new password has been used or has expired",
    spentText: "A link works once, within thirty minutes of being asked for.",
    another: "Send me another link",
    changed: "Your password is changed.",
    mailSubject: "Your password for the Joint Councils Workspace",
    mailLine:
      "A new password was asked for with this address. Open the link and choose it: the link works once, within thirty minutes of being asked for.",
    mailNotYou: "If it was not you, there is nothing to do: your password stays as it is.",
    refusedLine:
      "A new password was asked for with this address. Your role asks for two-step verification, which is not set up yet, so a message alone cannot open the account: ask the secretariat or an administrator to invite you again. If it was not you, there is nothing to do.",
    changedSubject: "Your password was changed",
    changedLine:
      "The password of your account in the Joint Councils Workspace was changed, and your other sessions were ended. If it was not you, choose another at once by the link below and tell the secretariat.",
  },
  {
    forgot: "J’ai oublié mon mot de passe",
    lede: "Nous envoyons un lien à votre adresse. Il vous permet de choisir un nouveau mot de passe, une seule fois, dans les trente minutes.",
    send: "Recevoir le lien",
    sentTitle: "Consultez votre boîte de réception",
    sent: "Si cette adresse est celle d’une personne inscrite ici, un message lui est envoyé. Son lien sert une seule fois, dans les trente minutes.",
    choose: "Choisir un nouveau mot de passe",
    change: "Un mot de passe pour votre compte",
    chooseLede: (email) => `Pour ${email}. Vos autres sessions prennent fin, où qu’elles soient ouvertes.`,
    shortHint: "Douze caractères ou plus; une phrase convient bien.",
    longHint: "Quinze caractères ou plus; une phrase convient bien.",
    password: "Nouveau mot de passe",
    again: "Le même mot de passe, une seconde fois",
    save: "Utiliser ce mot de passe",
    spent: "Ce lien vers un nouveau mot de passe a déjà servi ou a expiré",
    spentText: "Un lien sert une seule fois, dans les trente minutes qui suivent la demande.",
    another: "Recevoir un autre lien",
    changed: "Votre mot de passe est changé.",
    mailSubject: "Votre mot de passe pour l’Espace des Conseils mixtes",
    mailLine:
      "Un nouveau mot de passe a été demandé avec cette adresse. Ouvrez le lien et choisissez-le\u00a0: le lien sert une seule fois, dans les trente minutes qui suivent la demande.",
    mailNotYou:
      "Si la demande ne vient pas de vous, il n’y a rien à faire\u00a0: votre mot de passe reste le même.",
    refusedLine:
      "Un nouveau mot de passe a été demandé avec cette adresse. Votre rôle exige la vérification en deux étapes, qui n’est pas encore configurée; un message ne suffit donc pas à ouvrir le compte\u00a0: demandez au secrétariat ou à un administrateur ou une administratrice de vous inviter de nouveau. Si la demande ne vient pas de vous, il n’y a rien à faire.",
    changedSubject: "Votre mot de passe a été changé",
    changedLine:
      "Le mot de passe de votre compte dans l’Espace des Conseils mixtes a été changé, et vos autres sessions ont pris fin. Si vous n’y êtes pour rien, choisissez-en un autre sans attendre au moyen du lien ci-dessous et prévenez le secrétariat.",
  },
);
