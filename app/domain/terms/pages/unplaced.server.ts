import { atOnce, type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import type { Bilingual, Language } from "../../bilingual";
import { mustBeAllowed } from "../../permissions";
import type { RichText } from "../../rich-text";
import type { Placing } from "../commands/texts.server";
import { termsPolicies } from "../policy";
import { type SectionKey, sectionKeys } from "../sections";
import { sectionsOf } from "./sections.server";
import { headOf, type VersionHead } from "./version.server";
import { versionSeen } from "./version-row.server";

type Row = { id: Id; language: Language; heading: string; content: string };
const waiting = prepared((db: Db) =>
  db.$client.prepare<[Id], Row>(
    `select id, language, heading, content from unplaced_passage
     where version_id = ? and placed_in is null and set_aside = 0 order by place`,
  ),
);

export type UnplacedPage = {
  head: VersionHead;
  passages: { id: Id; language: Language; heading: string; text: RichText }[];
  sections: { key: SectionKey; number: number; title: Bilingual }[];
};

/** B-9: the passages that no section claimed and nobody has placed yet. */
export function unplacedPage(db: Db, actor: Actor, id: Id): UnplacedPage {
  return atOnce(db, () => {
    const { version } = versionSeen(db, actor, id);
    mustBeAllowed(actor, termsPolicies.place, version);
    return {
      head: headOf(version),
      passages: waiting(db)
        .all(id)
        .map(({ content, ...row }) => ({ ...row, text: JSON.parse(content) as RichText })),
      sections: sectionsOf(db, id).map(({ key, number, title }) => ({ key, number, title })),
    };
  });
}

/** What was chosen for each passage; those left for later are left out. */
export const placingsIn = (typed: Record<string, string>): Placing[] =>
  Object.entries(typed).flatMap(([passage, chosen]) => {
    const section = sectionKeys.find((key) => key === chosen) ?? null;
    return chosen === "" ? [] : [{ passage, section }];
  });
