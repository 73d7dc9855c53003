// Desk 4: the page of one version of a recommendation.
import { atOnce, type Db } from "../../../../db/connection";
import { type Actor, type Id, isSecretariat } from "../../actor";
import type { Bilingual, Language } from "../../bilingual";
import type { Day, Instant } from "../../dates";
import { type HistoryLine, history } from "../../ledger/history.server";
import type { SideState } from "../../pairs/lifecycle";
import { permission } from "../../permissions";
import { NotFound } from "../../refusals";
import { aligned, type Row } from "../../terms/aligned";
import { termsDatesOn } from "../../terms/queries/dates.server";
import { type TermsStanding, termsStanding } from "../../terms/standing";
import { type ActOffered, actsOn } from "../acts";
import { lacksNothing } from "../facts";
import { isRecommended, type RecommendationState } from "../lifecycle";
import { type Cost, type TextPart, textParts } from "../parts";
import { recommendationPolicies as policies } from "../policy";
import { type Council, type Recommended, versionSeen } from "../version.server";
import { type Detail, detailOf, type TextRead } from "./detail.server";

export type SideShown = { state: SideState; behindSince: Instant | null };
export type TextRow = Omit<Row<never>, "clauses">;
export type TextShown = { part: TextPart; rows: TextRow[] } & Record<Language, SideShown>;

export type RecommendationHead = {
  id: Id;
  label: string | null;
  number: number;
  state: RecommendationState;
  title: Bilingual;
  source: Language;
  body: Id;
  bodyName: Bilingual;
  bodyAcronym: Bilingual;
  isBodySeen: boolean;
  councils: Council[];
  isLatest: boolean;
  /** "Recommended, not yet decided". */
  isRecommended: boolean;
};

export type RecommendationPage = Omit<Detail, "texts"> & {
  head: RecommendationHead;
  dates: Record<"madeAt" | "stateSince", Instant> & { submittedAt: Instant | null };
  facts: {
    cost: Cost | null;
    costCents: number | null;
    everywhere: boolean;
    wantedBy: Day | null;
    planLine: string;
  };
  /** What stops the next step of whoever works on it; null where nothing does. */
  lacks: Bilingual | null;
  unanswered: number;
  texts: TextShown[];
  acts: ActOffered[];
  /** Beside each text. */
  may: Record<"write" | "translate" | "proposeEdit" | "describe" | "addPaper", boolean>;
  /** B-6: where the terms of the group stand, as long as it is on its way. */
  terms: TermsStanding;
  history: HistoryLine[];
};

const shownText =
  (read: readonly TextRead[]) =>
  (part: TextPart): TextShown => {
    const text = read.find((one) => one.part === part);
    const of = (state: SideState = "missing", behindSince: Instant | null = null) => ({ state, behindSince });
    if (!text) return { part, rows: [], en: of(), fr: of() };
    const { rows } = aligned<never>({ en: text.en, fr: text.fr }, []);
    return {
      part,
      rows: rows.map(({ clauses: _, ...row }) => row),
      en: of(text.enState, text.enSince),
      fr: of(text.frState, text.frSince),
    };
  };

const headOf = (version: Recommended): RecommendationHead => ({
  ...{ id: version.id, label: version.label, number: version.number, state: version.state },
  ...{ title: version.title, source: version.source, body: version.body, bodyName: version.bodyName },
  ...{ bodyAcronym: version.bodyAcronym, isBodySeen: version.isBodySeen, councils: version.addressed },
  ...{ isLatest: version.isLatest, isRecommended: isRecommended(version.state) },
});

/** The way to it is for whoever has a part in the bodies; a reader is shown what came of it (S-11). */
export const followsTheWay = (actor: Actor): boolean => isSecretariat(actor) || actor.keys.includes("seated");

const over: readonly RecommendationState[] = [
  "declined",
  "withdrawn",
  "closed",
  "noted",
  "deferred",
  "returned",
];

export function recommendationPage(db: Db, actor: Actor, at: { id: Id; today: Day }): RecommendationPage {
  return atOnce(db, () => {
    const version = versionSeen(db, actor, at.id, at.today);
    if (!version) throw new NotFound();
    const { texts, ...detail } = detailOf(db, actor, at.id);
    const may = (act: keyof RecommendationPage["may"]) => permission(actor, policies[act], version).may;
    const { cost, costCents, everywhere, wantedBy, planLine, unanswered } = version;
    const { madeAt, stateSince, submittedAt } = version;
    const dates = termsDatesOn(db, at.today).get(version.body) ?? null;
    return {
      ...detail,
      head: headOf(version),
      dates: { madeAt, stateSince, submittedAt },
      facts: { cost, costCents, everywhere, wantedBy, planLine },
      lacks: lacksNothing(version)?.text ?? null,
      unanswered,
      texts: textParts.map(shownText(texts)),
      acts: actsOn(actor, version),
      may: {
        ...{ write: may("write"), translate: may("translate"), proposeEdit: may("proposeEdit") },
        ...{ describe: may("describe"), addPaper: may("addPaper") },
      },
      terms: dates && !over.includes(version.state) ? termsStanding(dates, at.today) : "in-force",
      history: followsTheWay(actor) ? history(db, "recommendation", at.id) : [],
    };
  });
}
