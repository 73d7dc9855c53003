import { address } from "../../../../site-map";
import { EmptyState, type FormState, Section, useLanguage, useWords } from "../../../../ui";
import { DayForm } from "../../../seats/views/day-form";
import type { BodyPage, OwnFacts } from "../../body-page.server";
import { bodyPageWords } from "../../body-words";
import { Footnotes } from "./parts-section";
import { SeatsTable } from "./seats-table";

type Props = { page: BodyPage; own: OwnFacts; dayForm: FormState };

/** S-2: who sits, on any day. */
export function SeatsSection({ page, own, dayForm }: Props) {
  const words = useWords(bodyPageWords);
  const filled = own.balance.total.filled;
  return (
    <Section
      id="seats"
      title={words.seats}
      note={own.seats.length > 0 && words.seatCount(own.balance.total.seats, filled)}
    >
      {own.seats.length > 0 ? <SeatsTable page={page} own={own} /> : <NoSeats page={page} />}
      <Footnotes own={own} />
      <DayForm form={dayForm} isOpen={page.on !== page.today} label={words.whoSat} />
      <SeatLinks page={page} own={own} />
    </Section>
  );
}

function NoSeats({ page }: { page: BodyPage }) {
  const words = useWords(bodyPageWords);
  if (page.on !== page.today) return <p>{words.noSeatsThatDay}</p>;
  return <EmptyState title={words.noSeats}>{words.noSeatsText}</EmptyState>;
}

function SeatLinks({ page, own }: { page: BodyPage; own: OwnFacts }) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  const at = { body: page.head.id };
  const query: Record<string, string> = page.on === page.today ? {} : { on: page.on };
  return (
    <p className="row noprint">
      {own.seats.length > 0 && <a href={address(language, "body-seats-csv", at, query)}>{words.seatsCsv}</a>}
      {page.acts.takeInPast?.may && <a href={address(language, "past-seat", at)}>{words.pastSeat}</a>}
    </p>
  );
}
