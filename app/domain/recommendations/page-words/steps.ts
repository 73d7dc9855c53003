// What the pages that ask once more say: the question, what follows, what was done.
import { catalogue } from "../../bilingual";

export const stepWords = catalogue(
  {
    "submit-title": "Submit to the secretariat",
    "submit-question": (councils: string) => `Submit this recommendation, addressed to ${councils}?`,
    "submit-first": "It is given its number now, and keeps it in every version.",
    "submit-again": (label: string) => `It keeps its number, ${label}.`,
    "submit-checks":
      "The secretariat is told by e-mail, and checks that the form is complete, never its merit.",
    "submit-sees": "The members of the councils see it once it is found complete, and not before.",
    "submit-back": "You can withdraw it until a council has decided.",
    "submit-submit": "Submit",
    "submit-said": (label: string) => `Submitted to the secretariat as ${label}.`,
    lacking: "The form still lacks",
    lackingHint:
      "You can submit it all the same. The secretariat can complete the other language; for anything else, expect it back, with its number and its place.",
    lackingNothing: "The form lacks nothing that is asked for.",
    "startNext-title": "Start the next version",
    "startNext-question": (number: number) => `Start version ${number} of this recommendation?`,
    "startNext-number": (label: string) => `It keeps its number, ${label}.`,
    "startNext-copied":
      "Its title, its texts in both languages, what it costs, whom it affects, its champion, its line of the work plan and what it answers are copied. The day it is wanted by is not: give a new one.",
    "startNext-stays":
      "The version that came back stays as it is, with its evidence and what the councils decided.",
    "startNext-replies":
      "Each reason for which a council did not approve it needs a reply in both languages before the new version is submitted.",
    "startNext-sees": "Only the secretariat and the group, without its observers, see the draft.",
    "startNext-submit": (number: number) => `Start version ${number}`,
    "startNext-said": (number: number) => `Version ${number} is a draft.`,
    "implement-title": "Start implementing",
    "implement-question": "Say that this recommendation is being implemented?",
    "implement-says": "Its page says so to everyone who reads it.",
    "implement-result": "What came of it is reported later, in both languages, for every jurisdiction.",
    "implement-submit": "Start implementing",
    "implement-said": "The recommendation is being implemented.",
    "close-title": "Close the recommendation",
    "close-question": "Close this recommendation?",
    "close-noted": "The councils have noted it, so there is nothing to implement.",
    "close-ends": "Nothing more is done on it. This cannot be undone.",
    "close-stays": "It stays readable, with what was decided and what came of it.",
    "close-submit": "Close",
    "close-said": "The recommendation is closed.",
    "declineEdits-title": "Decline the edits of form",
    "declineEdits-question": (count: number) =>
      count === 1 ? "Decline the edit of form that waits?" : `Decline the ${count} edits of form that wait?`,
    "declineEdits-all": "The texts stay as they are.",
    "declineEdits-stays": "What was proposed stays on record, as declined. The secretariat can propose anew.",
    "declineEdits-submit": (count: number) => (count === 1 ? "Decline it" : "Decline all"),
    "declineEdits-said": "The edits of form were declined.",
    "result-title": "Report the result",
    "result-lede":
      "What came of it, in a few sentences. Every jurisdiction can read it, seated or not, and the co-chairs of the councils are told.",
    "result-en": "Result, in English",
    "result-fr": "Result, in French",
    "result-submit": "Report the result",
    "result-said": "The result was reported.",
  },
  {
    "submit-title": "Soumettre au secrétariat",
    "submit-question": (councils) =>
      `Soumettre cette recommandation, adressée aux conseils\u00a0: ${councils}?`,
    "submit-first": "Elle reçoit maintenant son numéro, et le garde dans toutes ses versions.",
    "submit-again": (label) => `Elle garde son numéro, ${label}.`,
    "submit-checks":
      "Le secrétariat est avisé par courriel. Il vérifie que le formulaire est complet, jamais le bien-fondé.",
    "submit-sees": "Les membres des conseils la voient une fois qu’elle est jugée complète, et pas avant.",
    "submit-back": "Vous pouvez la retirer tant qu’aucun conseil ne s’est prononcé.",
    "submit-submit": "Soumettre",
    "submit-said": (label) => `Soumise au secrétariat sous le numéro ${label}.`,
    lacking: "Il manque encore au formulaire",
    lackingHint:
      "Vous pouvez la soumettre malgré tout. Le secrétariat peut compléter l’autre langue; pour le reste, attendez-vous à ce qu’elle vous revienne, avec son numéro et sa place.",
    lackingNothing: "Il ne manque au formulaire rien de ce qui est demandé.",
    "startNext-title": "Commencer la version suivante",
    "startNext-question": (number) => `Commencer la version ${number} de cette recommandation?`,
    "startNext-number": (label) => `Elle garde son numéro, ${label}.`,
    "startNext-copied":
      "Le titre, les textes dans les deux langues, le coût, les administrations touchées, le champion ou la championne, la ligne du plan de travail et ce à quoi elle répond sont copiés. L’échéance souhaitée ne l’est pas\u00a0: donnez-en une nouvelle.",
    "startNext-stays":
      "La version qui est revenue reste telle quelle, avec ses données à l’appui et ce que les conseils ont décidé.",
    "startNext-replies":
      "Chaque motif pour lequel un conseil ne l’a pas approuvée appelle une réponse dans les deux langues avant que la nouvelle version soit soumise.",
    "startNext-sees": "Seuls le secrétariat et le groupe, sauf ses observateurs, voient l’ébauche.",
    "startNext-submit": (number) => `Commencer la version ${number}`,
    "startNext-said": (number) => `La version ${number} est à l’état d’ébauche.`,
    "implement-title": "Commencer la mise en œuvre",
    "implement-question": "Indiquer que cette recommandation est en cours de mise en œuvre?",
    "implement-says": "Sa page l’indique à toutes les personnes qui la lisent.",
    "implement-result":
      "Ce qui en résulte est présenté plus tard, dans les deux langues, à toutes les administrations.",
    "implement-submit": "Commencer la mise en œuvre",
    "implement-said": "La recommandation est en cours de mise en œuvre.",
    "close-title": "Clore la recommandation",
    "close-question": "Clore cette recommandation?",
    "close-noted": "Les conseils en ont pris acte\u00a0: il n’y a rien à mettre en œuvre.",
    "close-ends": "Plus rien ne s’y fait. C’est irréversible.",
    "close-stays": "Elle reste lisible, avec ce qui a été décidé et ce qui en est résulté.",
    "close-submit": "Clore",
    "close-said": "La recommandation est close.",
    "declineEdits-title": "Refuser les corrections de forme",
    "declineEdits-question": (count) =>
      count <= 1
        ? "Refuser la correction de forme en attente?"
        : `Refuser les ${count}\u00a0corrections de forme en attente?`,
    "declineEdits-all": "Les textes restent tels quels.",
    "declineEdits-stays":
      "Ce qui était proposé reste au dossier, comme refusé. Le secrétariat peut faire une nouvelle proposition.",
    "declineEdits-submit": (count) => (count <= 1 ? "La refuser" : "Tout refuser"),
    "declineEdits-said": "Les corrections de forme ont été refusées.",
    "result-title": "Rendre compte du résultat",
    "result-lede":
      "Ce qui en est résulté, en quelques phrases. Toutes les administrations peuvent le lire, qu’elles aient un siège ou non; la coprésidence des conseils en est avisée.",
    "result-en": "Résultat, en anglais",
    "result-fr": "Résultat, en français",
    "result-submit": "Présenter le résultat",
    "result-said": "Le résultat est présenté.",
  },
);
