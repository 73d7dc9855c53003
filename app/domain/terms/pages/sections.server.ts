// The nine sections of a version with both sides of their text, read in one statement.
import { type Db, prepared } from "../../../../db/connection";
import type { Id } from "../../actor";
import type { Bilingual, Language } from "../../bilingual";
import type { Instant } from "../../dates";
import { isSpared } from "../../pairs/edit";
import type { SideState } from "../../pairs/lifecycle";
import type { RichText } from "../../rich-text";
import type { SectionKey } from "../sections";

export type SideRead = {
  text: RichText;
  state: SideState;
  basis: RichText | null;
  behindSince: Instant | null;
};
/** What a page shows of the state of a side. */
export type SideStanding = Pick<SideRead, "state" | "behindSince"> & { isSpared: boolean };
export const standingOf = (side: SideRead): SideStanding => ({
  state: side.state,
  behindSince: side.behindSince,
  isSpared: isSpared(side),
});

export type SectionRead = {
  key: SectionKey;
  number: number;
  title: Bilingual;
  source: Language;
  edition: number;
  en: SideRead;
  fr: SideRead;
};

type Row = {
  key: SectionKey;
  number: number;
  titleEn: string;
  titleFr: string;
  source: Language;
  edition: number;
  en: string;
  fr: string;
  enState: SideState;
  frState: SideState;
  enBasis: string | null;
  frBasis: string | null;
  enSince: Instant | null;
  frSince: Instant | null;
};

const sections = prepared((db: Db) =>
  db.$client.prepare<[Id], Row>(`
    select s.key, s.number, s.title_en as titleEn, s.title_fr as titleFr, p.source, p.edition,
      p.en, p.fr, p.en_state as enState, p.fr_state as frState, p.en_basis as enBasis, p.fr_basis as frBasis,
      p.en_behind_since as enSince, p.fr_behind_since as frSince
    from terms_section s join pair p on p.id = s.pair_id where s.version_id = ? order by s.number`),
);

const textIn = (json: string): RichText => JSON.parse(json) as RichText;

export const sectionsOf = (db: Db, version: Id): SectionRead[] =>
  sections(db)
    .all(version)
    .map((row) => ({
      key: row.key,
      number: row.number,
      title: { en: row.titleEn, fr: row.titleFr },
      source: row.source,
      edition: row.edition,
      en: {
        text: textIn(row.en),
        state: row.enState,
        basis: row.enBasis ? textIn(row.enBasis) : null,
        behindSince: row.enSince,
      },
      fr: {
        text: textIn(row.fr),
        state: row.frState,
        basis: row.frBasis ? textIn(row.frBasis) : null,
        behindSince: row.frSince,
      },
    }));
