// the reasons of the councils, and the replies of the next version.
import { catalogue, type Language } from "../../bilingual";

export const repliesWords = catalogue(
  {
    title: "Replies to the councils",
    lede: (answered: number, all: number) =>
      answered === all
        ? "Every reason has its reply in both languages."
        : `Reasons with a reply in both languages: ${answered} of ${all}. Each needs one before this version is submitted.`,
    none: "No council gave a reason that you can read.",
    decided: (outcome: string, day: string) => `${outcome} on ${day}`,
    reason: "Reason",
    until: (day: string) => `Deferred until ${day}.`,
    onCondition: (condition: string) => `Deferred, on the condition: ${condition}`,
    acts: (who: string) => `Who acts until then: ${who}.`,
    reply: "Reply",
    missing: "No reply yet",
    missingIn: (side: Language) => `Not written in ${side === "en" ? "English" : "French"} yet`,
    by: (who: string, day: string) => `Written by ${who} on ${day}`,
    write: "Write the reply",
    change: "Change the reply",
    to: (number: string) => ` to ${number}`,
    compare: "What changed since the version before",
    replyTitle: (number: string) => `Reply to ${number}`,
    replyHint: "One language can be left for later; both are needed to submit.",
    english: "Reply, in English",
    french: "Reply, in French",
    submit: "Save the reply",
    said: "The reply was saved.",
    changedBy: (who: string) => `${who} wrote this reply while you did`,
    somebody: "Somebody",
    nothingOverwritten:
      "Nothing was overwritten. Their reply stands here; yours stands in the fields below. What you save replaces theirs.",
  },
  {
    title: "Réponses aux conseils",
    lede: (answered, all) =>
      answered === all
        ? "Chaque motif a sa réponse dans les deux langues."
        : `Motifs qui ont une réponse dans les deux langues\u00a0: ${answered} sur ${all}. Il en faut une à chacun avant que cette version soit soumise.`,
    none: "Aucun conseil n’a donné de motif que vous pouvez lire.",
    decided: (outcome, day) => `${outcome} le ${day}`,
    reason: "Motif",
    until: (day) => `Reportée jusqu’au ${day}.`,
    onCondition: (condition) => `Reportée, à la condition suivante\u00a0: ${condition}`,
    acts: (who) => `Qui agit d’ici là\u00a0: ${who}.`,
    reply: "Réponse",
    missing: "Aucune réponse encore",
    missingIn: (side) => `Pas encore rédigée en ${side === "en" ? "anglais" : "français"}`,
    by: (who, day) => `Rédigée par ${who} le ${day}`,
    write: "Rédiger la réponse",
    change: "Modifier la réponse",
    to: (number) => ` à ${number}`,
    compare: "Ce qui a changé depuis la version précédente",
    replyTitle: (number) => `Réponse à ${number}`,
    replyHint: "Une langue peut attendre; il faut les deux pour soumettre.",
    english: "Réponse, en anglais",
    french: "Réponse, en français",
    submit: "Enregistrer la réponse",
    said: "La réponse est enregistrée.",
    changedBy: (who) => `${who} a rédigé cette réponse pendant que vous écriviez`,
    somebody: "Une autre personne",
    nothingOverwritten:
      "Rien n’a été écrasé. L’autre réponse figure ici; la vôtre est dans les champs ci-dessous. Ce que vous enregistrez remplace l’autre.",
  },
);
