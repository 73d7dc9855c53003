import { catalogue } from "../bilingual";

export const importWords = catalogue(
  {
    uploaded: (name: string) => `The document ${name} was uploaded.`,
    empty: "This document holds no text. Choose the document that holds the terms of reference.",
    "too-large":
      "This document is larger than 20 MB. Save it without its pictures, or as plain text, and upload it again.",
    "too-long":
      "This document is longer than 1 MB of text or 10,000 lines. No terms of reference are: choose the document that holds them alone.",
    "section-too-long":
      "One part of this document runs to more than 60,000 characters without a heading of a section. Check that it is the right document, give its sections headings, and upload it again.",
    "too-many-parts":
      "This document has more than 300 headings that are not of terms of reference. Choose the document that holds the terms of reference alone.",
    "not-text":
      "This file is not text. Save the document as .docx or as plain text (.txt) and upload it again.",
    "unpacks-too-large":
      "This document unpacks to far more than terms of reference can hold. It was not opened. Save it again as .docx or .txt.",
    damaged:
      "This document is damaged and cannot be read. Open it in your word processor, save it again, and upload that copy.",
    "kind-not-accepted":
      "Only .docx, .pdf and .txt documents can be read. Save the document as one of these and upload it again.",
    "no-sections": "No terms of reference were recognised in this document: there is no text to place.",
    encrypted: "This document is protected by a password. Remove the protection and upload it again.",
    "no-text":
      "This document is a picture of pages: it holds no text that can be read. Upload the .docx it was made from, or have its text recognised (OCR) first.",
    "too-heavy":
      "Reading this document takes more time or memory than terms of reference can need. It was set aside. Save it as .docx or .txt and upload that copy.",
  },
  {
    uploaded: (name) => `Le document ${name} a été téléversé.`,
    empty: "Ce document ne contient aucun texte. Choisissez le document qui contient le cadre de référence.",
    "too-large":
      "Ce document dépasse 20\u00a0Mo. Enregistrez-le sans ses images, ou en texte brut, et téléversez-le de nouveau.",
    "too-long":
      "Ce document dépasse 1\u00a0Mo de texte ou 10\u00a0000\u00a0lignes. Aucun cadre de référence n’est aussi long\u00a0: choisissez le document qui ne contient que lui.",
    "section-too-long":
      "Une partie de ce document compte plus de 60\u00a0000\u00a0caractères sans titre de section. Vérifiez que c’est le bon document, donnez un titre à ses sections et téléversez-le de nouveau.",
    "too-many-parts":
      "Ce document compte plus de 300\u00a0titres qui ne sont pas ceux d’un cadre de référence. Choisissez le document qui ne contient que le cadre de référence.",
    "not-text":
      "Ce fichier n’est pas du texte. Enregistrez le document en .docx ou en texte brut (.txt) et téléversez-le de nouveau.",
    "unpacks-too-large":
      "Une fois décompressé, ce document dépasse de loin un cadre de référence. Il n’a pas été ouvert. Enregistrez-le de nouveau en .docx ou en .txt.",
    damaged:
      "Ce document est endommagé et ne peut être lu. Ouvrez-le dans votre traitement de texte, enregistrez-le de nouveau et téléversez cette copie.",
    "kind-not-accepted":
      "Seuls les documents .docx, .pdf et .txt peuvent être lus. Enregistrez le document sous l’un de ces formats et téléversez-le de nouveau.",
    "no-sections":
      "Aucun cadre de référence n’a été reconnu dans ce document\u00a0: il n’y a aucun texte à placer.",
    encrypted:
      "Ce document est protégé par un mot de passe. Retirez la protection et téléversez-le de nouveau.",
    "no-text":
      "Ce document est une image de pages\u00a0: il ne contient aucun texte lisible. Téléversez le fichier .docx d’origine ou faites d’abord reconnaître son texte (ROC).",
    "too-heavy":
      "La lecture de ce document demande plus de temps ou de mémoire qu’un cadre de référence. Il a été mis de côté. Enregistrez-le en .docx ou en .txt et téléversez cette copie.",
  },
);
