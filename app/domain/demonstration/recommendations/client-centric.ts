// What the Client-Centric Service Working Group recommends.
import type { DemonstrationRecommendation } from "./shape";

const common = { body: "CCSWG", champion: "CCSWG-BC-service" } as const;

/** Approved by both councils, and in implementation. */
export const standards: DemonstrationRecommendation = {
  ...common,
  title: { en: "One page of service standards", fr: "Une seule page de normes de service" },
  texts: {
    problem: {
      en: "People who deal with two governments for one event find two sets of service standards, in different words and places. 11 jurisdictions publish theirs, on 34 pages in all.",
      fr: "Les gens qui s’adressent à deux administrations pour un même événement trouvent deux séries de normes de service, dans des mots et à des endroits différents. 11 administrations publient les leurs, sur 34 pages en tout.",
    },
    options: {
      en: "To leave each jurisdiction its own page.\nTo agree on the same six headings, and leave each its own figures.\nTo agree on figures as well.",
      fr: "Laisser à chaque administration sa propre page.\nS’entendre sur les mêmes six rubriques et laisser à chacune ses chiffres.\nS’entendre aussi sur les chiffres.",
    },
    wording: {
      en: "That each jurisdiction publish its service standards on one page, under the same six headings, by March 31, 2027.",
      fr: "Que chaque administration publie ses normes de service sur une seule page, sous les mêmes six rubriques, d’ici le 31 mars 2027.",
    },
    consequences: {
      en: "A person finds the standard of any service in two steps. Each jurisdiction moves its texts once; no figure changes.",
      fr: "Toute personne trouve la norme d’un service en deux étapes. Chaque administration déplace ses textes une fois; aucun chiffre ne change.",
    },
  },
  costCents: null,
  affected: [],
  wantedIn: 200,
  planLine: "2.1",
};

/** Deferred by one council; its second version is before both. */
export const glossary: DemonstrationRecommendation = {
  ...common,
  title: { en: "A glossary of service words", fr: "Un glossaire des mots du service" },
  texts: {
    problem: {
      en: "The same 60 words mean different things in the forms of 14 jurisdictions: an application is a claim here and a request there.",
      fr: "Les mêmes 60 mots n’ont pas le même sens dans les formulaires de 14 administrations\u00a0: une demande est ici une requête, là une réclamation.",
    },
    options: {
      en: "To adopt the glossary of one jurisdiction.\nTo write one together, in both languages at once.",
      fr: "Adopter le glossaire d’une administration.\nEn rédiger un ensemble, dans les deux langues à la fois.",
    },
    wording: {
      en: "That the councils adopt a glossary of 60 service words in both languages, and that new forms use it from January 1, 2028.",
      fr: "Que les conseils adoptent un glossaire de 60 mots du service dans les deux langues, et que les nouveaux formulaires l’emploient dès le 1er janvier 2028.",
    },
    consequences: {
      en: "New forms read alike. Forms in use stay as they are until they are renewed.",
      fr: "Les nouveaux formulaires se lisent de la même façon. Ceux qui servent restent tels quels jusqu’à leur renouvellement.",
    },
  },
  costCents: 4_800_000,
  affected: [],
  wantedIn: 300,
  planLine: "3.4",
};

/** What the second version of the glossary says instead. */
export const glossaryAgain = {
  en: "That the councils adopt a glossary of 60 service words in both languages, that a jurisdiction may add its own words beside them, and that new forms use it from January 1, 2028.",
  fr: "Que les conseils adoptent un glossaire de 60 mots du service dans les deux langues, que chaque administration puisse y ajouter ses propres mots, et que les nouveaux formulaires l’emploient dès le 1er janvier 2028.",
};

/** Approved by both councils, in different words: not in force. */
export const question: DemonstrationRecommendation = {
  ...common,
  title: { en: "One question after each service", fr: "Une question après chaque service" },
  texts: {
    problem: {
      en: "Satisfaction is measured with 9 different scales; nobody can say how a service of two governments was received.",
      fr: "La satisfaction se mesure avec 9 échelles différentes; personne ne peut dire comment un service de deux administrations a été reçu.",
    },
    options: {
      en: "To compare the scales by a table.\nTo ask one question alike everywhere, beside those each asks.",
      fr: "Comparer les échelles au moyen d’un tableau.\nPoser partout une même question, à côté de celles que chacun pose.",
    },
    wording: {
      en: "That each jurisdiction ask the same question, on a scale of 5, after each service that two governments give together.",
      fr: "Que chaque administration pose la même question, sur une échelle de 5, après chaque service que deux administrations rendent ensemble.",
    },
    consequences: {
      en: "The councils receive one figure for each quarter. The surveys of each jurisdiction go on.",
      fr: "Les conseils reçoivent un chiffre par trimestre. Les sondages de chaque administration se poursuivent.",
    },
  },
  costCents: null,
  affected: ["BC", "AB", "SK", "ON", "NB", "NS"],
  wantedIn: 240,
  planLine: "4.2",
};

/** What the first council wrote instead. */
export const questionModified = {
  en: "That each jurisdiction ask the same question, on a scale of 5, after each service that two governments give together, and publish the answers once a year.",
  fr: "Que chaque administration pose la même question, sur une échelle de 5, après chaque service que deux administrations rendent ensemble, et publie les réponses une fois l’an.",
};

/** Submitted, and with the secretariat. */
export const newcomers: DemonstrationRecommendation = {
  ...common,
  title: { en: "First steps for newcomers", fr: "Premiers pas des nouveaux arrivants" },
  texts: {
    problem: {
      en: "A person who arrives in Canada gives the same 20 particulars to 4 offices within a month.",
      fr: "Une personne qui arrive au Canada donne les mêmes 20 renseignements à 4 bureaux en un mois.",
    },
    options: {
      en: "One list of what each office asks.\nOne form that serves all of them.",
      fr: "Une liste de ce que demande chaque bureau.\nUn formulaire qui sert à tous.",
    },
    wording: {
      en: "That three jurisdictions try one form for newcomers for 12 months, and report to the councils.",
      fr: "Que trois administrations mettent à l’essai un seul formulaire pour les nouveaux arrivants pendant 12 mois et en rendent compte aux conseils.",
    },
    consequences: {
      en: "Three offices change their first form. What is learned serves the others.",
      fr: "Trois bureaux changent leur premier formulaire. Ce qu’on y apprend sert aux autres.",
    },
  },
  costCents: 12_500_000,
  affected: ["BC", "NS", "CA"],
  wantedIn: 180,
  planLine: "5.1",
};

/** Written by a member, not shared yet. */
export const letters: DemonstrationRecommendation = {
  ...common,
  title: { en: "Letters that people understand", fr: "Des lettres que l’on comprend" },
  texts: {
    problem: {
      en: "One letter in three leads to a telephone call that asks what it means.",
      fr: "Une lettre sur trois entraîne un appel pour demander ce qu’elle veut dire.",
    },
    options: { en: "", fr: "" },
    wording: {
      en: "That the ten most frequent letters of each jurisdiction be tried on readers before they are sent.",
      fr: "",
    },
    consequences: { en: "", fr: "" },
  },
  costCents: null,
  affected: [],
  wantedIn: 365,
  planLine: "",
};
