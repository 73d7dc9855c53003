import { catalogue } from "../../bilingual";

export const clausesWords = catalogue(
  {
    title: "Clauses that count",
    waiting: (howMany: number) =>
      howMany === 0
        ? "Every clause is confirmed or set aside."
        : howMany === 1
          ? "One proposed clause waits for a person to confirm it or set it aside."
          : `${howMany} proposed clauses wait for a person to confirm them or set them aside.`,
    proposed: "To be confirmed",
    proposedNote: "Read each beside its passage, tick it, and confirm.",
    tick: (title: string) => `Confirm: ${title}`,
    confirmTicked: "Confirm the ticked clauses",
    confirmAll: (howMany: number) => `Confirm all that are proposed (${howMany})`,
    "none-ticked": "Tick at least one clause, or confirm all that are proposed.",
    change: "Change",
    setAside: "Set aside",
    takeUp: "Take up again",
    confirmed: "Confirmed",
    confirmedNone: "No clause is confirmed yet.",
    asideTitle: "Set aside",
    asideNote: "They do not count. One that is taken up again is confirmed, as it was or changed.",
    defaults: "Defaults that apply",
    defaultsNote: "The terms are silent on these, so the rule given by default applies and is cited as such.",
    defaultsNone: "The terms say everything for which there is a default.",
    write: "Write it into the terms",
    byDefault: "By default",
    add: "Add a clause",
    noPassage: "Written without a passage of the text.",
    said: "The clauses were confirmed.",
    kicker: (body: string, number: number) => `${body}, terms of reference, version ${number}`,
    clauseTitle: (title: string) => `Clause: ${title}`,
    says: "It says now",
    passage: "Passage",
    founding: "Where it stands in the text",
    foundingHint: "The passage that founds it, or the section alone.",
    sectionOnly: (number: number, title: string) => `${number} ${title}, without a passage`,
    section: (number: number, title: string) => `${number} ${title}`,
    save: "Save and confirm",
    saved: "The clause was written and confirmed.",
    changedBy: (who: string) => `${who} changed this clause while you wrote`,
    somebody: "Somebody",
    changedText:
      "Nothing was overwritten. What it says now stands above; yours stands in the fields below. Saving replaces it.",
    newTitle: "Add a clause",
    newLede: "Choose what the clause is about.",
    kinds: "Kinds of clauses",
    newTitleOf: (title: string) => `Write a clause: ${title}`,
    asideQuestion: (title: string) => `Set the clause “${title}” aside?`,
    asideConsequence1: "It no longer counts in this version; where there is a default, the default applies.",
    asideConsequence2:
      "It stays in the list of clauses set aside, and can be taken up again while the version is a draft.",
    asideSubmit: "Set aside",
    asideSaid: "The clause was set aside.",
  },
  {
    title: "Clauses qui comptent",
    waiting: (howMany) =>
      howMany === 0
        ? "Chaque clause est confirmée ou écartée."
        : howMany === 1
          ? "Une clause proposée attend qu’une personne la confirme ou l’écarte."
          : `${howMany}\u00a0clauses proposées attendent qu’une personne les confirme ou les écarte.`,
    proposed: "À confirmer",
    proposedNote: "Lisez chacune à côté de son passage, cochez-la et confirmez.",
    tick: (title) => `Confirmer\u00a0: ${title}`,
    confirmTicked: "Confirmer les clauses cochées",
    confirmAll: (howMany) => `Confirmer toutes les clauses proposées (${howMany})`,
    "none-ticked": "Cochez au moins une clause, ou confirmez toutes celles qui sont proposées.",
    change: "Modifier",
    setAside: "Écarter",
    takeUp: "Reprendre",
    confirmed: "Confirmées",
    confirmedNone: "Aucune clause n’est encore confirmée.",
    asideTitle: "Écartées",
    asideNote:
      "Elles ne comptent pas. Une clause reprise, telle quelle ou modifiée, est confirmée de nouveau.",
    defaults: "Règles par défaut qui s’appliquent",
    defaultsNote:
      "Le cadre de référence est muet sur ces points\u00a0: la règle par défaut s’applique et est citée comme telle.",
    defaultsNone: "Le cadre de référence dit tout ce pour quoi il existe une règle par défaut.",
    write: "L’inscrire au cadre de référence",
    byDefault: "Par défaut",
    add: "Ajouter une clause",
    noPassage: "Rédigée sans passage du texte.",
    said: "Les clauses sont confirmées.",
    kicker: (body, number) => `${body}, cadre de référence, version ${number}`,
    clauseTitle: (title) => `Clause\u00a0: ${title}`,
    says: "Ce qu’elle dit maintenant",
    passage: "Passage",
    founding: "Sa place dans le texte",
    foundingHint: "Le passage qui la fonde, ou la section seule.",
    sectionOnly: (number, title) => `${number} ${title}, sans passage`,
    section: (number, title) => `${number} ${title}`,
    save: "Enregistrer et confirmer",
    saved: "La clause est rédigée et confirmée.",
    changedBy: (who) => `${who}\u00a0: cette clause a été modifiée pendant que vous écriviez`,
    somebody: "Une autre personne",
    changedText:
      "Rien n’a été écrasé. Ce qu’elle dit maintenant figure ci-dessus; votre texte est dans les champs ci-dessous. Si vous enregistrez, votre texte remplace l’autre.",
    newTitle: "Ajouter une clause",
    newLede: "Choisissez ce dont traite la clause.",
    kinds: "Types de clauses",
    newTitleOf: (title) => `Rédiger une clause\u00a0: ${title}`,
    asideQuestion: (title) => `Écarter la clause «\u00a0${title}\u00a0»?`,
    asideConsequence1:
      "Elle ne compte plus dans cette version; là où il existe une règle par défaut, celle-ci s’applique.",
    asideConsequence2:
      "Elle reste dans la liste des clauses écartées et peut être reprise tant que la version est une ébauche.",
    asideSubmit: "Écarter",
    asideSaid: "La clause est écartée.",
  },
);
