// T-h: once a day the head of the ledger is noted and mailed to the witnesses, so that no line up to it changes unseen.
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import type { Language } from "../bilingual";
import { addDays, type Day, dayOf, easternTime, type Instant, instantAt } from "../dates";
import { longDate, number as numberText } from "../format";
import { type Head, headOf } from "../ledger/ledger.server";
import { type Addressee, type Letter, post } from "../outbox/outbox.server";
import { onTheDay } from "../sql.server";
import { witnessWords } from "./words";

const sixInTheMorning = 6 * 60;

/** What was noted on a day to come is of a clock that was set back since: it silences nobody until then (T-8). */
const nextOf = prepared((db: Db) =>
  db.$client
    .prepare<[Day], Instant>("select next_at from ledger_head where day <= ? order by day desc limit 1")
    .pluck(),
);
const note = prepared((db: Db) =>
  db.$client.prepare(
    "insert into ledger_head (day, number, hash, at, next_at, mailed) values (:day, :number, :hash, :now, :next, :mailed)",
  ),
);
const addressees = prepared((db: Db) =>
  db.$client.prepare<[{ day: Day }], Addressee>(`
    select w.person_id as person, coalesce(p.email, w.email) as email, coalesce(p.language, w.language) as language
    from witness w left join person p on p.id = w.person_id
    where ${onTheDay("w")} order by w.id`),
);

/** Whom the witnesses of the day are reached at. */
export const witnessesOn = (db: Db, day: Day): Addressee[] => addressees(db).all({ day });

export const linkToWitnesses = (publicUrl: string) => {
  const { en, fr } = addresses("witnesses");
  return { en: publicUrl + en, fr: publicUrl + fr };
};

function letterOf({ number, hash }: Head, day: Day, publicUrl: string): Letter {
  const { en, fr } = witnessWords;
  const dayIn = (language: Language) => longDate(language, day);
  const lines = (language: Language) => numberText(language, number);
  return {
    notice: "keeping",
    subject: { en: en.headSubject(dayIn("en"), `${number}`), fr: fr.headSubject(dayIn("fr"), `${number}`) },
    lines: [
      { en: en.headKeep, fr: fr.headKeep },
      {
        en: en.headIs(dayIn("en"), `${number}`, lines("en")),
        fr: fr.headIs(dayIn("fr"), `${number}`, lines("fr")),
      },
      { en: hash, fr: hash },
      { en: en.headCheck(`${number}:${hash}`), fr: fr.headCheck(`${number}:${hash}`) },
    ],
    link: linkToWitnesses(publicUrl),
  };
}

/** T-8: what the clock does once a day; after days of silence, once. */
export function mailHead(tx: Db, now: Instant, { publicUrl }: { publicUrl: string }): void {
  const day = dayOf(now);
  const due = nextOf(tx).get(day);
  if (due !== undefined && due > now) return;
  const head = headOf(tx);
  if (!head) return;
  const letter = letterOf(head, day, publicUrl);
  const witnesses = witnessesOn(tx, day);
  for (const witness of witnesses) post(tx, witness, { letter, now });
  const next = instantAt({ day: addDays(day, 1), minutes: sixInTheMorning }, easternTime);
  note(tx).run({ day, ...head, now, next, mailed: witnesses.length });
}

export type NotedHead = Head & { day: Day; mailed: number; stands: "carried" | "other" | "cut" };

const noted = prepared((db: Db) =>
  db.$client.prepare<[number], NotedHead>(`
    select h.day, h.number, h.hash, h.mailed,
      case when l.hash is null then 'cut' when l.hash = h.hash then 'carried' else 'other' end as stands
    from ledger_head h left join ledger l on l.number = h.number order by h.day desc limit ?`),
);

/** What was noted, the newest first, and whether the ledger still carries it. */
export const notedHeads = (db: Db, atMost: number): NotedHead[] => noted(db).all(atMost);
