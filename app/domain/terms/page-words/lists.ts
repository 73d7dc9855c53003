// What the list of versions, the start of a version and the placing of passages say.
import { catalogue } from "../../bilingual";

export const listWords = catalogue(
  {
    title: "Terms of reference",
    none: "No terms of reference yet",
    noneText:
      "A body’s terms of reference say what it is for, who sits in it, and how it decides. Import the document that holds them, or write them from the empty template.",
    joint: "Councils sitting together have no terms of their own: each council has its own.",
    termsOf: (council: string) => `Terms of reference of ${council}`,
    start: "Start the next version",
    startFirst: "Write the first version",
    import: "Import a document",
    inForce: "In force",
    inForceNone: "No version is in force.",
    versions: "Versions",
    version: "Version",
    state: "State",
    dates: "Dates",
    document: "Document",
    made: (day: string) => `Drafted ${day}`,
    put: (day: string) => `Before the councils since ${day}`,
    from: (day: string) => `In force since ${day}`,
    period: (from: string, until: string) => `In force from ${from} until ${until}`,
    past: (day: string) => `Adopted before this workspace, on ${day}`,
    pastBy: (by: string) => `by ${by}`,
    read: "Read them",
    newTitle: "Start the next version",
    newFirst: "Write the first version",
    newQuestion: (number: number) => `Start from version ${number}, which is in force?`,
    newQuestionFirst: "Start from the empty template of nine sections?",
    new1: "Texts, their states and the clauses that count are copied; what you change shows against the version in force.",
    new2: "The version in force stays in force until the councils decide.",
    newFirst1:
      "The nine sections are there, empty, in both languages; you write them and add the clauses that count.",
    newFirst2:
      "If you have the text in a document, import it instead: sections, seats and clauses are then proposed.",
    drafts: (numbers: string) =>
      `There is a version at work already: ${numbers}. Only one can be put to the councils at a time.`,
    source: "Language in which the text is written first",
    en: "English",
    fr: "French",
    newSubmit: "Start the version",
    newSaid: "The version was drafted.",
    placeTitle: "Place the passages",
    placeLede: (howMany: number) =>
      howMany === 0
        ? "Every passage is placed or set aside."
        : howMany === 1
          ? "One passage of the document was not recognised."
          : `${howMany} passages of the document were not recognised.`,
    placeNote:
      "Each goes to the end of the section you choose. Set aside what is not part of the terms. What you leave for later stays here.",
    placeLabel: (place: number) => `Passage ${place} goes to`,
    later: "Later",
    aside: "Set aside",
    section: (number: number, title: string) => `${number} ${title}`,
    staysAside: "Stays set aside",
    bringBack: "Bring back, to place later",
    asideTitle: "Set aside",
    asideNote:
      "Not part of the terms, by a person’s choice. While the version is written, each can be placed after all.",
    asideBy: (who: string, day: string) => `Set aside by ${who} on ${day}.`,
    asideOn: (day: string) => `Set aside on ${day}.`,
    placeSubmit: "Place the passages",
    placeSaid: "The passages were placed.",
    back: "Back to the version",
  },
  {
    title: "Cadre de référence",
    none: "Pas encore de cadre de référence",
    noneText:
      "Le cadre de référence d’un organisme dit à quoi il sert, qui y siège et comment il décide. Importez le document qui le contient, ou rédigez-le à partir du modèle vide.",
    joint:
      "Des conseils siégeant ensemble n’ont pas de cadre de référence commun\u00a0: chaque conseil a le sien.",
    termsOf: (council) => `Cadre de référence\u00a0: ${council}`,
    start: "Commencer la version suivante",
    startFirst: "Rédiger la première version",
    import: "Importer un document",
    inForce: "En vigueur",
    inForceNone: "Aucune version n’est en vigueur.",
    versions: "Versions",
    version: "Version",
    state: "État",
    dates: "Dates",
    document: "Document",
    made: (day) => `Ébauche du ${day}`,
    put: (day) => `Présentée aux conseils le ${day}`,
    from: (day) => `En vigueur depuis le ${day}`,
    period: (from, until) => `En vigueur du ${from} au ${until} (exclu)`,
    past: (day) => `Adoptée avant la création de cet espace, le ${day}`,
    pastBy: (by) => `décision\u00a0: ${by}`,
    read: "Lire le texte",
    newTitle: "Commencer la version suivante",
    newFirst: "Rédiger la première version",
    newQuestion: (number) => `Partir de la version ${number}, qui est en vigueur?`,
    newQuestionFirst: "Partir du modèle vide à neuf sections?",
    new1: "Les textes, leurs états et les clauses qui comptent sont copiés; ce que vous changez se voit par rapport à la version en vigueur.",
    new2: "La version en vigueur le reste jusqu’à la décision des conseils.",
    newFirst1:
      "Les neuf sections y sont, vides, dans les deux langues; vous les rédigez et ajoutez les clauses qui comptent.",
    newFirst2:
      "Si vous avez le texte dans un document, importez-le plutôt\u00a0: sections, sièges et clauses sont alors proposés.",
    drafts: (numbers) =>
      `Déjà en chantier\u00a0: ${numbers}. Une seule version à la fois peut être présentée aux conseils.`,
    source: "Langue dans laquelle le texte est d’abord rédigé",
    en: "Anglais",
    fr: "Français",
    newSubmit: "Commencer la version",
    newSaid: "La version a été ébauchée.",
    placeTitle: "Placer les passages",
    placeLede: (howMany) =>
      howMany === 0
        ? "Chaque passage est placé ou écarté."
        : howMany === 1
          ? "Un passage du document n’a pas été reconnu."
          : `${howMany}\u00a0passages du document n’ont pas été reconnus.`,
    placeNote:
      "Chacun va à la fin de la section que vous choisissez. Écartez ce qui ne fait pas partie du cadre de référence. Ce que vous laissez pour plus tard reste ici.",
    placeLabel: (place) => `Destination du passage ${place}`,
    later: "Plus tard",
    aside: "Écarter",
    section: (number, title) => `${number} ${title}`,
    staysAside: "Reste écarté",
    bringBack: "Reprendre, à placer plus tard",
    asideTitle: "Écartés",
    asideNote:
      "Une personne a jugé qu’ils ne font pas partie du cadre de référence. Tant que la version est en rédaction, chacun peut encore être placé.",
    asideBy: (who, day) => `Écarté le ${day} par ${who}.`,
    asideOn: (day) => `Écarté le ${day}.`,
    placeSubmit: "Placer les passages",
    placeSaid: "Les passages sont placés.",
    back: "Retour à la version",
  },
);
