// Who holds the seats and offices: titles, never invented names. Who may sign in by one button: cast.ts.
import { addDays, type Day, dayFrom } from "../dates";
import type { OfficeKind } from "../offices";
import type { Capacity } from "../seats/lifecycle";
import type { BodyKey } from "./bodies";
import { councilHoldings } from "./people/council-holdings";
import { federalPeople } from "./people/federal";
import { groupHoldings } from "./people/group-holdings";
import { otherPeople } from "./people/others";
import { provincialPeople } from "./people/provincial";
import type { HoldingRow, PersonKey } from "./people/row";
import type { Person } from "./people/titles";
import type { SeatKey } from "./seats";

export type { PersonKey } from "./people/row";
export type DemonstrationPerson = Person<PersonKey>;

export const people: readonly DemonstrationPerson[] = [...federalPeople, ...provincialPeople, ...otherPeople];

export type DemonstrationHolding = {
  seat: SeatKey;
  person: PersonKey;
  capacity: Capacity;
  /** "nominated" waits for the secretariat; "confirmed" with an `until` that has come is one that has ended. */
  state: "nominated" | "confirmed";
  from: Day;
  until: Day | null;
  /** The nominating letter: its reference and its day. */
  letter: string;
};

type Undated = Omit<DemonstrationHolding, "letter">;

const confirmed = (capacity: Capacity, rows: readonly HoldingRow[]): Undated[] =>
  rows.map(([seat, person, from, until]) => ({
    seat,
    person,
    capacity,
    state: "confirmed",
    from: dayFrom(from),
    until: until ? dayFrom(until) : null,
  }));

const nominated = (today: Day): Undated[] => {
  const common = { state: "nominated", until: null } as const;
  const principal = { ...common, capacity: "principal" } as const;
  return [
    { ...principal, seat: "PSSDC-CA-IRCC", person: "ircc-service", from: addDays(today, -11) },
    { ...principal, seat: "PSCIOC-MISA-town", person: "misa-town", from: addDays(today, -32) },
    { ...common, capacity: "alternate", seat: "PSCIOC-ON-information", person: "on-identity", from: today },
  ];
};

const jurisdictionOfSeat = (seat: SeatKey): string => seat.split("-")[1] ?? "";

const withLetter = (holding: Undated, index: number): DemonstrationHolding => {
  const written = addDays(holding.from, -14 - (index % 9));
  const number = String(11 + ((index * 37) % 180)).padStart(3, "0");
  return {
    ...holding,
    letter: `${jurisdictionOfSeat(holding.seat)}-${written.slice(0, 4)}-${number}, ${written}`,
  };
};

/** Every holding, past and present, as a demonstration made today shows it. */
export function holdings(today: Day): DemonstrationHolding[] {
  return [
    ...confirmed("principal", councilHoldings.principal),
    ...confirmed("principal", groupHoldings.principal),
    ...confirmed("alternate", councilHoldings.alternate),
    ...confirmed("alternate", groupHoldings.alternate),
    ...nominated(today),
  ].map(withLetter);
}

export const offices: readonly { person: PersonKey; kind: OfficeKind; from: Day }[] = [
  { person: "secretariat-analyst", kind: "analyst", from: dayFrom("2019-09-03") },
  { person: "secretariat-records", kind: "analyst", from: dayFrom("2022-01-10") },
  { person: "secretariat-finance", kind: "finance", from: dayFrom("2020-04-01") },
  { person: "workspace-administrator", kind: "administrator", from: dayFrom("2021-11-01") },
];

/** S-7: named by the holder of the seat. */
export const contacts: readonly { seat: SeatKey; person: PersonKey; from: Day }[] = [
  { seat: "CCSWG-AB-service", person: "ab-contact", from: dayFrom("2025-04-28") },
  { seat: "PSSDC-AB-service", person: "ab-contact", from: dayFrom("2025-05-12") },
];

export const observers: readonly { body: BodyKey; person: PersonKey; from: Day }[] = [
  { body: "CCSWG", person: "yt-transformation", from: dayFrom("2023-11-14") },
];

/** S-11: named by their government: published records, results and the register, nothing else. */
export const readers: readonly { jurisdiction: "NU"; person: PersonKey; from: Day }[] = [
  { jurisdiction: "NU", person: "nu-policy", from: dayFrom("2025-01-20") },
];
