// The texts of one version as they stand, in both languages.
import { type Db, prepared } from "../../../../db/connection";
import type { Id } from "../../actor";
import type { Language } from "../../bilingual";
import type { SideState } from "../../pairs/lifecycle";
import type { RichText } from "../../rich-text";
import type { TextPart } from "../parts";

type WrittenSide = { text: RichText; state: SideState };
export type Written = { part: TextPart; edition: number } & Record<Language, WrittenSide>;

type Row = {
  part: TextPart;
  edition: number;
  en: string;
  fr: string;
  enState: SideState;
  frState: SideState;
};

const written = prepared((db: Db) =>
  db.$client.prepare<[Id], Row>(
    `select t.part, p.edition, p.en, p.fr, p.en_state as enState, p.fr_state as frState
     from recommendation_text t join pair p on p.id = t.pair_id where t.version_id = ?`,
  ),
);

export const writtenOf = (db: Db, version: Id): Written[] =>
  written(db)
    .all(version)
    .map(({ part, edition, en, fr, enState, frState }) => ({
      ...{ part, edition },
      en: { text: JSON.parse(en) as RichText, state: enState },
      fr: { text: JSON.parse(fr) as RichText, state: frState },
    }));
