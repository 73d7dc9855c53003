// What waits: for the co-chairs of a council to confirm it, for the secretariat to correct what was sent back.
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import { type Actor, type Id, isSecretariat, seatsOf } from "../actor";
import { type Bilingual, inBoth } from "../bilingual";
import type { Instant } from "../dates";
import type { Awaiting } from "../slice";
import { bilingual, bodyAcronym } from "../sql.server";
import { earlierWords } from "./words";

type Row = { id: Id; titleEn: string; titleFr: string; acronym: string; since: Instant; isSentBack: 0 | 1 };
const waiting = prepared((db: Db) =>
  db.$client.prepare<[{ councils: string; staff: 0 | 1 }], Row>(
    `select e.id, e.title_en as titleEn, e.title_fr as titleFr, ${bodyAcronym} as acronym,
       coalesce(e.returned_at, e.entered_at) as since, e.returned_at is not null as isSentBack
     from earlier_decision e join body b on b.id = e.body_id
     where e.state = 'to-confirm' and ((:staff and e.returned_at is not null)
       or (e.returned_at is null and e.body_id in (select value from json_each(:councils)))) order by since`,
  ),
);

const contextOf = (key: "awaitingIn" | "sentBackIn", acronym: Bilingual): Bilingual => ({
  en: earlierWords.en[key](acronym.en || acronym.fr),
  fr: earlierWords.fr[key](acronym.fr || acronym.en),
});

export function earlierAwaiting(db: Db, actor: Actor): Awaiting[] {
  const councils = seatsOf(actor).flatMap(({ coChair, body }) => (coChair ? [body] : []));
  const staff = isSecretariat(actor);
  if (!staff && councils.length === 0) return [];
  return waiting(db)
    .all({ councils: JSON.stringify(councils), staff: staff ? 1 : 0 })
    .map(({ id, titleEn, titleFr, acronym, since, isSentBack }) => ({
      kind: "earlier-decision",
      id,
      verb: inBoth(earlierWords, (words) => (isSentBack ? words.correctVerb : words.confirmVerb)),
      title: { en: titleEn, fr: titleFr },
      context: contextOf(isSentBack ? "sentBackIn" : "awaitingIn", bilingual(acronym)),
      href: addresses("earlier-decision", { earlier: id }),
      since,
      dueOn: null,
    }));
}
