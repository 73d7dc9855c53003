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
import { type At, headOf, mustSee, type RequestHead } from "./head.server";
import { sideStanding, textsOf } from "./texts.server";

export type TextPage = {
  head: RequestHead;
  part: TextPart;
  edition: number;
  sides: Record<Language, SideStanding>;
  isReady: Record<Language, boolean>;
  /** What stands in the fields: both texts in their plain form. */
  plain: Bilingual;
  /** F-4: while the secretariat completes the other side, this one stands as the group submitted it. */
  closed: { language: Language; text: RichText } | null;
  /** For each side, what changed in the other since they were last in step. */
  changed: Record<Language, WordChange[][]>;
  next: TextPart | null;
};

export function textPage(db: Db, actor: Actor, at: At & { part: string }): TextPage {
  return atOnce(db, () => {
    const request = mustSee(db, actor, at);
    const texts = textsOf(db, at.request);
    const place = texts.findIndex(({ part }) => part === at.part);
    const text = texts[place];
    if (!text) throw new NotFound();
    mustBeAllowed(actor, writingPolicy(request), request);
    const { part, pair } = text;
    const { source } = request;
    return {
      ...{ head: headOf(request), part, edition: pair.edition },
      sides: { en: sideStanding(pair.en), fr: sideStanding(pair.fr) },
      isReady: { en: isReadySide(pair.en.state), fr: isReadySide(pair.fr.state) },
      plain: { en: toPlain(pair.en.text), fr: toPlain(pair.fr.text) },
      closed: isBeingChecked(request.state) ? { language: source, text: pair[source].text } : null,
      changed: { en: changedInOther(pair, "en"), fr: changedInOther(pair, "fr") },
      next: texts[place + 1]?.part ?? null,
    };
  });
}
