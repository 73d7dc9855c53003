// The page on which one text of the form is written, both sides together.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor } from "../../actor";
import type { Bilingual, Language } from "../../bilingual";
import type { WordChange } from "../../compare";
import { changedInOther } from "../../pairs/changed";
import { isReadySide } from "../../pairs/lifecycle";
import { mustBeAllowed } from "../../permissions";
import { toPlain } from "../../plain-text";
import { NotFound } from "../../refusals";
import type { RichText } from "../../rich-text";
import type { SideStanding } from "../../terms/pages/sections.server";
import { writingPolicy } from "../commands/texts.server";
import { isBeingChecked } from "../lifecycle";
import type { TextPart } from "../parts";
import { closedSide } from "../policy";
import { type At, headOf, mustSee, type RecommendationHead } from "./head.server";
import { type Marks, marksOf } from "./marks.server";
import { sideStanding, textsOf } from "./texts.server";

export type TextPage = {
  head: RecommendationHead;
  part: TextPart;
  edition: number;
  sides: Record<Language, SideStanding>;
  isReady: Record<Language, boolean>;
  /** What stands in the fields: both texts in their plain form. */
  plain: Bilingual;
  /** the side that stands as the group agreed to it. */
  closed: { language: Language; text: RichText } | null;
  /** the secretariat has it, and writes the other side. */
  isChecked: boolean;
  /** For each side, what changed in the other since they were last in step. */
  changed: Record<Language, WordChange[][]>;
  previous: TextPart | null;
  next: TextPart | null;
  /** what the secretariat asks for on this part. */
  asked: Marks | null;
};

export function textPage(db: Db, actor: Actor, at: At & { part: string }): TextPage {
  return atOnce(db, () => {
    const version = mustSee(db, actor, at);
    const texts = textsOf(db, at.version);
    const place = texts.findIndex(({ part }) => part === at.part);
    const text = texts[place];
    if (!text) throw new NotFound();
    mustBeAllowed(actor, writingPolicy(version), version);
    const { part, pair } = text;
    const closed = closedSide(version.state, version.source);
    const marks = marksOf(db, version);
    return {
      ...{ head: headOf(version), part, edition: pair.edition },
      sides: { en: sideStanding(pair.en), fr: sideStanding(pair.fr) },
      isReady: { en: isReadySide(pair.en.state), fr: isReadySide(pair.fr.state) },
      plain: { en: toPlain(pair.en.text), fr: toPlain(pair.fr.text) },
      closed: closed && { language: closed, text: pair[closed].text },
      isChecked: isBeingChecked(version.state),
      changed: { en: changedInOther(pair, "en"), fr: changedInOther(pair, "fr") },
      ...{ previous: texts[place - 1]?.part ?? null, next: texts[place + 1]?.part ?? null },
      asked: marks?.parts.includes(part) ? marks : null,
    };
  });
}
