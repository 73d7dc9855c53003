// S-9: who is who, for everyone who today sits, is a contact, observes or holds an office; nobody else finds it (T-3).
import { atOnce, type Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { lookingFor, pageOf } from "../asked";
import type { Bilingual, Language } from "../bilingual";
import type { Day } from "../dates";
import { byJurisdiction, cardsOf, everyCard, type PersonShown } from "../lists/cards.server";
import { type NamedPlace, placesOn } from "../lists/places.server";
import { isErased } from "../people/erased";
import { jurisdictionChoices } from "../people/pages.server";
import { peoplePolicies } from "../people/policy";
import { offerTo } from "../permissions";
import { NotFound } from "../refusals";
import { bodyChoices } from "./body-choices.server";
import type { DirectoryFilter, DirectoryRole } from "./directory-filter";

export type DirectoryLine = PersonShown & { places: NamedPlace[] };

type Viewing = { actor: Actor; day: Day; language: Language };

const rolesOf = (place: NamedPlace): DirectoryRole[] => {
  if (place.as === "seat") return place.coChair ? ["co-chair", "member"] : ["member"];
  if (place.as === "office") return place.office === "administrator" ? [] : ["secretariat"];
  return place.as === "reader" ? [] : [place.as];
};

const isOfStaff = ({ keys }: Actor) => keys.includes("secretariat");

/** T-2: the one rule for page, list and file: who takes part today is seen by those who do; anybody, by the secretariat. */
function seenBy(actor: Actor, places: readonly NamedPlace[]): (person: Id) => boolean {
  if (isOfStaff(actor)) return () => true;
  if (!actor.keys.includes("directory")) return () => false;
  const present = new Set(places.filter(({ as }) => as !== "reader").map(({ person }) => person));
  return (person) => present.has(person);
}

const nowhere = { en: "", fr: "" };

/** What a viewer may know of a place: of a body that is not open to them, only that it is one. */
const inSight = (place: NamedPlace): NamedPlace =>
  place.isSeen
    ? place
    : {
        ...{ person: place.person, as: place.as, isSeen: false, name: nowhere, bodyName: nowhere },
        ...{ seat: null, body: null, isCouncil: false, level: null, jurisdiction: null, capacity: null },
        ...{ coChair: false, quality: "out", office: null },
      };

const placesOf = (places: readonly NamedPlace[], person: Id): NamedPlace[] =>
  places.filter((place) => place.person === person && place.as !== "reader").map(inSight);

function isAsked(line: DirectoryLine, filter: DirectoryFilter, isNamed: (text: string) => boolean): boolean {
  const { body, level, jurisdiction, role, language } = filter;
  const through = line.places.filter(
    (place) =>
      place.isSeen &&
      (body === "" || place.body === body) &&
      (level === "" || place.level === level) &&
      (role === "" || rolesOf(place).includes(role)),
  );
  const isNarrowed = body !== "" || level !== "" || role !== "";
  return (
    (!isNarrowed || through.length > 0) &&
    (jurisdiction === "" || line.jurisdiction === jurisdiction) &&
    (language === "" || line.language === language) &&
    isNamed(`${line.name} ${line.title.en} ${line.title.fr}`)
  );
}

function found(db: Db, { actor, day, language }: Viewing, filter: DirectoryFilter): DirectoryLine[] {
  const places = placesOn(db, day, actor);
  const isSeen = seenBy(actor, places);
  const byPerson = new Map<Id, NamedPlace[]>();
  for (const place of places) {
    if (place.as === "reader") continue;
    const known = byPerson.get(place.person);
    if (known) known.push(inSight(place));
    else byPerson.set(place.person, [inSight(place)]);
  }
  const isNamed = lookingFor(filter.words);
  const lines = everyCard(db, language)
    .filter((card) => isSeen(card.id))
    .map((card) => ({ ...card, places: byPerson.get(card.id) ?? [] }))
    .filter((line) => isAsked(line, filter, isNamed));
  const ordered = filter.sort === "jurisdiction" ? byJurisdiction(lines, language) : lines;
  return filter.descending ? ordered.reverse() : ordered;
}

function open(actor: Actor): void {
  if (!actor.keys.includes("directory")) throw new NotFound();
}

export function directoryPage(db: Db, viewing: Viewing, asked: { filter: DirectoryFilter; page: number }) {
  open(viewing.actor);
  return atOnce(db, () => {
    const all = found(db, viewing, asked.filter);
    return {
      ...pageOf(all, asked.page),
      filter: asked.filter,
      bodies: bodyChoices(db, viewing.actor),
      jurisdictions: jurisdictionChoices(db),
      isWhole: isOfStaff(viewing.actor),
    };
  });
}
export type DirectoryPage = ReturnType<typeof directoryPage>;

export function directoryForFile(db: Db, viewing: Viewing, filter: DirectoryFilter): DirectoryLine[] {
  open(viewing.actor);
  return atOnce(db, () => found(db, viewing, filter));
}

export type CardPage = {
  line: DirectoryLine;
  /** The contacts of their seats, and the seats whose contact they are, stand among the places. */
  contacts: { person: Id; shown: Bilingual; email: string; of: NamedPlace }[];
  isOwn: boolean;
  keeps: boolean;
  mayEdit: boolean;
};

/** One card: the seats in bodies that are open to the viewer, and who works for them. */
export function directoryCard(db: Db, { actor, day }: Viewing, person: Id): CardPage {
  return atOnce(db, () => {
    const places = placesOn(db, day, actor);
    const card = cardsOf(db, [person]).get(person);
    if (!card || isErased(card) || !seenBy(actor, places)(person)) throw new NotFound();
    const own = placesOf(places, person);
    const seats = new Map(
      own.filter(({ as, isSeen }) => as === "seat" && isSeen).map((place) => [place.seat, place]),
    );
    const working = places.filter(({ as, seat }) => as === "contact" && seats.has(seat));
    const cards = cardsOf(
      db,
      working.map((place) => place.person),
    );
    return {
      line: { ...card, places: own },
      contacts: working.flatMap((place) => {
        const known = cards.get(place.person);
        const of = seats.get(place.seat);
        return known && of ? [{ person: known.id, shown: known.shown, email: known.email, of }] : [];
      }),
      isOwn: actor.person === person,
      keeps: isOfStaff(actor) || actor.keys.includes("administrators"),
      mayEdit: offerTo(actor, peoplePolicies.edit, { person }) !== null,
    };
  });
}
