import { catalogue } from "../bilingual";

const lower = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);

/** In which quality someone acted, as a line of the history adds it to the name. */
export const standingWords = catalogue(
  {
    "co-chair": (seat: string) => `as Co-chair, ${seat}`,
    principal: (seat: string) => `as member, ${seat}`,
    alternate: (seat: string) => `as alternate, ${seat}`,
    contact: (seat: string) => `as contact, ${seat}`,
    office: (title: string) => `as ${title}`,
    takenBack: () => "in an office taken back on its first day",
    observer: () => "as observer",
    reader: () => "as reader",
  },
  {
    "co-chair": (seat) => `à titre de coprésident ou coprésidente, ${seat}`,
    principal: (seat) => `à titre de membre, ${seat}`,
    alternate: (seat) => `à titre de substitut ou substitute, ${seat}`,
    contact: (seat) => `à titre de personne-ressource, ${seat}`,
    // The offices all begin with a vowel.
    office: (title) => `à titre d’${lower(title)}`,
    takenBack: () => "au titre d’une fonction reprise dès son premier jour",
    observer: () => "à titre d’observateur ou observatrice",
    reader: () => "à titre de lecteur ou lectrice",
  },
);

/** What a line says once its words were erased with someone's details (T-6). */
export const erasedWords = catalogue(
  { erased: "What stood here was erased with the details of a person." },
  { erased: "Ce qui se trouvait ici a été effacé avec les renseignements d’une personne." },
);

/** What changed, below the line that says it. */
export const changeWords = catalogue(
  {
    changes: (howMany: number) => (howMany === 1 ? "What changed" : `What changed (${howMany})`),
    what: "What",
    before: "Before",
    since: "Since",
    nothing: "Nothing",
    noEnd: "No end",
    state: "State",
  },
  {
    changes: (howMany) => (howMany === 1 ? "Ce qui a changé" : `Ce qui a changé (${howMany})`),
    what: "Élément",
    before: "Avant",
    since: "Depuis",
    nothing: "Rien",
    noEnd: "Sans fin",
    state: "État",
  },
);
