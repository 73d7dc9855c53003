import { Notice, useWords } from "../../../ui";
import type { SeatOnDay } from "../queries.server";
import { seatPageWords } from "../seat-page-words";

/** S-10: a co-chair of a jurisdiction that is no member, where nobody could tell it from the rest of the page. */
export function ChairOutside({ seat, title }: { seat: SeatOnDay; title?: string }) {
  const words = useWords(seatPageWords);
  if (!seat.coChair || seat.quality === "member") return null;
  return (
    <Notice tone="wait" title={title}>
      {words.chairOutside}
    </Notice>
  );
}
