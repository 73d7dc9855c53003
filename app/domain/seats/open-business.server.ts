// B-3, B-8: the seats of a body with who sits there, nominations that wait, nominations that were asked for.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { visibleSql } from "../audiences.server";
import { type Bilingual, inBoth } from "../bilingual";
import { type Day, type Instant, startOfDay } from "../dates";
import { type Level, levelWords } from "../levels";
import type { Business, OpenBusiness, TermsChange, Touch } from "../slice";
import { isChair, seatOpen, shownSql, sitting } from "../sql.server";
import { businessWords } from "./business-words";

type Facts = {
  what: "seat" | "nomination" | "asked";
  seat: Id | null;
  body: Id;
  level: Level;
  en: string;
  fr: string;
  /** It carries the co-chair's role today. */
  isChair: 0 | 1;
  /** Who sits there; of a nomination nobody is named (T-2). */
  holders: Bilingual[];
  since: Instant | null;
  openedOn: Day | null;
};

const name = (language: "en" | "fr") =>
  `coalesce(nullif(s.organization_${language}, ''), j.name_${language}, '')`;
const holders = `(select json_group_array(json(shown)) from (select ${shownSql} as shown from holding h join person p on p.id = h.person_id
  where h.seat_id = s.id and ${sitting("h")} order by h.capacity desc))`;
const ofSeat = `'seat', s.id, 'body', s.body_id, 'level', s.level, 'en', ${name("en")}, 'fr', ${name("fr")}`;
const seen = visibleSql("body", ":body");

const rows = `
  select s.id, json_object('what', 'seat', ${ofSeat}, 'isChair', ${isChair}, 'holders', json(${holders}), 'since', null, 'openedOn', s.opened_on) as facts
    from seat s left join jurisdiction j on j.id = s.jurisdiction_id
    where s.body_id = :body and s.state = 'open' and ${seatOpen} and ${seen}
  union all
  select h.id, json_object('what', 'nomination', ${ofSeat}, 'isChair', 0, 'holders', json('[]'), 'since', h.nominated_at, 'openedOn', null)
    from seat s join holding h on h.seat_id = s.id and h.state = 'nominated' left join jurisdiction j on j.id = s.jurisdiction_id
    where s.body_id = :body and ${seen}
  union all
  select q.id, json_object('what', 'asked', 'seat', q.seat_id, 'body', q.body_id, 'level', q.level, 'en', j.name_en, 'fr', j.name_fr, 'isChair', 0,
      'holders', json('[]'), 'since', q.asked_at, 'openedOn', null)
    from nomination_request q join jurisdiction j on j.id = q.asked_of_id
    where q.body_id = :body and q.answered_at is null and ${seen}`;

type Key =
  | "ends"
  | "endsVacant"
  | "takesRole"
  | "losesRole"
  | "roleGoesOn"
  | "cannotConfirm"
  | "answeredInWords";

const touch = (key: Key, { when }: TermsChange, clause: Touch["clause"] = "seat"): Touch => ({
  clause,
  effect: { en: businessWords.en[key](when.en), fr: businessWords.fr[key](when.fr) },
});

function touchesOfSeat({ seat, isChair: carries, holders: who }: Facts, change: TermsChange): Touch[] {
  const then = change.seats.get(seat ?? "");
  if (!then) return [touch(who.length > 0 ? "ends" : "endsVacant", change)];
  if (then.coChair !== (carries === 1)) return [touch(then.coChair ? "takesRole" : "losesRole", change)];
  const isTermChanged = then.coChair && change.clauses.has("co-chair-term");
  return isTermChanged ? [touch("roleGoesOn", change, "co-chair-term")] : [];
}

const ends = ({ seat }: Facts, { seats }: TermsChange): boolean => seat !== null && !seats.has(seat);

function touchesOf(facts: Facts, change: TermsChange): Touch[] {
  if (facts.what === "seat") return touchesOfSeat(facts, change);
  if (!ends(facts, change)) return [];
  return [touch(facts.what === "nomination" ? "cannotConfirm" : "answeredInWords", change)];
}

function standingOf({ what, isChair: carries, holders: who }: Facts): Bilingual {
  const { en, fr } = businessWords;
  if (what === "nomination") return { en: en.waits, fr: fr.waits };
  if (what === "asked") return { en: en.unanswered, fr: fr.unanswered };
  if (who.length === 0) return inBoth(businessWords, (words) => (carries ? words.vacantChair : words.vacant));
  const key = carries ? "heldByChair" : "held";
  const named = (language: "en" | "fr") => who.map((one) => one[language]).join("; ");
  return { en: en[key](named("en")), fr: fr[key](named("fr")) };
}

function read({ id, facts }: { id: Id; facts: string }): Business {
  const own = JSON.parse(facts) as Facts;
  const { what, seat, body, level, since, openedOn } = own;
  const title = (language: "en" | "fr") =>
    businessWords[language][what](own[language] || levelWords[language][level]);
  return {
    ...{ kind: what, id, matter: null, goesOn: what === "seat" },
    since: since ?? startOfDay(openedOn as Day),
    title: { en: title("en"), fr: title("fr") },
    standing: standingOf(own),
    href: seat === null ? addresses("body", { body }) : addresses("seat", { seat }),
    touches: (change) => touchesOf(own, change),
  };
}

export const seatsBusiness: OpenBusiness = { rows, read };
