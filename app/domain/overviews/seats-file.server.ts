// The seats of a body on a day, as a file: headings and words in the reader's language.
import { atOnce, type Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { type Bilingual, type Language, pick, say } from "../bilingual";
import { bodyHead } from "../bodies/queries.server";
import { type Day, holds } from "../dates";
import { isoDate } from "../format";
import { levelWords } from "../levels";
import { isPossible } from "../lifecycle";
import { NotFound } from "../refusals";
import { asItStood, type SeatOnDay, seatsOn } from "../seats/queries.server";
import { seatStateWords, seatWords } from "../seats/words";
import { partMoves } from "../taking-part/lifecycle";
import { partsInBody } from "../taking-part/queries.server";
import { partQualityWords } from "../taking-part/words";
import { bodyPageWords } from "./body-words";

type At = { body: Id; today: Day; on: Day; language: Language };

function row(language: Language, seat: SeatOnDay, note: Bilingual | undefined): string[] {
  const words = pick(seatWords, language);
  const text = (value: Bilingual | null | undefined) => (value ? say(language, value) : "");
  const day = (value: Day | null | undefined) => (value ? isoDate(value) : "");
  return [
    pick(levelWords, language)[seat.level],
    text(seat.jurisdiction?.name),
    text(seat.organization),
    text(seat.nominator),
    seat.coChair ? words.coChair : words.member,
    pick(partQualityWords, language)[seat.quality],
    pick(seatStateWords, language)[seat.standing],
    text(seat.principal?.shown),
    day(seat.principal?.from),
    text(seat.alternate?.shown),
    day(seat.alternate?.from),
    text(note),
  ];
}

export function seatsFile(db: Db, actor: Actor, { body, today, on, language }: At) {
  const words = pick(bodyPageWords, language);
  const { head, seats, parts } = atOnce(db, () => ({
    head: bodyHead(db, actor, body),
    seats: seatsOn(db, body, on),
    parts: partsInBody(db, body),
  }));
  if (!head) throw new NotFound();
  const headings = [
    ...[
      words.level,
      words.jurisdiction,
      words.organization,
      words.nominator,
      words.role,
      words.partTaken,
      words.state,
    ],
    ...[words.principal, words.principalSince, words.alternateHead, words.alternateSince],
    words.footnote,
  ];
  // S-10: the footnote of the day is printed with what is released.
  const notes = parts.filter((part) => isPossible(partMoves.correct, part.state) && holds(part, on));
  const noteOf = ({ jurisdiction, nominatedBy }: SeatOnDay) =>
    notes.find((part) => part.jurisdiction === (jurisdiction?.id ?? nominatedBy))?.note;
  const shown = on === today ? seats : seats.map(asItStood);
  return {
    name: words.seatsFile(say(language, head.acronym), on),
    headings,
    rows: shown.map((seat) => row(language, seat, noteOf(seat))),
  };
}
