// Where a clause may stand in the text: each section, and each of its passages, by the name a form sends.
import type { Db } from "../../../../db/connection";
import type { Id } from "../../actor";
import { type Bilingual, type Language, otherLanguage } from "../../bilingual";
import { NotFound } from "../../refusals";
import { passagesOf, plainOf } from "../../rich-text";
import type { Founding } from "../commands/clause-rows.server";
import type { SectionKey } from "../sections";
import type { ClauseShown } from "./clauses.server";
import { type SectionRead, sectionsOf } from "./sections.server";

/** A section or one of its passages, by the name under which a form sends it. */
export type Place = { value: string; text: string; language: Language };
export type Places = { key: SectionKey; number: number; title: Bilingual; passages: Place[] };

const longest = 90;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)} …` : text);

/** Each passage in the reader's language, or in the other where the section is written in that one only. */
export function placesIn(section: SectionRead, language: Language): Places {
  const { key, number, title } = section;
  const side = passagesOf(section[language].text).length > 0 ? language : otherLanguage(language);
  const passages = passagesOf(section[side].text).map(({ content }, place) => ({
    value: `${key}/${place}/${side}`,
    text: shortened(plainOf(content).trim()),
    language: side,
  }));
  return { key, number, title, passages };
}

/** What a form's name for a place stands for in the text as it is now. */
function foundingIn(sections: readonly SectionRead[], typed: string): Founding {
  const [key, place, side] = typed.split("/");
  const section = sections.find((one) => one.key === key);
  if (!section) throw new NotFound();
  const language: Language = side === "fr" ? "fr" : "en";
  const passage = place === undefined ? undefined : passagesOf(section[language].text)[Number(place)];
  return { section: section.key, language, passage: passage ? plainOf(passage.content).trim() : "" };
}

export const foundingOf = (db: Db, version: Id, typed: string): Founding =>
  foundingIn(sectionsOf(db, version), typed);

/** The name of the place a clause rests on now. */
export function placeOf(
  sections: readonly SectionRead[],
  { section, passage, language }: ClauseShown,
): string {
  const found = sections.find(({ key }) => key === section);
  if (!found || !language || passage === "") return section;
  const place = passagesOf(found[language].text).findIndex(
    ({ content }) => plainOf(content).trim() === passage.trim(),
  );
  return place === -1 ? section : `${section}/${place}/${language}`;
}
