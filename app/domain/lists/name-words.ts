import { catalogue } from "../bilingual";

/** The computed lists, as they name themselves; a body stands in by its acronym. */
export const listNames = catalogue(
  {
    members: (body: string) => `Members of ${body}`,
    "members-contacts": (body: string) => `Members of ${body}, with their contacts`,
    chairs: (body: string) => `Co-chairs of ${body}`,
    observers: (body: string) => `Observers of ${body}`,
    jurisdictions: () => "All jurisdictions: one lead each, with its contacts",
    "all-chairs": () => "Co-chairs of all bodies",
    secretariat: () => "The secretariat",
    readers: () => "Readers",
  },
  {
    members: (body) => `Membres\u00a0: ${body}`,
    "members-contacts": (body) => `Membres et leurs personnes-ressources\u00a0: ${body}`,
    chairs: (body) => `Coprésidence\u00a0: ${body}`,
    observers: (body) => `Observateurs et observatrices\u00a0: ${body}`,
    jurisdictions: () =>
      "Toutes les administrations\u00a0: une personne responsable chacune, avec ses personnes-ressources",
    "all-chairs": () => "Coprésidence de tous les organismes",
    secretariat: () => "Le secrétariat",
    readers: () => "Lecteurs et lectrices",
  },
);

/** Through what somebody is on a list. */
export const throughWords = catalogue(
  {
    principal: (seat: string, body: string) => `${seat}, ${body}`,
    alternate: (seat: string, body: string) => `${seat}, ${body} (alternate)`,
    chair: (seat: string, body: string) => `${seat}, ${body} (co-chair)`,
    contact: (seat: string, body: string) => `contact of ${seat}, ${body}`,
    observer: (of: string, body: string) => (of ? `observes ${body} for ${of}` : `observes ${body}`),
    reader: (of: string) => `reads for ${of}`,
    named: () => "named on the list",
    elsewhere: () => "a seat in another body",
    copy: (place: string) => `copied: ${place}`,
  },
  {
    principal: (seat, body) => `${seat}, ${body}`,
    alternate: (seat, body) => `${seat}, ${body} (substitut ou substitute)`,
    chair: (seat, body) => `${seat}, ${body} (coprésidence)`,
    contact: (seat, body) => `personne-ressource (${seat}, ${body})`,
    observer: (of, body) =>
      of ? `observateur ou observatrice, ${body} (${of})` : `observateur ou observatrice, ${body}`,
    reader: (of) => `lecteur ou lectrice (${of})`,
    named: () => "personne nommée sur la liste",
    elsewhere: () => "siège d’un autre organisme",
    copy: (place) => `en copie, ${place}`,
  },
);
