import { address } from "../../../site-map";
import { ActLink, type Row, Section, Table, useLanguage, useWords } from "../../../ui";
import type { Id } from "../../actor";
import { say } from "../../bilingual";
import { cedingWords } from "../../decisions/ceding-words";
import type { SeatCeding } from "../../decisions/cedings.server";
import { capital, longDate } from "../../format";
import { seatName } from "../../seats/seat-name";
import type { MySeats } from "../my-seats.server";
import { mySeatsWords } from "../my-seats-words";

/** S-3: seat by seat, where somebody sits as alternate, the days that are theirs. */
export function DaysCeded({ page: { seats, ceded } }: { page: MySeats }) {
  const language = useLanguage();
  const words = useWords(cedingWords);
  const { seat: seatLabel } = useWords(mySeatsWords);
  if (ceded.length === 0) return null;
  const rows = ceded.flatMap(({ seat, days }): Row[] => {
    const own = seats.find((line) => line.seat === seat);
    if (!own) return [];
    const name = capital(say(language, seatName(own)));
    return [
      { key: seat, cells: { seat: name, days: <Days days={days} />, act: <Cede seat={seat} name={name} /> } },
    ];
  });
  const columns = [
    { key: "seat", label: seatLabel },
    { key: "days", label: words.section },
    { key: "act", label: <span className="vh">{words.cedeDays}</span>, foldedLabel: "", screenOnly: true },
  ];
  return (
    <Section id="ceded" title={words.section} note={words.sectionNote}>
      <Table fold columns={columns} rows={rows} rowHeader="seat" />
    </Section>
  );
}

function Days({ days }: Pick<SeatCeding, "days">) {
  const language = useLanguage();
  const words = useWords(cedingWords);
  if (days.length === 0) return words.none;
  return days.map(({ id, from, until }) => (
    <p key={id}>
      {words.days(longDate(language, from), longDate(language, until))}{" "}
      <a href={address(language, "take-back", { ceding: id })}>{words.takeBack}</a>
    </p>
  ));
}

function Cede({ seat, name }: { seat: Id; name: string }) {
  const language = useLanguage();
  const words = useWords(cedingWords);
  return (
    <ActLink kind="two" low href={address(language, "seat-cede", { seat })}>
      {words.cedeDays}
      <span className="vh">, {name}</span>
    </ActLink>
  );
}
