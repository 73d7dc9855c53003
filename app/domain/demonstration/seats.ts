// Every seat of the demonstration. A seat is not its holder (S-1): those stand in people.ts.
import { councilSeats } from "./seats/councils";
import { groupSeats } from "./seats/groups";
import type { DemonstrationSeat } from "./seats/lay";

export type { DemonstrationSeat, SeatKey } from "./seats/lay";

export const seats: readonly DemonstrationSeat[] = [...councilSeats, ...groupSeats];
