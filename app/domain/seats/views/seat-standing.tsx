import type { ReactNode } from "react";
import { type MarkName, Status, type Tone, useWords } from "../../../ui";
import { isoDate } from "../../format";
import type { SeatOnDay } from "../queries.server";
import { seatStateWords } from "../words";

const looks: Record<SeatOnDay["standing"], { tone?: Tone; mark?: MarkName }> = {
  filled: { tone: "ok" },
  coming: { tone: "wait" },
  nominated: { tone: "wait" },
  vacant: { mark: "dash" },
};

/** How a seat stands, said in a sentence. */
export function SeatSaid({ standing, children }: { standing: SeatOnDay["standing"]; children: ReactNode }) {
  return <Status {...looks[standing]}>{children}</Status>;
}

/** Confirmed, to begin, nominated or vacant, and on which day that was or is to be. */
export function SeatStanding({ seat }: { seat: SeatOnDay }) {
  const words = useWords(seatStateWords);
  const since = seat.principal?.from ?? seat.coming?.from ?? seat.nominatedOn ?? seat.vacantSince;
  return (
    <span className="nw">
      <Status {...looks[seat.standing]}>{words[seat.standing]}</Status>
      {since && <span className="num">, {isoDate(since)}</span>}
    </span>
  );
}
