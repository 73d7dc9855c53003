import { catalogue } from "../bilingual";
import { days, number } from "../format";
import { formMarksKept, inDays, inHours, inMinutes, periods } from "../periods";

/** The periods that the code keeps to (app/domain/periods.ts), as each language writes them. */
const kept = (language: "en" | "fr") => ({
  session: days(language, inDays(periods.session)),
  link: number(language, inMinutes(periods.link)),
  reset: number(language, inMinutes(periods.reset)),
  invitation: days(language, inDays(periods.invitation)),
  forms: days(language, inDays(periods.formMark)),
  marks: number(language, formMarksKept),
  typed: days(language, inDays(periods.typed)),
  tries: number(language, inHours(periods.failure * periods.mostFailures)),
  place: days(language, inDays(periods.knownPlace)),
  witness: days(language, inDays(periods.formerWitness)),
});
const [en, fr] = [kept("en"), kept("fr")];

export const recordWords = catalogue(
  {
    terms: "Superseded terms of reference",
    termsWhat: "Versions that another version followed, with their texts, clauses and documents.",
    members: "Former members and officers",
    membersWhat:
      "Name, titles, telephones and address of people who held a seat or an office and hold nothing now; counted from the last day.",
    others: "Former contacts, observers and readers",
    othersWhat: "The same details of people who never held a seat nor an office, and hold nothing now.",
    imports: "Documents read and not used",
    importsWhat: "Terms of reference that were handed in to be read, and from which no draft was made.",
    mail: "Mail sent",
    mailWhat: "Address and subject of each message; its text goes when it is sent.",
    refused: "Refused attempts",
    refusedWhat: "Who attempted an act that no seat or office allowed: the security log.",
    ledger: "The ledger",
    ledgerWhat:
      "Who did what, when, and in which seat. Erasing someone’s details takes away words, never a line.",
    seats: "Bodies, seats and who held them",
    seatsWhat: "Without a person’s details once they are erased: the seat keeps its history.",
    files: "Documents of terms of reference",
    filesWhat: "They stay with the version they belong to, whoever handed them in.",
    letters: "Nominating letters",
    lettersWhat: "They stay with the holding that they name, for those who may read them.",
    messages: "Messages to lists",
    messagesWhat: "What was sent, in both languages, and to whom. A draft goes when its author discards it.",
    sessions: "Sessions",
    sessionsWhat: `${en.session} at most; signing out ends one at once.`,
    links: "Links sent by mail",
    linksWhat: `To sign in, ${en.link} minutes; to choose another password, ${en.reset} minutes; one use each. The row goes the same day.`,
    invitations: "Invitations to open an account",
    invitationsWhat: `They open an account for ${en.invitation}.`,
    forms: "Marks of forms sent",
    formsWhat: `${en.forms}, so that a form sent twice acts once; the newest ${en.marks} stay longer, against a clock that was wrong.`,
    typed: "What was typed and not sent",
    typedWhat: `${en.typed}, when the language is changed or a session ends. Passwords never.`,
    tries: "Failed sign-ins",
    triesWhat: `How many sign-ins failed for an account or from a network address, under a code that shows neither; forgotten at most ${en.tries} hours after the last. Where someone signed in from, under such a code, for ${en.place}.`,
    witnesses: "Former witnesses from outside",
    witnessesWhat: `Name and address go ${en.witness} after the witness was ended, in the ledger too; the days stay.`,
    texts: "Text of mail",
    textsWhat: "Until it is sent.",
  },
  {
    terms: "Cadres de référence remplacés",
    termsWhat:
      "Les versions auxquelles une autre a succédé, avec leurs textes, leurs clauses et leurs documents.",
    members: "Personnes ayant occupé un siège ou exercé une fonction",
    membersWhat:
      "Nom, titres, téléphones et adresse des personnes qui ont occupé un siège ou exercé une fonction et n’ont plus aucun rôle; la durée court à partir du dernier jour.",
    others: "Personnes ayant eu un autre rôle (personne-ressource, observation, lecture)",
    othersWhat:
      "Les mêmes renseignements sur les personnes qui n’ont jamais occupé de siège ni exercé de fonction et n’ont plus aucun rôle.",
    imports: "Documents lus et non utilisés",
    importsWhat: "Les cadres de référence remis pour lecture, dont aucune ébauche n’a été tirée.",
    mail: "Courriels envoyés",
    mailWhat: "L’adresse et l’objet de chaque message; le texte disparaît à l’envoi.",
    refused: "Tentatives refusées",
    refusedWhat:
      "Qui a tenté un acte qu’aucun siège ni aucune fonction ne permettait\u00a0: le journal de sécurité.",
    ledger: "Le registre",
    ledgerWhat:
      "Qui a fait quoi, quand et à quel titre. Effacer les renseignements d’une personne retire des mots, jamais une ligne.",
    seats: "Organismes, sièges et titulaires",
    seatsWhat:
      "Sans les renseignements d’une personne une fois effacés\u00a0: le siège garde son historique.",
    files: "Documents des cadres de référence",
    filesWhat: "Ils restent avec leur version, quelle que soit la personne qui les a remis.",
    letters: "Lettres de désignation",
    lettersWhat:
      "Elles restent avec la désignation dont elles font foi, pour les personnes qui peuvent les lire.",
    messages: "Messages aux listes",
    messagesWhat:
      "Ce qui a été envoyé, dans les deux langues, et à qui. Une ébauche disparaît quand son auteur ou son autrice la supprime.",
    sessions: "Sessions ouvertes",
    sessionsWhat: `${fr.session} au plus; se déconnecter y met fin aussitôt.`,
    links: "Liens envoyés par courriel",
    linksWhat: `Pour se connecter, ${fr.link}\u00a0minutes; pour choisir un autre mot de passe, ${fr.reset}\u00a0minutes; une seule utilisation chacun. La trace disparaît le jour même.`,
    invitations: "Invitations à ouvrir un compte",
    invitationsWhat: `Elles ouvrent un compte pendant ${fr.invitation}.`,
    forms: "Marques des formulaires envoyés",
    formsWhat: `${fr.forms}, pour qu’un formulaire envoyé deux fois n’agisse qu’une fois; les ${fr.marks}\u00a0plus récentes restent plus longtemps, au cas où l’horloge se serait trompée.`,
    typed: "Ce qui a été écrit sans être envoyé",
    typedWhat: `${fr.typed}, quand on change de langue ou qu’une session prend fin. Jamais les mots de passe.`,
    tries: "Connexions échouées",
    triesWhat: `Combien de connexions ont échoué pour un compte ou depuis une adresse réseau, sous un code qui ne montre ni l’un ni l’autre; oublié au plus tard ${fr.tries}\u00a0heures après la dernière. L’endroit d’où quelqu’un s’est connecté, sous un code semblable, pendant ${fr.place}.`,
    witnesses: "Anciens témoins de l’extérieur",
    witnessesWhat: `Leur nom et leur adresse disparaissent ${fr.witness} après la fin de leur rôle, au registre aussi; les dates restent.`,
    texts: "Texte des courriels",
    textsWhat: "Jusqu’à l’envoi.",
  },
);
