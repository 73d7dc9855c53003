import { catalogue } from "../domain/bilingual";

export const accessWords = catalogue(
  {
    signIn: "Sign in",
    ended: "Your session has ended. What you typed is kept: sign in, and the form comes back filled.",
    email: "E-mail",
    password: "Password",
    wrong: "The e-mail address and the password do not go together. Check both and try again.",
    wait: (howLong: string) =>
      `Too many tries from here. Wait ${howLong}, then try again. The address you typed is kept.`,
    tooMany: (howLong: string) =>
      `Too much was sent from here in a short time, so nothing was done. Wait ${howLong}, then try again.`,
    seconds: (howMany: number) => (howMany === 1 ? "1 second" : `${howMany} seconds`),
    minutes: (howMany: number) => (howMany === 1 ? "1 minute" : `${howMany} minutes`),
    enterAs: "Demonstration: enter as",
    enterAsNote: "One button for each role. No password is needed.",
    signedOut: "You are signed out.",
    signOut: "Sign out",
    signOutQuestion: "Do you want to sign out?",
    invitation: "Your account",
    invitationLede: (email: string, least: number) =>
      `Choose a password for ${email}. Long is better than complicated: ${least === 12 ? "twelve" : "fifteen"} characters or more.`,
    invitationSpent: "This invitation has been used or has expired",
    invitationSpentText: "Ask the secretariat for a new one.",
    newPassword: "New password",
    again: "The same password again",
    open: "Open my account",
    opened: "Your account is open.",
  },
  {
    signIn: "Se connecter",
    ended:
      "Votre session a pris fin. Ce que vous avez écrit est conservé\u00a0: connectez-vous et vous retrouverez le formulaire rempli.",
    email: "Adresse électronique",
    password: "Mot de passe",
    wrong: "L’adresse électronique et le mot de passe ne correspondent pas. Vérifiez les deux et réessayez.",
    wait: (howLong) =>
      `Trop d’essais ont été faits à partir d’ici. Attendez ${howLong}, puis réessayez. L’adresse que vous avez écrite est conservée.`,
    tooMany: (howLong) =>
      `Trop d’envois sont partis d’ici en peu de temps; rien n’a donc été fait. Attendez ${howLong}, puis réessayez.`,
    seconds: (howMany) => (howMany === 1 ? "1\u00a0seconde" : `${howMany}\u00a0secondes`),
    minutes: (howMany) => (howMany === 1 ? "1\u00a0minute" : `${howMany}\u00a0minutes`),
    enterAs: "Démonstration\u00a0: entrer à titre de",
    enterAsNote: "Un bouton par rôle. Aucun mot de passe n’est requis.",
    signedOut: "Votre session est fermée.",
    signOut: "Se déconnecter",
    signOutQuestion: "Voulez-vous vous déconnecter?",
    invitation: "Votre compte",
    invitationLede: (email, least) =>
      `Choisissez un mot de passe pour ${email}. Mieux vaut long que compliqué\u00a0: ${least === 12 ? "douze" : "quinze"} caractères ou plus.`,
    invitationSpent: "Cette invitation a déjà servi ou a expiré",
    invitationSpentText: "Demandez-en une nouvelle au secrétariat.",
    newPassword: "Nouveau mot de passe",
    again: "Le même mot de passe, une seconde fois",
    open: "Ouvrir mon compte",
    opened: "Votre compte est ouvert.",
  },
);

type Words = typeof accessWords.en;

/** "4 seconds": minutes are rounded up. */
const howLong = (words: Words, seconds: number): string =>
  seconds < 60 ? words.seconds(seconds) : words.minutes(Math.ceil(seconds / 60));

/** "Wait 4 seconds", of tries to sign in; and of anything else that is sent too often. */
export const waitSentence = (words: Words, seconds: number): string => words.wait(howLong(words, seconds));
export const tooManySentence = (words: Words, seconds: number): string =>
  words.tooMany(howLong(words, seconds));
