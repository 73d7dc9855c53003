import { catalogue } from "../domain/bilingual";

export const passwordWords = catalogue(
  {
    short: (least: number) =>
      `This password is too short. Use ${least === 12 ? "twelve" : "fifteen"} characters or more; a sentence works well.`,
    long: "This password is too long. Use at most 200 characters.",
    different: "The two passwords are not the same. Write them again.",
    workspace:
      "This password is little more than the name of the workspace, which everyone here knows. Choose words that have nothing to do with it.",
    address:
      "This password is little more than your e-mail address, which others know. Choose words that have nothing to do with it.",
    monotonous:
      "This password repeats itself or follows the order of the alphabet or the keyboard. Choose a few words that do not go together.",
    common:
      "This password is among the first that are tried. Choose a few words that nobody else would put together.",
  },
  {
    short: (least) =>
      `Ce mot de passe est trop court. Utilisez ${least === 12 ? "douze" : "quinze"} caractères ou plus; une phrase convient bien.`,
    long: "Ce mot de passe est trop long. Utilisez au plus 200\u00a0caractères.",
    different: "Les deux mots de passe ne sont pas identiques. Écrivez-les de nouveau.",
    workspace:
      "Ce mot de passe n’est guère plus que le nom de l’espace, que tout le monde connaît ici. Choisissez des mots sans rapport avec lui.",
    address:
      "Ce mot de passe n’est guère plus que votre adresse électronique, que d’autres connaissent. Choisissez des mots sans rapport avec elle.",
    monotonous:
      "Ce mot de passe se répète ou suit l’ordre de l’alphabet ou du clavier. Choisissez quelques mots qui ne vont pas ensemble.",
    common:
      "Ce mot de passe est parmi les premiers que l’on essaie. Choisissez quelques mots que personne d’autre ne réunirait.",
  },
);
