// S-9: who is who, for everyone who today sits, is a contact, observes or holds an office; nobody else finds it (T-3).
import { atOnce, type Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { lookingAmong, pageOf } from "../asked";
import type { Bilingual, Language } from "../bilingual";
import type { Day } from "../dates";
import { byJurisdiction, cardsOf, everyCard, type PersonShown } from "../lists/cards.server";
import { type NamedPlace, placesOfEach, placesOn } from "../lists/places.server";
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

type PlacesOf = (person: Id) => readonly NamedPlace[];

/** T-2: the one rule for page, list and file: who takes part today is seen by those who do; anybody, by the secretariat. */
function seenBy(actor: Actor, places: PlacesOf): (person: Id) => boolean {
  if (isOfStaff(actor)) return () => true;
  if (!actor.keys.includes("directory")) return () => false;
  return (person) => places(person).some(({ as }) => as !== "reader");
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

const inDirectory = (places: readonly NamedPlace[]): NamedPlace[] =>
  places.filter(({ as }) => as !== "reader").map(inSight);

const isCalled = lookingAmong<PersonShown>(({ name, title }) => `${name} ${title.en} ${title.fr}`);

/** Whether somebody takes part in a way that the filter asks for. */
function takesPart({ body, level, role }: DirectoryFilter): (places: readonly NamedPlace[]) => boolean {
  if (body === "" && level === "" && role === "") return () => true;
  return (places) =>
    places.some(
      (place) =>
        place.as !== "reader" &&
        place.isSeen &&
        (body === "" || place.body === body) &&
        (level === "" || place.level === level) &&
        (role === "" || rolesOf(place).includes(role)),
    );
}

function found(db: Db, { actor, language }: Viewing, filter: DirectoryFilter, places: PlacesOf) {
  const isSeen = seenBy(actor, places);
  const isNamed = isCalled(filter.words);
  const isIn = takesPart(filter);
  const cards = everyCard(db, language).filter(
    (card) =>
      isSeen(card.id) &&
      (filter.jurisdiction === "" || card.jurisdiction === filter.jurisdiction) &&
      (filter.language === "" || card.language === filter.language) &&
      isNamed(card) &&
      isIn(places(card.id)),
  );
  const ordered = filter.sort === "jurisdiction" ? byJurisdiction(cards, language) : cards;
  return filter.descending ? ordered.reverse() : ordered;
}

const lineOf =
  (places: PlacesOf) =>
  (card: PersonShown): DirectoryLine => ({ ...card, places: inDirectory(places(card.id)) });

function open(actor: Actor): void {
  if (!actor.keys.includes("directory")) throw new NotFound();
}

export function directoryPage(db: Db, viewing: Viewing, asked: { filter: DirectoryFilter; page: number }) {
  open(viewing.actor);
  return atOnce(db, () => {
    const places = placesOfEach(db, viewing.day, viewing.actor);
    const page = pageOf(found(db, viewing, asked.filter, places), asked.page);
    return {
      ...page,
      lines: page.lines.map(lineOf(places)),
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
  return atOnce(db, () => {
    const places = placesOfEach(db, viewing.day, viewing.actor);
    return found(db, viewing, filter, places).map(lineOf(places));
  });
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
    const places = placesOfEach(db, day, actor);
    const card = cardsOf(db, [person]).get(person);
    if (!card || isErased(card) || !seenBy(actor, places)(person)) throw new NotFound();
    const own = inDirectory(places(person));
    const seats = new Map(
      own.filter(({ as, isSeen }) => as === "seat" && isSeen).map((place) => [place.seat, place]),
    );
    const working = placesOn(db, day, actor).filter(({ as, seat }) => as === "contact" && seats.has(seat));
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
