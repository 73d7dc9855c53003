import { address } from "../../../site-map";
import { LevelMark, type Row, Status, Table, Told, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import type { DayRange } from "../../dates";
import { capital, isoDate, isoPeriod } from "../../format";
import { seatName } from "../../seats/seat-name";
import { capacityWords } from "../../seats/words";
import { personWords } from "../person-words";
import type { SeatLine } from "../standings.server";

/** Seats of one person: body, seat, role and capacity, since when; the days where they lie behind. */
export function SeatLines({ lines, past }: { lines: SeatLine[]; past?: boolean }) {
  const words = useWords(personWords);
  const columns = [
    { key: "body", label: words.body },
    { key: "seat", label: words.seat },
    { key: "capacity", label: words.capacity },
    past ? { key: "days", label: words.days } : { key: "since", label: words.since },
  ];
  const rows: Row[] = lines.map((line) => ({
    key: line.holding,
    cells: {
      body: <BodyLink line={line} />,
      seat: <Seat line={line} />,
      capacity: <Capacity line={line} />,
      since: <Since line={line} />,
      days: <Days from={line.from} until={line.until} />,
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="body" />;
}

function BodyLink({ line }: { line: SeatLine }) {
  const language = useLanguage();
  return (
    <a href={address(language, "body", { body: line.body })}>
      <Told text={line.bodyName} />
    </a>
  );
}

function Seat({ line }: { line: SeatLine }) {
  const language = useLanguage();
  const words = useWords(personWords);
  const name = capital(say(language, seatName(line)));
  return (
    <>
      <LevelMark
        level={line.level}
        label={<a href={address(language, "seat", { seat: line.seat })}>{name}</a>}
      />
      {line.coChair && <span className="meta">{words.coChair}</span>}
    </>
  );
}

function Capacity({ line }: { line: SeatLine }) {
  return <>{useWords(capacityWords)[line.capacity]}</>;
}

function Since({ line }: { line: SeatLine }) {
  const words = useWords(personWords);
  const day = isoDate(line.from);
  if (line.when === "nominated" || line.when === "later") {
    return (
      <>
        <Status tone="wait">{words[line.when]}</Status>
        <span className="meta">
          {words.from} {day}
        </span>
      </>
    );
  }
  return line.until === null ? day : <Days from={line.from} until={line.until} />;
}

/** Both days of a range, as a cell shows them. */
export function Days(range: DayRange) {
  return <>{capital(isoPeriod(useLanguage(), range))}</>;
}
