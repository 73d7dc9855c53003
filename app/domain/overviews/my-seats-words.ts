import { catalogue } from "../bilingual";
import { count } from "../format";

const seats = { en: { one: "seat", other: "seats" }, fr: { one: "siège", other: "sièges" } };

export const mySeatsWords = catalogue(
  {
    title: "My seats",
    holds: (howMany: number) =>
      `You hold ${count("en", howMany, seats.en)} today. What you may do comes from the seat, body by body, and not from your title.`,
    none: "You hold no seat today. What you see comes from the parts listed here.",
    seats: "Seats",
    waiting: "To come",
    before: "Held before",
    contacts: "Contacts of my seats",
    contactsNote:
      "They see what you see and prepare for you; they decide nothing. On the page of the seat you end them, or keep those whom a former holder named.",
    contact: "Contact",
    seat: "Seat",
    since: "Since",
    byFormer: "named by the former holder",
    noContact: "Nobody is named for this seat.",
    nameContact: "Name a contact",
    nameContactFor: (seat: string) => `for ${seat}`,
    others: "Other parts",
    me: "How you are known",
    meNote: "You keep this card; the secretariat changes the address, which is your sign-in.",
    name: "Name",
    notGiven: "Not given",
    edit: "Edit my card",
    shownTitle: "Title",
    email: "E-mail",
    language: "You are written to in",
    zone: "Time zone",
    en: "English",
    fr: "French",
  },
  {
    title: "Mes sièges",
    holds: (howMany) =>
      `Vous occupez ${count("fr", howMany, seats.fr)} aujourd’hui. Vos droits viennent du siège, organisme par organisme, et non de votre titre.`,
    none: "Vous n’occupez aucun siège aujourd’hui. Ce que vous voyez vient des rôles énumérés ici.",
    seats: "Sièges",
    waiting: "À venir",
    before: "Occupés auparavant",
    contacts: "Personnes-ressources de mes sièges",
    contactsNote:
      "Elles voient ce que vous voyez et préparent les dossiers pour vous; elles ne décident de rien. La page du siège permet de mettre fin à leur rôle, ou de maintenir celles que l’ancien ou l’ancienne titulaire a désignées.",
    contact: "Personne-ressource",
    seat: "Siège",
    since: "Depuis",
    byFormer: "par désignation de l’ancien ou l’ancienne titulaire",
    noContact: "Aucune personne n’est désignée pour ce siège.",
    nameContact: "Désigner une personne-ressource",
    nameContactFor: (seat) => `pour ${seat}`,
    others: "Autres rôles",
    me: "Vos coordonnées",
    meNote: "Vous tenez cette fiche à jour; le secrétariat change l’adresse, qui sert à vous connecter.",
    name: "Nom",
    notGiven: "Non indiqué",
    edit: "Modifier ma fiche",
    shownTitle: "Titre",
    email: "Adresse électronique",
    language: "On vous écrit en",
    zone: "Fuseau horaire",
    en: "anglais",
    fr: "français",
  },
);
