import { atOnce, type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import type { Bilingual, Language } from "../../bilingual";
import type { Instant } from "../../dates";
import { mustBeAllowed } from "../../permissions";
import type { RichText } from "../../rich-text";
import { shownIn } from "../../sql.server";
import type { Placing } from "../commands/texts.server";
import { termsPolicies } from "../policy";
import type { SectionKey } from "../sections";
import { sectionsOf } from "./sections.server";
import { headOf, type VersionHead } from "./version.server";
import { versionSeen } from "./version-row.server";

type Row = {
  id: Id;
  language: Language;
  heading: string;
  content: string;
  setAside: 0 | 1;
  at: Instant | null;
  byEn: string | null;
  byFr: string | null;
};

/** Who set a passage aside, and when, stands in the ledger: the newest line about it. */
const unplaced = prepared((db: Db) =>
  db.$client.prepare<[Id], Row>(
    `select u.id, u.language, u.heading, u.content, u.set_aside as setAside, l.at,
       ${shownIn("en")} as byEn, ${shownIn("fr")} as byFr
     from unplaced_passage u
     left join ledger l on u.set_aside = 1 and l.number = (
       select max(o.number) from ledger o join ledger_detail d on d.number = o.number
       where o.subject_kind = 'terms' and o.subject_id = u.version_id and o.act = 'terms.place'
         and json_extract(d.detail, '$.after.passage') = u.id)
     left join person p on p.id = l.person_id
     where u.version_id = ? and u.placed_in is null order by u.place`,
  ),
);

export type PassageShown = { id: Id; language: Language; heading: string; text: RichText };
export type PassageSetAside = PassageShown & { at: Instant | null; by: Bilingual | null };
export type UnplacedPage = {
  head: VersionHead;
  passages: PassageShown[];
  setAside: PassageSetAside[];
  sections: { key: SectionKey; number: number; title: Bilingual }[];
};

const shown = ({ id, language, heading, content }: Row): PassageShown => ({
  id,
  language,
  heading,
  text: JSON.parse(content) as RichText,
});

/** B-9: the passages that no section claimed and nobody has placed: those that wait, and those set aside. */
export function unplacedPage(db: Db, actor: Actor, id: Id): UnplacedPage {
  return atOnce(db, () => {
    const { version } = versionSeen(db, actor, id);
    mustBeAllowed(actor, termsPolicies.place, version);
    const rows = unplaced(db).all(id);
    return {
      head: headOf(version),
      passages: rows.filter(({ setAside }) => setAside === 0).map(shown),
      setAside: rows
        .filter(({ setAside }) => setAside === 1)
        .map((row) => ({
          ...shown(row),
          at: row.at,
          by: row.byEn === null ? null : { en: row.byEn, fr: row.byFr ?? row.byEn },
        })),
      sections: sectionsOf(db, id).map(({ key, number, title }) => ({ key, number, title })),
    };
  });
}

/** What was chosen for each passage; those left as they are are left out. */
export const placingsIn = (typed: Record<string, Placing["to"] | "">): Placing[] =>
  Object.entries(typed).flatMap(([passage, to]) => (to === "" ? [] : [{ passage, to }]));
