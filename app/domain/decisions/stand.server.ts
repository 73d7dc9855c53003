// D-3, D-6: who is heard in a proceeding on a day, what each said, and what it still needs.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import { filled } from "../bilingual";
import type { Day, Instant } from "../dates";
import { isFilled } from "../seats/sql.server";
import { bilingual, jurisdictionName, organization, seatOpen, seatOwner, shownOf } from "../sql.server";
import { qualityOfSeat } from "../taking-part/sql.server";
import { type Rules, rulesOn } from "../terms/queries/rules.server";
import type { Entry } from "./lifecycle";
import { type Needs, needsOf, type Position } from "./needs";
import type { DeclaringFacts } from "./policy";
import type { PositionKind } from "./positions";
import { factsOf, type Proceeding } from "./proceedings.server";
import { type SeatThatDay, unitOf, type Voice, voicesOf } from "./voices";

type SeatRow = Omit<SeatThatDay, "isFilled" | "seatName" | "ownerName"> & {
  isFilled: 0 | 1;
  organization: string;
  ownerName: string;
};
const seats = prepared((db: Db) =>
  db.$client.prepare<[{ bodies: string; day: Day }], SeatRow & { body: Id }>(`
    select s.body_id as body, s.id as seat, s.level, ${seatOwner} as owner, ${isFilled} as isFilled, ${qualityOfSeat} as quality,
      ${organization} as organization, ${jurisdictionName} as ownerName
    from seat s left join jurisdiction j on j.id = ${seatOwner}
    where s.body_id in (select value from json_each(:bodies)) and ${seatOpen} order by s.place, s.id`),
);

type SeatIn = SeatThatDay & { body: Id };
const seatsOn = (db: Db, bodies: readonly Id[], day: Day): SeatIn[] =>
  seats(db)
    .all({ bodies: JSON.stringify(bodies), day })
    .map(({ organization: named, ownerName, isFilled: filledThatDay, ...row }) => {
      const owner = filled(bilingual(ownerName));
      const own = bilingual(named);
      return {
        ...row,
        isFilled: filledThatDay === 1,
        ownerName: owner,
        seatName: own.en || own.fr ? filled(own) : owner,
      };
    });

/** A position as it was taken, prepared or entered. */
export type Said = {
  id: Id;
  proceeding: Id;
  voice: Id;
  seat: Id;
  kind: PositionKind;
  words: string;
  wordsLanguage: Language;
  until: Day | null;
  entry: Entry;
  source: string;
  person: Id;
  shown: Bilingual;
  standing: string;
  at: Instant;
};
const said = prepared((db: Db) =>
  db.$client.prepare<[{ ids: string }], Omit<Said, "shown"> & { shown: string }>(`
    select t.id, t.proceeding_id as proceeding, t.voice_id as voice, t.seat_id as seat, t.kind, t.words, t.words_language as wordsLanguage, t.until_day as until,
      t.entry, t.source, t.person_id as person, ${shownOf("p")} as shown, t.standing, t.at
    from position t join person p on p.id = t.person_id where t.proceeding_id in (select value from json_each(:ids)) order by t.at, t.rowid`),
);

/** Every position of some proceedings, the oldest first. */
export const everythingSaid = (db: Db, proceedings: readonly Id[]): Said[] =>
  said(db)
    .all({ ids: JSON.stringify(proceedings) })
    .map((row) => ({ ...row, shown: bilingual(row.shown) }));

const footnotes = prepared((db: Db) =>
  db.$client.prepare<[{ ids: string }], Bilingual & { proceeding: Id; voice: Id }>(
    `select proceeding_id as proceeding, voice_id as voice, en, fr from footnote
     where proceeding_id in (select value from json_each(:ids))`,
  ),
);

/** One voice: what counts of it now, and what a contact has prepared since. */
export type VoiceLine = {
  voice: Voice;
  said: Said | null;
  prepared: Said | null;
  /** Who has taken a position for it, one after the other; not who entered or prepared one. */
  taken: Id[];
  /** D-7: only while it does not endorse; what was settled before is found again should it come back to that. */
  footnote: Bilingual | null;
};
export type Stand = { lines: VoiceLine[]; needs: Needs };

const counts = ({ entry }: Said) => entry !== "prepared";

/** D-7: whose footnote is printed with the decision. */
export const isAgainst = (said: Said | null): boolean => said?.kind === "not-endorse";

type Rows = { seats: SeatIn[]; said: Said[]; footnotes: (Bilingual & { proceeding: Id; voice: Id })[] };

function standIn(proceeding: Proceeding, rules: Rules, rows: Rows): Stand {
  const unit = unitOf(rules.get("unit-of-position")?.value ?? null, proceeding.bodyKind === "council");
  const all = rows.said.filter((one) => one.proceeding === proceeding.id);
  const notes = rows.footnotes.filter((one) => one.proceeding === proceeding.id);
  const here = rows.seats.filter(({ body }) => body === proceeding.body);
  const lines = voicesOf(here, unit).map((voice): VoiceLine => {
    const own = all.filter((one) => one.voice === voice.id);
    const last = own.at(-1) ?? null;
    const counted = own.findLast(counts) ?? null;
    const note = isAgainst(counted) && notes.find((one) => one.voice === voice.id);
    return {
      voice,
      said: counted,
      prepared: last && !counts(last) ? last : null,
      taken: own.filter(({ entry }) => entry === "taken").map(({ person }) => person),
      footnote: note ? { en: note.en, fr: note.fr } : null,
    };
  });
  return { lines, needs: needsOf(lines.map(positionOf), rules.get("quorum")?.value ?? null) };
}

/** Of many at once, so that no page asks the same of each. */
export function standsOf(db: Db, proceedings: readonly Proceeding[], day: Day): Map<Id, Stand> {
  if (proceedings.length === 0) return new Map();
  const ids = proceedings.map(({ id }) => id);
  const bodies = [...new Set(proceedings.map(({ body }) => body))];
  const rules = new Map(bodies.map((body) => [body, rulesOn(db, body, day)]));
  const rows = {
    seats: seatsOn(db, bodies, day),
    said: everythingSaid(db, ids),
    footnotes: footnotes(db).all({ ids: JSON.stringify(ids) }),
  };
  return new Map(
    proceedings.flatMap((one) => {
      const own = rules.get(one.body);
      return own ? [[one.id, standIn(one, own, rows)] as const] : [];
    }),
  );
}

export function standOf(db: Db, proceeding: Proceeding, day: Day): Stand {
  const stand = standsOf(db, [proceeding], day).get(proceeding.id);
  if (!stand) throw new Error("a proceeding has a stand");
  return stand;
}

/** What may be declared is measured by. */
export const declaringFacts = (
  proceeding: Proceeding,
  { lines }: Stand,
  now: Instant,
): DeclaringFacts & { proceeding: Proceeding } => ({
  ...factsOf(proceeding, now),
  everyoneAnswered: lines.every(({ said: own }) => own !== null),
});

const positionOf = ({ voice, said: own, footnote }: VoiceLine): Position => ({
  voice,
  position: own?.kind ?? null,
  footnote,
  until: own?.until ?? null,
});
