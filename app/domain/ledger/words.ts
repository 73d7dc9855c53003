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
    observer: () => "à titre d’observateur ou observatrice",
    reader: () => "à titre de lecteur ou lectrice",
  },
);

/** What a line says once its words were erased with someone's details (T-6). */
export const erasedWords = catalogue(
  { erased: "What stood here was erased with the details of a person." },
  { erased: "Ce qui se trouvait ici a été effacé avec les renseignements d’une personne." },
);
