import { catalogue } from "../bilingual";
import { count } from "../format";
import type { Level } from "../levels";

const bodies = { en: { one: "body", other: "bodies" }, fr: { one: "organisme", other: "organismes" } };
const seats = { en: { one: "seat", other: "seats" }, fr: { one: "siège", other: "sièges" } };
const small: Record<Level, string> = { F: "federal", P: "provincial", T: "territorial", M: "municipal" };
const petit: Record<Level, string> = { F: "fédéral", P: "provincial", T: "territorial", M: "municipal" };

export const jurisdictionWords = catalogue(
  {
    title: "Jurisdictions",
    lede: "The fourteen governments, in order of precedence, and the two associations that name municipal seats.",
    counted: "Seats are counted in the bodies that are open to you.",
    nothingOpen: "No body is open to you, so no seat is shown here.",
    noneText:
      "No government is entered yet. The secretariat enters the governments and associations when it sets the workspace up.",
    jurisdiction: "Jurisdiction",
    level: "Level",
    held: "Held",
    vacant: "Vacant",
    bodies: "Bodies",
    governments: "Governments",
    associations: "Associations",
    government: "Government",
    association: "Association",
    zone: (name: string) => `Time zone: ${name}`,
    sits: (held: number, seated: number, inBodies: number) =>
      seated === 0
        ? "No seat in a body that is open to you."
        : `${count("en", seated, seats.en)} in ${count("en", inBodies, bodies.en)}, ${held === seated ? "all held" : `${held} held`}.`,
    sat: (held: number, seated: number, inBodies: number, day: string) =>
      `On ${day}: ${seated === 0 ? "no seat" : `${count("en", seated, seats.en)} in ${count("en", inBodies, bodies.en)}, ${held} held`}.`,
    seats: "Seats",
    body: "Body",
    seat: "Seat",
    holder: "Holder",
    alternate: "Alternate",
    state: "State",
    since: (day: string) => `since ${day}`,
    coChair: "Co-chair",
    nobody: "Nobody",
    on: "Seats as they stood on",
    onHint: "Any day, past or to come. For example, 4 6 2026.",
    show: "Show",
    today: "Back to today",
    asked: "Nominations asked",
    askedNote: "Asked of this jurisdiction and not answered yet.",
    askedFor: (level: Level) => `A ${small[level]} seat`,
    askedSince: "Asked",
    reminded: (day: string) => `reminded ${day}`,
    readers: "Readers",
    readersNote: "They read what is published to every jurisdiction, and nothing else.",
    noReader: "Nobody is named a reader",
    noReaderText: "A jurisdiction may name people who read what is published, without a seat.",
    nameReader: "Name a reader",
    nameReaderFor: (jurisdiction: string) => `Name a reader: ${jurisdiction}`,
    from: "First day",
    fromHint: "For example, 4 6 2026.",
    until: "First day without access",
    untilHint: "Leave it empty where no end is known. For example, 4 6 2027.",
    saidReader: "The reader was named.",
    reader: "Reader",
    days: "Days",
  },
  {
    title: "Administrations",
    lede: "Les quatorze gouvernements, par ordre de préséance, et les deux associations qui désignent les titulaires des sièges municipaux.",
    counted: "Les sièges sont comptés dans les organismes qui vous sont ouverts.",
    nothingOpen: "Aucun organisme ne vous est ouvert; aucun siège ne paraît donc ici.",
    noneText:
      "Aucun gouvernement n’est encore inscrit. Le secrétariat inscrit les gouvernements et les associations lors de la mise en place.",
    jurisdiction: "Administration",
    level: "Ordre de gouvernement",
    held: "Pourvus",
    vacant: "Vacants",
    bodies: "Organismes",
    governments: "Gouvernements",
    associations: "Associations",
    government: "Gouvernement",
    association: "Association",
    zone: (name) => `Fuseau horaire\u00a0: ${name}`,
    sits: (held, seated, inBodies) =>
      seated === 0
        ? "Aucun siège dans un organisme qui vous est ouvert."
        : `${count("fr", seated, seats.fr)} dans ${count("fr", inBodies, bodies.fr)}, ${held === seated ? (held === 1 ? "pourvu" : "tous pourvus") : `dont ${held} ${held < 2 ? "pourvu" : "pourvus"}`}.`,
    sat: (held, seated, inBodies, day) =>
      `Le ${day}\u00a0: ${seated === 0 ? "aucun siège" : `${count("fr", seated, seats.fr)} dans ${count("fr", inBodies, bodies.fr)}, dont ${held} ${held < 2 ? "pourvu" : "pourvus"}`}.`,
    seats: "Sièges",
    body: "Organisme",
    seat: "Siège",
    holder: "Titulaire",
    alternate: "Substitut ou substitute",
    state: "État",
    since: (day) => `depuis le ${day}`,
    coChair: "Coprésidence",
    nobody: "Personne",
    on: "Les sièges tels qu’ils étaient le",
    onHint: "N’importe quel jour, passé ou à venir. Par exemple, 4 6 2026.",
    show: "Afficher",
    today: "Revenir à aujourd’hui",
    asked: "Désignations demandées",
    askedNote: "Demandées à cette administration et encore sans réponse.",
    askedFor: (level) => `Un siège ${petit[level]}`,
    askedSince: "Demande",
    reminded: (day) => `rappel le ${day}`,
    readers: "Lecteurs et lectrices",
    readersNote:
      "Ces personnes lisent ce qui est publié à l’intention de toutes les administrations, rien de plus.",
    noReader: "Aucun lecteur, aucune lectrice",
    noReaderText:
      "Une administration peut désigner des personnes qui lisent ce qui est publié, sans occuper de siège.",
    nameReader: "Désigner un lecteur ou une lectrice",
    nameReaderFor: (jurisdiction) => `Désigner un lecteur ou une lectrice\u00a0: ${jurisdiction}`,
    from: "Premier jour",
    fromHint: "Par exemple, 4 6 2026.",
    until: "Premier jour sans accès",
    untilHint: "Laissez vide si aucune fin n’est connue. Par exemple, 4 6 2027.",
    saidReader: "La désignation a été faite.",
    reader: "Lecteur ou lectrice",
    days: "Période",
  },
);
