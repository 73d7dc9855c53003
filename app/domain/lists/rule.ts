// S-9: a list is a rule, computed from who takes part on a day. Pure: places in, people out.
import type { Id } from "../actor";
import type { Level } from "../levels";
import type { OfficeKind } from "../offices";
import type { Capacity } from "../seats/lifecycle";
import type { PartQuality } from "../taking-part/lifecycle";

/** The lists that each body has of itself. */
export const bodyLists = ["members", "members-contacts", "chairs", "observers"] as const;
export type BodyList = (typeof bodyLists)[number];
/** The lists over all bodies. */
export const wholeLists = ["jurisdictions", "all-chairs", "secretariat", "readers"] as const;
export type WholeList = (typeof wholeLists)[number];

/** A computed list as an address names it: `chairs-<body>`, `secretariat`. */
export type ListKey = string;
export type Computed = { kind: BodyList; body: Id } | { kind: WholeList; body: null };

export const keyOf = (kind: BodyList, body: Id): ListKey => `${kind}-${body}`;

/** What a key names; null where it names nothing computed. */
export function computedOf(key: ListKey): Computed | null {
  const whole = wholeLists.find((kind) => kind === key);
  if (whole) return { kind: whole, body: null };
  const [, named, body] = /^([a-z-]+)-([0-9a-z]{16})$/.exec(key) ?? [];
  const kind = bodyLists.find((one) => one === named);
  return kind && body ? { kind, body } : null;
}

/** One way in which somebody takes part on a day. */
export type Place = {
  person: Id;
  as: "seat" | "contact" | "observer" | "office" | "reader";
  seat: Id | null;
  body: Id | null;
  isCouncil: boolean;
  level: Level | null;
  jurisdiction: Id | null;
  capacity: Capacity | null;
  coChair: boolean;
  /** S-10: as what the jurisdiction of the seat takes part in the body. */
  quality: PartQuality;
  office: OfficeKind | null;
};

/** Any union of computed lists, narrowed by level or jurisdiction, minus and plus named persons. */
export type ListRule = {
  take: ListKey[];
  levels: Level[];
  jurisdictions: Id[];
  plus: Id[];
  minus: Id[];
};

export const ruleOf = (key: ListKey): ListRule => ({
  take: [key],
  levels: [],
  jurisdictions: [],
  plus: [],
  minus: [],
});

const isMember = (place: Place) => place.quality === "member";
const sits = (place: Place) => place.as === "seat" && isMember(place);

/** The seat that speaks first for each jurisdiction: in a council before elsewhere, then in the order of the places. */
export function leadSeats(places: readonly Place[]): Set<Id> {
  const leads = new Map<Id, Place>();
  for (const place of places) {
    if (!sits(place) || place.jurisdiction === null) continue;
    const known = leads.get(place.jurisdiction);
    if (!known || (place.isCouncil && !known.isCouncil)) leads.set(place.jurisdiction, place);
  }
  return new Set([...leads.values()].flatMap(({ seat }) => seat ?? []));
}

/** One lead a jurisdiction: who holds its first seat, the alternate where nobody does; and the contacts of that seat. */
function leading(places: readonly Place[]): (place: Place) => boolean {
  const leads = leadSeats(places);
  const held = new Set(
    places.filter(({ as, capacity }) => as === "seat" && capacity === "principal").map(({ seat }) => seat),
  );
  return (place) => {
    if (place.seat === null || !leads.has(place.seat)) return false;
    return place.as === "contact" || place.capacity === "principal" || !held.has(place.seat);
  };
}

/** Whether a place belongs to a computed list, on the day of the places. */
function belongs(key: ListKey, places: readonly Place[]): (place: Place) => boolean {
  const list = computedOf(key);
  if (!list) return () => false;
  const here = (place: Place) => place.body === list.body;
  switch (list.kind) {
    case "members":
      return (place) => here(place) && sits(place);
    case "members-contacts":
      return (place) => here(place) && (sits(place) || (place.as === "contact" && isMember(place)));
    case "chairs":
      return (place) => here(place) && sits(place) && place.coChair;
    case "observers":
      return (place) =>
        here(place) && (place.as === "observer" || (place.as === "seat" && place.quality === "observer"));
    case "jurisdictions":
      return leading(places);
    case "all-chairs":
      return (place) => sits(place) && place.coChair;
    case "secretariat":
      return (place) => place.as === "office" && place.office !== "administrator";
    case "readers":
      return (place) => place.as === "reader";
  }
}

/** Somebody on a list, and every place through which they are on it; none for those who are named. */
export type Listed = { person: Id; through: Place[] };

const within = <Value>(wanted: readonly Value[], value: Value | null): boolean =>
  wanted.length === 0 || (value !== null && wanted.includes(value));

/** Who is on a list on the day of the places, in their order; then those who are named. */
export function listed(rule: ListRule, places: readonly Place[]): Listed[] {
  const lists = rule.take.map((key) => belongs(key, places));
  const people = new Map<Id, Place[]>();
  for (const place of places) {
    if (!lists.some((isIn) => isIn(place))) continue;
    if (!within(rule.levels, place.level) || !within(rule.jurisdictions, place.jurisdiction)) continue;
    const known = people.get(place.person);
    if (known) known.push(place);
    else people.set(place.person, [place]);
  }
  for (const person of rule.plus) if (!people.has(person)) people.set(person, []);
  for (const person of rule.minus) people.delete(person);
  return [...people].map(([person, through]) => ({ person, through }));
}

/** S-7: those who are written to: everyone on the list, once, and the contacts of their seats, who are copied. */
export function writtenTo(
  rule: ListRule,
  places: readonly Place[],
): { person: Id; through: Place[]; isCopy: boolean }[] {
  const direct = listed(rule, places);
  const known = new Set([...direct.map(({ person }) => person), ...rule.minus]);
  const seats = new Set(
    direct.flatMap(({ through }) => through.filter(({ as }) => as === "seat").map(({ seat }) => seat)),
  );
  const copies = new Map<Id, Place[]>();
  for (const place of places) {
    if (place.as !== "contact" || !seats.has(place.seat) || known.has(place.person)) continue;
    copies.set(place.person, [...(copies.get(place.person) ?? []), place]);
  }
  return [
    ...direct.map((one) => ({ ...one, isCopy: false })),
    ...[...copies].map(([person, through]) => ({ person, through, isCopy: true })),
  ];
}

/** The one body whose lists a rule takes; null where it reaches further, or names people alone. */
export function bodyOf(rule: ListRule): Id | null {
  const bodies = new Set(rule.take.map((key) => computedOf(key)?.body ?? null));
  const [only = null] = bodies;
  return bodies.size === 1 ? only : null;
}
