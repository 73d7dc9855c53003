// What the voices of a council said of a matter before it, as grown worlds have it.
import { type Day, dayOf, type Instant } from "../../../app/domain/dates";
import type { PositionKind } from "../../../app/domain/decisions/positions";
import type { VoiceLine } from "../../../app/domain/decisions/stand.server";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import { insertAll } from "./rows";

const oneDay = 86_400_000;

type Holder = { person: string };
const holderOn = (db: Db, seat: string, day: Day): Holder | undefined =>
  db.$client
    .prepare<[string, Day, Day], Holder>(
      `select h.person_id as person from holding h where h.seat_id = ? and h.capacity = 'principal'
         and h.state in ('confirmed', 'ended') and h.from_day <= ? and (h.until_day is null or h.until_day > ?)`,
    )
    .get(seat, day, day);

const reservation = "We agree, and ask that the municipal seats be named within the year.";

export type Told = { line: VoiceLine; holder: Holder; kind: PositionKind; words: string; at: Instant };

export function told(
  lines: readonly VoiceLine[],
  round: { opened: Instant; declared: Instant | null },
  { db, chance }: { db: Db; chance: Chance },
): Told[] {
  const day = dayOf(round.opened);
  const isOver = round.declared !== null;
  return lines.flatMap((line) => {
    const holder = holderOn(db, line.voice.lead, day);
    if (!holder || (!isOver && chance.happens(0.5))) return [];
    const kind = isOver && chance.happens(0.08) ? "reservation" : "agree";
    const at = (round.opened + chance.between(1, 15) * oneDay) as Instant;
    return [{ line, holder, kind, words: kind === "agree" ? "" : reservation, at }];
  });
}

export function writePositions(db: Db, proceeding: string, all: readonly Told[], chance: Chance): void {
  insertAll(
    db,
    "position",
    all.map(({ line, holder, kind, words, at }) => ({
      ...{ id: chance.id(), proceeding_id: proceeding, voice_id: line.voice.id, seat_id: line.voice.lead },
      ...{ kind, words, words_language: "en", entry: "taken", person_id: holder.person, at },
      standing: `seat:${line.voice.lead}`,
    })),
  );
}

export const frozen = (line: VoiceLine, said: Told | undefined) => ({
  ...line.voice,
  ...{ position: said?.kind ?? null, words: said?.words ?? "", wordsLanguage: "en", until: null },
  ...{ entry: said ? "taken" : null, person: said?.holder.person ?? null },
  ...{ standing: said ? `seat:${line.voice.lead}` : null, at: said?.at ?? null, footnote: null },
});
