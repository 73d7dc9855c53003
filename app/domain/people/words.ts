import { catalogue } from "../bilingual";

export const peopleWords = catalogue(
  {
    added: (who: string) => `${who} was added.`,
    invited: (who: string) => `An invitation was sent to ${who}.`,
    edited: (who: string) => `The card of ${who} was changed.`,
    looked: (who: string) => `The card of ${who} was looked over and left as it is.`,
    reader: (who: string, jurisdiction: string) => `${who} was named a reader for ${jurisdiction}.`,
    readerEnded: (who: string, jurisdiction: string, until: string) =>
      `${who} no longer reads for ${jurisdiction} from ${until}.`,
    "reader-in-the-past": "A reader ends today or later: what was seen until now was seen.",
    "reader-later": "This access ends earlier already.",
    appointed: (who: string, office: string) => `${who} took office: ${office}.`,
    jurisdictions: (howMany: number) => `Governments and associations entered: ${howMany}.`,
    inviteSubject: "Your invitation to the Joint Councils Workspace",
    inviteLine:
      "You are invited to the Joint Councils Workspace. Open the address below and choose a password. The address works once, for seven days.",
    someoneTitle: "This person is new here. Give a name or a title.",
    someoneLanguage: "This person is new here. Choose the language in which the person reads.",
    people: "People",
  },
  {
    added: (who) => `Ajout\u00a0: ${who}.`,
    invited: (who) => `Une invitation a été envoyée\u00a0: ${who}.`,
    edited: (who) => `Fiche modifiée\u00a0: ${who}.`,
    looked: (who) => `Fiche relue et laissée telle quelle\u00a0: ${who}.`,
    reader: (who, jurisdiction) => `${who}\u00a0: désignation comme lecteur ou lectrice (${jurisdiction}).`,
    readerEnded: (who, jurisdiction, until) =>
      `L’accès en lecture prend fin le ${until}\u00a0: ${who}, ${jurisdiction}.`,
    "reader-in-the-past":
      "L’accès prend fin aujourd’hui ou plus tard\u00a0: ce qui a été vu jusqu’ici l’a été.",
    "reader-later": "Cet accès prend déjà fin plus tôt.",
    appointed: (who, office) => `${who}\u00a0: entrée en fonction (${office}).`,
    jurisdictions: (howMany) => `Gouvernements et associations inscrits\u00a0: ${howMany}.`,
    inviteSubject: "Votre invitation à l’Espace des Conseils mixtes",
    inviteLine:
      "Vous êtes invité ou invitée à l’Espace des Conseils mixtes. Ouvrez l’adresse ci-dessous et choisissez un mot de passe. L’adresse ne peut servir qu’une fois, dans les sept jours.",
    someoneTitle: "Cette personne n’est pas encore inscrite. Indiquez son nom ou son titre.",
    someoneLanguage: "Cette personne n’est pas encore inscrite. Choisissez la langue dans laquelle elle lit.",
    people: "Personnes",
  },
);
