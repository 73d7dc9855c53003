// What waits: for the co-chairs of a council to confirm it, for the secretariat to correct what was sent back.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { type Bilingual, inBoth } from "../bilingual";
import type { Instant } from "../dates";
import type { Awaiting } from "../slice";
import { bilingual, bodyAcronym } from "../sql.server";
import { earlierWords } from "./words";

export type EarlierAwaiting = {
  what: "earlier" | "sent-back";
  id: Id;
  titleEn: string;
  titleFr: string;
  /** The acronym of its council, as JSON. */
  facts: string;
  since: Instant;
};

/** For `:councils`, which whoever asks co-chairs, and `:staff`; a part of the statement of what waits for a confirmation. */
export const earlierAwaitingSql = `select iif(e.returned_at is null, 'earlier', 'sent-back') as what, e.id, null as proceeding,
    e.title_en as titleEn, e.title_fr as titleFr, ${bodyAcronym} as facts, coalesce(e.returned_at, e.entered_at) as since
  from earlier_decision e join body b on b.id = e.body_id
  where e.state = 'to-confirm' and ((:staff and e.returned_at is not null)
    or (e.returned_at is null and e.body_id in (select value from json_each(:councils))))`;

const contextOf = (key: "awaitingIn" | "sentBackIn", acronym: Bilingual): Bilingual => ({
  en: earlierWords.en[key](acronym.en || acronym.fr),
  fr: earlierWords.fr[key](acronym.fr || acronym.en),
});

export function earlierAwaits({ what, id, titleEn, titleFr, facts, since }: EarlierAwaiting): Awaiting {
  const isSentBack = what === "sent-back";
  return {
    ...{ kind: "earlier-decision", id, since, dueOn: null },
    verb: inBoth(earlierWords, (words) => (isSentBack ? words.correctVerb : words.confirmVerb)),
    title: { en: titleEn, fr: titleFr },
    context: contextOf(isSentBack ? "sentBackIn" : "awaitingIn", bilingual(facts)),
    href: addresses("earlier-decision", { earlier: id }),
  };
}
