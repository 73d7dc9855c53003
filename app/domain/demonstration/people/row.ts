import type { Capacity } from "../../seats/lifecycle";
import type { SeatKey } from "../seats";
import type { federalPeople } from "./federal";
import type { otherPeople } from "./others";
import type { provincialPeople } from "./provincial";

export type PersonKey = (typeof federalPeople | typeof provincialPeople | typeof otherPeople)[number]["key"];

/** Who sits where, from which day, and until which where it has ended. */
export type HoldingRow = readonly [seat: SeatKey, person: PersonKey, from: string, until?: string];
export type HoldingRows = Record<Capacity, readonly HoldingRow[]>;
