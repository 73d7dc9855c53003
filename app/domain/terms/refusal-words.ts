import { catalogue } from "../bilingual";

/** Why a verb is refused to a version, a clause or a passage. */
export const termsRefusals = catalogue(
  {
    "nothing-spared": "No change in this section stands as having no effect on the other language.",
    "not-workable": "Only a draft can be worked on. This version is not one any more.",
    "not-ready": (missing: string) =>
      `Both languages of every section must be ready. Not ready yet: ${missing}.`,
    "not-placed": (howMany: number) =>
      howMany === 1
        ? "One passage of the document waits to be placed."
        : `${howMany} passages of the document wait to be placed.`,
    "not-confirmed": (howMany: number) =>
      howMany === 1
        ? "One proposed clause waits to be confirmed or set aside."
        : `${howMany} proposed clauses wait to be confirmed or set aside.`,
    "half-named": (clauses: string) =>
      `An organization is named in one language only: ${clauses}. Name it in both, or leave both empty where it is still to be named.`,
    halfOf: (clause: string, missing: "en" | "fr") =>
      `clause ${clause} has no ${missing === "en" ? "English" : "French"} name`,
    "no-sections": "A version needs its nine sections before it goes further.",
    "another-put": (number: number) =>
      `Version ${number} stands before the councils already. Withdraw it first.`,
    "outdated-base":
      "This draft was written against a version that is no longer in force. Start again from the one in force.",
    "not-first": "Only a body’s first terms of reference can be taken in from the past.",
    "not-put": "This is not possible in the state of this version.",
    "confirmed-already": "Your council has confirmed this already.",
    "adopted-later": "The day of adoption must lie before today.",
    "adopted-before-creation": "The day of adoption cannot lie before the creation of the body.",
    "no-end-date": "These terms of reference have no end date to extend.",
    "extended-once": "The end date was extended once already: it cannot be extended again.",
    "extension-too-long": (day: string) => `The end date can be extended by six months at most: to ${day}.`,
    "extension-not-later": "Choose a day after the present end date.",
    "no-base": "There is no version in force to start from. Import a document or write the first version.",
    "draft-open": (number: number) =>
      `This body has a draft already, version ${number}. Say that this document replaces it, or go on with that draft.`,
    "at-work": (number: number) =>
      `Version ${number} of this body was sent out already and is still being written. Withdraw it before you make a draft from another document.`,
    "taken-up": "A draft was made from this document already.",
    "placed-already":
      "This passage was placed in a section already. Open the page again to see what is left.",
    "one-of-a-kind": "Another clause of this kind is confirmed already. Set it aside first.",
  },
  {
    "nothing-spared": "Dans cette section, aucune modification n’est déclarée sans effet sur l’autre langue.",
    "not-workable": "On ne peut travailler que sur une ébauche. Cette version n’en est plus une.",
    "not-ready": (missing) =>
      `Les deux langues de chaque section doivent être prêtes. À terminer\u00a0: ${missing}.`,
    "not-placed": (howMany) =>
      howMany <= 1
        ? "Un passage du document attend d’être placé."
        : `${howMany}\u00a0passages du document attendent d’être placés.`,
    "not-confirmed": (howMany) =>
      howMany <= 1
        ? "Une clause proposée attend d’être confirmée ou écartée."
        : `${howMany}\u00a0clauses proposées attendent d’être confirmées ou écartées.`,
    "half-named": (clauses) =>
      `Une organisation n’est nommée que dans une langue\u00a0: ${clauses}. Nommez-la dans les deux langues, ou laissez les deux noms vides si elle reste à désigner.`,
    halfOf: (clause, missing) =>
      `la clause ${clause} n’a pas de nom ${missing === "en" ? "anglais" : "français"}`,
    "no-sections": "Une version doit avoir ses neuf sections avant d’aller plus loin.",
    "another-put": (number) => `Les conseils sont déjà saisis de la version ${number}. Retirez-la d’abord.`,
    "outdated-base":
      "Cette ébauche part d’une version qui n’est plus en vigueur. Repartez de celle qui l’est.",
    "not-first": "Seul le premier cadre de référence d’un organisme peut être repris du passé.",
    "not-put": "Ce n’est pas possible dans l’état actuel de cette version.",
    "confirmed-already": "Votre conseil a déjà confirmé cette version.",
    "adopted-later": "Le jour de l’adoption doit être antérieur à aujourd’hui.",
    "adopted-before-creation": "Le jour de l’adoption ne peut être antérieur à la création de l’organisme.",
    "no-end-date": "Ce cadre de référence n’a pas de date de fin à reporter.",
    "extended-once": "La date de fin a déjà été reportée une fois\u00a0: elle ne peut l’être de nouveau.",
    "extension-too-long": (day) => `La date de fin peut être reportée de six mois au plus\u00a0: au ${day}.`,
    "extension-not-later": "Choisissez un jour postérieur à la date de fin actuelle.",
    "no-base": "Aucune version en vigueur d’où partir. Importez un document ou rédigez la première version.",
    "draft-open": (number) =>
      `Cet organisme a déjà une ébauche, la version ${number}. Indiquez que ce document la remplace, ou poursuivez cette ébauche.`,
    "at-work": (number) =>
      `La version ${number} de cet organisme a déjà été diffusée et sa rédaction se poursuit. Retirez-la avant de créer une ébauche à partir d’un autre document.`,
    "taken-up": "Une ébauche a déjà été créée à partir de ce document.",
    "placed-already":
      "Ce passage est déjà placé dans une section. Ouvrez la page de nouveau pour voir ce qui reste.",
    "one-of-a-kind": "Une autre clause de ce type est déjà confirmée. Écartez-la d’abord.",
  },
);
