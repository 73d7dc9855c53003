import { type Bilingual, catalogue, inBoth } from "../bilingual";
import type { PaperProblem } from "./refused";

/** What the person can do about each refusal of a file. */
export const paperWords = catalogue(
  {
    empty: "This file is empty. Check that it was saved whole, and attach it again.",
    "too-large":
      "This file is larger than 20 MB. Save it without its pictures or in parts, and attach it again.",
    "text-too-large":
      "This text is larger than 4 MB. Attach only the part that is needed, or save it as PDF.",
    "kind-not-accepted": "Files of this kind are not taken. Save it as PDF and attach that copy.",
    "two-kinds-in-name":
      "The name of this file says two kinds, and one of them is a program or a page. If you know where the file comes from, give it a plain name, like letter.pdf.",
    "not-what-it-says":
      "The content of this file is not what the end of its name says. Open it in its own program, save it as PDF, and attach that copy.",
    damaged:
      "This file is damaged or was cut short. Open it in its own program, save it again, and attach that copy.",
    encrypted: "This file is protected by a password. Remove the protection and attach it again.",
    "unpacks-too-large":
      "This file unpacks to far more than it should. It was not opened. Save it as PDF and attach that copy.",
    "holds-macros":
      "This document holds macros, which can act by themselves. Save it without them, or as PDF.",
    "holds-programs":
      "This document holds an object of another program. Remove the object and attach it by itself, or save the document as PDF.",
    "holds-another-archive":
      "This document holds a packed archive. Remove it, or save the document as PDF, and attach that copy.",
    "fetches-from-elsewhere":
      "This document would fetch a template or a picture from elsewhere when it is opened. Save it as PDF and attach that copy.",
    "two-files-in-one":
      "Something else stands in this file besides what its name says. Open it in its own program, save a copy, and attach the copy.",
    "picture-too-large":
      "This picture is larger than 20,000 points on a side. Save it smaller and attach it again.",
    "not-text": "This file is not plain text. Save it as plain text (UTF-8) or as PDF, and attach that copy.",
    "mail-too-deep":
      "This e-mail holds e-mails within e-mails. Save the one that matters by itself and attach that copy.",
    "mail-too-full":
      "This e-mail holds more than 20 attachments or too much text. Save the letter by itself and attach that.",
    "found-by-scan":
      "The check for harmful files stopped this file, and nothing was kept. Do not send it on; tell whoever looks after your computer.",
    "scan-failed":
      "The check for harmful files did not answer, so nothing was kept. Try again in a few minutes; if it goes on, tell the workspace’s administrator.",
  },
  {
    empty: "Ce fichier est vide. Vérifiez qu’il a été enregistré au complet et joignez-le de nouveau.",
    "too-large":
      "Ce fichier dépasse 20\u00a0Mo. Enregistrez-le sans ses images ou en plusieurs parties et joignez-le de nouveau.",
    "text-too-large":
      "Ce texte dépasse 4\u00a0Mo. Joignez seulement la partie utile ou enregistrez-le en PDF.",
    "kind-not-accepted":
      "Ce type de fichier n’est pas accepté. Enregistrez-le en PDF et joignez cette copie.",
    "two-kinds-in-name":
      "Le nom de ce fichier annonce deux types, dont celui d’un programme ou d’une page. Si vous en connaissez la provenance, donnez-lui un nom simple, par exemple lettre.pdf.",
    "not-what-it-says":
      "Le contenu de ce fichier n’est pas celui qu’annonce la fin de son nom. Ouvrez-le dans son propre logiciel, enregistrez-le en PDF et joignez cette copie.",
    damaged:
      "Ce fichier est endommagé ou incomplet. Ouvrez-le dans son propre logiciel, enregistrez-le de nouveau et joignez cette copie.",
    encrypted: "Ce fichier est protégé par un mot de passe. Retirez la protection et joignez-le de nouveau.",
    "unpacks-too-large":
      "Une fois décompressé, ce fichier est démesuré. Il n’a pas été ouvert. Enregistrez-le en PDF et joignez cette copie.",
    "holds-macros":
      "Ce document contient des macros, qui peuvent agir d’elles-mêmes. Enregistrez-le sans macros ou en PDF.",
    "holds-programs":
      "Ce document contient un objet d’un autre logiciel. Retirez l’objet et joignez-le à part, ou enregistrez le document en PDF.",
    "holds-another-archive":
      "Ce document contient une archive compressée. Retirez-la ou enregistrez le document en PDF, et joignez cette copie.",
    "fetches-from-elsewhere":
      "À l’ouverture, ce document irait chercher ailleurs un modèle ou une image. Enregistrez-le en PDF et joignez cette copie.",
    "two-files-in-one":
      "Ce fichier contient autre chose que ce qu’annonce son nom. Ouvrez-le dans son propre logiciel, enregistrez une copie et joignez-la.",
    "picture-too-large":
      "Cette image dépasse 20\u00a0000\u00a0points de côté. Enregistrez-la en plus petit et joignez-la de nouveau.",
    "not-text":
      "Ce fichier n’est pas du texte brut. Enregistrez-le en texte brut (UTF-8) ou en PDF et joignez cette copie.",
    "mail-too-deep":
      "Ce courriel contient des courriels imbriqués. Enregistrez à part celui qui compte et joignez cette copie.",
    "mail-too-full":
      "Ce courriel contient plus de 20\u00a0pièces jointes ou trop de texte. Enregistrez la lettre à part et joignez-la.",
    "found-by-scan":
      "La détection de fichiers nuisibles a arrêté ce fichier, et rien n’a été conservé. Ne le transmettez pas; signalez-le à votre soutien informatique.",
    "scan-failed":
      "La détection de fichiers nuisibles n’a pas répondu, et rien n’a été conservé. Réessayez dans quelques minutes; si cela persiste, avisez l’administrateur ou l’administratrice de l’espace.",
  },
);

export const whyRefused = (problem: PaperProblem): Bilingual => inBoth(paperWords, (words) => words[problem]);
