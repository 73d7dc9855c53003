// What someone who takes a seat needs first: the same facts for the mail and for the page.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { type Bilingual, type Language, languages } from "../bilingual";
import type { Day } from "../dates";
import { toPlain } from "../plain-text";
import type { RichText } from "../rich-text";
import { contactsOf } from "../seats/contacts.server";
import { nominationsAsked } from "../seats/holders.server";
import { type OneSeat, seatOn } from "../seats/queries.server";
import { seatName } from "../seats/seat-name";
import { bilingual, inForce, onTheDay, seatOpen, shownSql, sitting } from "../sql.server";
import type { VersionState } from "../terms/lifecycle";
import { versionMoves } from "../terms/lifecycle";

export type OrientationFacts = {
  seat: OneSeat;
  name: Bilingual;
  bodyName: Bilingual;
  mandate: Bilingual | null;
  inForce: { id: Id; number: number } | null;
  chairs: Bilingual[];
  secretariat: Bilingual[];
  contacts: { shown: Bilingual; byFormer: boolean }[];
  terms: { id: Id; number: number; state: VersionState }[];
  asked: Bilingual[];
};

type BodyRow = {
  en: string;
  fr: string;
  version: Id | null;
  number: number | null;
  mandateEn: string | null;
  mandateFr: string | null;
};
const body = prepared((db: Db) =>
  db.$client.prepare<[{ body: Id; day: Day }], BodyRow>(`
    select b.name_en as en, b.name_fr as fr, v.id as version, v.number, q.en as mandateEn, q.fr as mandateFr
    from body b left join terms_version v on v.body_id = b.id and ${inForce}
      left join terms_section t on t.version_id = v.id and t.key = 'mandate' left join pair q on q.id = t.pair_id
    where b.id = :body`),
);

const who = prepared((db: Db) =>
  db.$client.prepare<[{ body: Id; day: Day }], { what: "chair" | "secretariat"; shown: string }>(`
    select 'chair' as what, ${shownSql} as shown from holding h join seat s on s.id = h.seat_id join chair_role c on c.seat_id = s.id join person p on p.id = h.person_id
      where s.body_id = :body and h.capacity = 'principal' and ${sitting("h")} and ${onTheDay("c")}
        and ${seatOpen}
    union all
    select 'secretariat', ${shownSql} from office o join person p on p.id = o.person_id where o.kind <> 'administrator' and ${onTheDay("o")}`),
);

/** What the members of the body have before them. */
const shared: readonly VersionState[] = [
  versionMoves.consult.to,
  versionMoves.put.to,
  versionMoves.takeIn.to,
];
const onTheWay = prepared((db: Db) =>
  db.$client.prepare<[{ body: Id; states: string }], { id: Id; number: number; state: VersionState }>(
    "select id, number, state from terms_version where body_id = :body and state in (select value from json_each(:states)) order by number",
  ),
);

const isListed = (line: string): boolean => /^(-|\d+\.) /.test(line);

/** The first sentence of a text; one that announces a list is said with it. */
function firstSentence(text: string): string {
  const [first = "", ...rest] = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  if (first.endsWith(":")) {
    const end = rest.findIndex((line) => !isListed(line));
    const items = rest.slice(0, end === -1 ? rest.length : end);
    const said = items.map((line) => line.replace(/^(-|\d+\.) +/, "").replace(/[;.,]$/, ""));
    return `${[first, said.join("; ")].join(" ").trim()}.`;
  }
  const end = /[.!?](?=\s+[A-ZÀ-Ý])/.exec(first);
  return end ? first.slice(0, end.index + 1) : first;
}

function mandateOf(row: BodyRow): Bilingual | null {
  const said: Bilingual = { en: "", fr: "" };
  const stored: Record<Language, string | null> = { en: row.mandateEn, fr: row.mandateFr };
  for (const language of languages) {
    const text = stored[language];
    if (text) said[language] = firstSentence(toPlain(JSON.parse(text) as RichText));
  }
  return said.en || said.fr ? said : null;
}

export function orientationFacts(db: Db, at: { seat: Id; day: Day }): OrientationFacts | undefined {
  const seat = seatOn(db, at.seat, at.day);
  const of = seat && body(db).get({ body: seat.body, day: at.day });
  if (!seat || !of) return undefined;
  const people = who(db).all({ body: seat.body, day: at.day });
  const named = (what: "chair" | "secretariat") =>
    people.filter((one) => one.what === what).map((one) => bilingual(one.shown));
  const held = seat.principal?.holding ?? null;
  return {
    seat,
    name: seatName(seat),
    bodyName: { en: of.en, fr: of.fr },
    mandate: mandateOf(of),
    inForce: of.version && of.number ? { id: of.version, number: of.number } : null,
    chairs: named("chair"),
    secretariat: named("secretariat"),
    contacts: contactsOf(db, at.seat, at.day).map((contact) => ({
      shown: contact.shown,
      byFormer: contact.holdingId !== held,
    })),
    terms: onTheWay(db).all({ body: seat.body, states: JSON.stringify(shared) }),
    asked: nominationsAsked(db, seat.body)
      .filter(({ answeredAt }) => answeredAt === null)
      .map(({ of: whom }) => whom),
  };
}
