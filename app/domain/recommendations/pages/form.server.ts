// Desk 6: the form as a task list, and as it will be read.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor } from "../../actor";
import { type Bilingual, inBoth, type Language } from "../../bilingual";
import type { Instant } from "../../dates";
import type { SideState } from "../../pairs/lifecycle";
import { type Offer, offerTo } from "../../permissions";
import type { RichText } from "../../rich-text";
import { lastDescribed } from "../commands/stale.server";
import { writingPolicy } from "../commands/texts.server";
import { lacksSaid, unwrittenSaid } from "../lacks";
import { isBeingChecked, isBeingCompleted, isDraft } from "../lifecycle";
import { nextSteps, type Standing, type Step, standingOf } from "../next-steps";
import { formPageWords } from "../page-words/form";
import { type FormPart, formParts, isTextPart, type TextPart } from "../parts";
import { closedSide, recommendationPolicies } from "../policy";
import type { Recommended } from "../version.server";
import { type FactsShown, factsShown } from "./facts-shown.server";
import { type At, headOf, mustSee, type RecommendationHead } from "./head.server";
import { type Marks, marksOf } from "./marks.server";
import { type PaperLine, papersOf } from "./papers.server";
import { type TextRead, textsOf } from "./texts.server";

export type PartLine = {
  part: FormPart;
  /** What it lacks: a language with its state, or once the whole. */
  lacks: { language: Language | null; state: SideState }[];
  isEmpty: boolean;
  /** returned by the secretariat; whether it was written since. */
  marked: "open" | "written" | null;
  /** in which language it stands as the group agreed to it. */
  closed: Language | null;
  /** Whether whoever looks can write it now. */
  isOpen: boolean;
};

export type FormPage = {
  head: RecommendationHead;
  parts: PartLine[];
  marks: Marks | null;
  steps: Step[];
  standing: Standing;
  /** What it lacks, in a sentence, where that is what matters now. */
  lacking: Bilingual | null;
  /** Why it cannot be submitted yet, for those whose part that is. */
  refused: Bilingual | null;
  /** Why nothing is written now, where whoever looks otherwise writes. */
  closedWhy: Bilingual | null;
  texts: { part: TextPart; en: RichText; fr: RichText }[];
  facts: FactsShown;
  papers: PaperLine[];
};

type Offers = { write: Offer | null; describe: Offer | null; papers: Offer | null };

const opensBy = (part: FormPart): keyof Offers => {
  if (isTextPart(part)) return "write";
  return part === "papers" ? "papers" : "describe";
};

const isEmpty = (version: Recommended, part: FormPart, papers: readonly PaperLine[]): boolean => {
  if (part === "papers") return papers.every(({ withdrawnAt }) => withdrawnAt !== null);
  if (part === "plan") return version.planLine === "";
  return part === "answers" && version.answers === null;
};

/** The state of one side of a text; of a title it is there or not. */
function stateOf(version: Recommended, part: FormPart, language: Language): SideState {
  return isTextPart(part) ? version.texts[part][language] : "missing";
}

type Seen = {
  version: Recommended;
  offers: Offers;
  marks: Marks | null;
  papers: readonly PaperLine[];
  texts: readonly TextRead[];
  describedAt: Instant | null;
};

/** When a part was written last. */
function writtenAt(part: FormPart, { papers, texts, describedAt }: Seen): Instant | null {
  if (part === "papers")
    return papers.reduce<Instant | null>(
      (last, { addedAt }) => (last === null || addedAt > last ? addedAt : last),
      null,
    );
  return isTextPart(part) ? (texts.find((text) => text.part === part)?.pair.changedAt ?? null) : describedAt;
}

function markOf(part: FormPart, seen: Seen): PartLine["marked"] {
  const { marks } = seen;
  if (!marks?.parts.includes(part)) return null;
  return (writtenAt(part, seen) ?? 0) > marks.at ? "written" : "open";
}

function partLine(part: FormPart, seen: Seen): PartLine {
  const { version, offers, papers } = seen;
  const closed = closedSide(version.state, version.source);
  const inLanguages = isTextPart(part) || part === "title";
  return {
    part,
    lacks: version.lacks
      .filter((lack) => lack.part === part)
      .map(({ language }) => ({ language, state: stateOf(version, part, language ?? version.source) })),
    isEmpty: isEmpty(version, part, papers),
    marked: markOf(part, seen),
    closed: inLanguages && isAgreed(version) ? closed : null,
    isOpen: offers[opensBy(part)]?.may === true,
  };
}

/** what the group agreed to stands, and the rest is completed or checked. */
const isAgreed = ({ state }: Recommended): boolean => isBeingCompleted(state) || isBeingChecked(state);

const refusedIn = (one: Offer | null): Bilingual | null => (one && !one.may ? one.reason : null);

/** Why a side, or the whole, is not written now. */
function closedWhy(version: Recommended, { write }: Offers): Bilingual | null {
  if (isAgreed(version)) return inBoth(formPageWords, (words) => words.closedIn(version.source));
  return isDraft(version.state) ? null : refusedIn(write);
}

function lackingSaid({ state, lacks, unwritten }: Recommended): Bilingual | null {
  if (isDraft(state) && unwritten.length > 0) return unwrittenSaid(unwritten).text;
  return isBeingCompleted(state) && lacks.length > 0 ? lacksSaid(lacks).text : null;
}

export function formPage(db: Db, actor: Actor, at: At): FormPage {
  return atOnce(db, () => {
    const version = mustSee(db, actor, at);
    const to = (policy: Parameters<typeof offerTo<Recommended>>[1]) => offerTo(actor, policy, version);
    const { describe, addPaper, consult, submit } = recommendationPolicies;
    const offers: Offers = {
      write: to(writingPolicy(version)),
      describe: to(describe),
      papers: to(addPaper),
    };
    const marks = marksOf(db, version);
    const papers = papersOf(db, actor, version.id);
    const texts = textsOf(db, version.id);
    const describedAt = marks && lastDescribed(db, version.id);
    const seen = { version, offers, marks, papers, texts, describedAt };
    const parts = formParts.map((part) => partLine(part, seen));
    const form = {
      ...{ state: version.state, lacks: version.lacks, unwritten: version.unwritten, write: offers.write },
      marked: parts.filter(({ marked }) => marked === "open").map(({ part }) => part),
      ...{ consult: to(consult), submit: to(submit) },
    };
    return {
      ...{ head: headOf(version), parts, marks, papers },
      ...{ steps: nextSteps(form), standing: standingOf(form), lacking: lackingSaid(version) },
      refused: isBeingCompleted(version.state) ? refusedIn(form.submit) : null,
      closedWhy: closedWhy(version, offers),
      texts: texts.map(({ part, pair }) => ({ part, en: pair.en.text, fr: pair.fr.text })),
      facts: factsShown(db, actor, version),
    };
  });
}
