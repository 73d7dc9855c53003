// What the cast tries with a recommendation and its versions, each with what the oracle answers.
import fc from "fast-check";
import type { Id } from "../../../app/domain/actor";
import { addDays, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { openWritten } from "../../../app/domain/decisions/commands/proceeding.server";
import { fromPlain } from "../../../app/domain/plain-text";
import * as checking from "../../../app/domain/recommendations/commands/checking.server";
import { describe } from "../../../app/domain/recommendations/commands/describing.server";
import { discardRecommendation } from "../../../app/domain/recommendations/commands/discarding.server";
import * as drafting from "../../../app/domain/recommendations/commands/drafting.server";
import * as edits from "../../../app/domain/recommendations/commands/form-edits.server";
import { replyToReason } from "../../../app/domain/recommendations/commands/replies.server";
import * as route from "../../../app/domain/recommendations/commands/route.server";
import { writeText } from "../../../app/domain/recommendations/commands/texts.server";
import { approved, chairOf, closingDay, othersAgree } from "../../support/deciding";
import { type Part, parts, type TestHouse } from "../../support/house";
import { askCouncil, type Declares, deferred, facts, writeAll } from "../../support/recommending";
import {
  blank,
  type Council,
  type Outcome,
  outcomes,
  type Sheet,
  type Side,
  type Story,
  type Tried,
  together,
  type Verb,
} from "./oracle";

export const verbs = [
  ...(["writeSource", "translate", "describe", "rename", "consult", "revise", "submit", "complete"] as const),
  ...(["giveBack", "giveBackUnmarked", "propose", "accept", "decline", "next", "reply", "withdraw"] as const),
  ...(["discard", "implement", "report", "close"] as const),
] as const satisfies readonly Verb[];
export const turns = ["askGroup", "groupAgrees", "groupRefuses", "askCouncil", "councilSays"] as const;
export type Turn = (typeof turns)[number];

export type Step = {
  /** `onward`: what comes next on its way, by whoever may. */
  verb: Verb | Turn | "onward";
  by: Part;
  /** The version before the newest, where there is one. */
  older: boolean;
  side: Side;
  council: Council;
  outcome: Outcome;
  choice: number;
};
/** Those who may do something come more often. */
const often: readonly Part[] = ["chair", "otherChair", "member", "secretary", "finance"];
const arbitrary = {
  by: fc.constantFrom(...parts, ...often, ...often),
  older: fc.nat(6).map((one) => one === 0),
  side: fc.constantFrom("en", "fr"),
  council: fc.constantFrom("PSSDC", "PSCIOC"),
  outcome: fc.constantFrom(...outcomes, "deferred", "returned"),
  choice: fc.nat(3),
} as const;
export const step: fc.Arbitrary<Step> = fc.record({
  verb: fc.oneof(
    { arbitrary: fc.constantFrom(...verbs), weight: 4 },
    { arbitrary: fc.constantFrom(...turns), weight: 1 },
    { arbitrary: fc.constant("onward" as const), weight: 4 },
  ),
  ...arbitrary,
});

/** One recommendation, as the house and as the pencil keep it. */
export type World = { house: TestHouse; story: Story; ids: Map<Sheet, Id>; groups: Map<Sheet, Id> };

const standingText = (part: string) => ({
  en: `What the group says of the ${part}: 12 services by 2027.`,
  fr: `Ce que dit le groupe (${part})\u00a0: 12 services d’ici 2027.`,
});

export function aStory(house: TestHouse, source: Side): World {
  const id = drafting.startRecommendation(house.as("member"), house.body("CCSWG"), {
    title: "One glossary",
    source,
  });
  writeAll(house, id);
  describe(house.as("member"), id, facts(house, id));
  const sheet = blank(1, standingText("wording"));
  const story: Story = { source, numbered: false, sheets: [sheet] };
  return { house, story, ids: new Map([[sheet, id]]), groups: new Map() };
}

export const idOf = ({ ids }: World, sheet: Sheet): Id => ids.get(sheet) ?? "";

const wordingEdition = (house: TestHouse, id: Id): number =>
  house.one(
    "select p.edition from recommendation_text t join pair p on p.id = t.pair_id where t.version_id = ? and t.part = 'wording'",
    id,
  ) ?? 0;

const anyDecision = "0000000000000000";
/** The decision of a council on the version before. */
const decisionBefore = ({ house, story, ids }: World, sheet: Sheet, council: Council): Id => {
  const before = story.sheets.find(({ number }) => number === sheet.number - 1);
  return (
    house.one<Id>(
      "select x.id from decision x join proceeding d on d.id = x.proceeding_id where d.matter_id = ? and x.body_id = ?",
      before ? (ids.get(before) ?? "") : "",
      house.body(council),
    ) ?? anyDecision
  );
};

/** The act itself, as the house does it. */
export function actOf(world: World, sheet: Sheet, by: Part, tried: Tried): () => void {
  const { house, story } = world;
  const id = idOf(world, sheet);
  const asker = house.as(by);
  const at = { version: id, part: "wording" as const };
  const { side, text } = tried;
  const other: Side = story.source === "en" ? "fr" : "en";
  const both = { en: true, fr: true };
  const write = (texts: Record<Side, string>, ready: Record<Side, boolean>) =>
    writeText(asker, at, {
      texts: { en: fromPlain(texts.en), fr: fromPlain(texts.fr) },
      ...{ ready, noEffect: true, edition: wordingEdition(house, id) },
    });
  const what = { en: "Add the study.", fr: "Ajoutez l’étude." };
  const acts: Record<Verb, () => unknown> = {
    writeSource: () => write({ en: `${text} (en)`, fr: `${text} (fr)` }, both),
    translate: () =>
      write({ ...sheet.wording, [other]: text }, { ...both, [other]: !text.endsWith("unready") }),
    describe: () => describe(asker, id, facts(house, id)),
    rename: () => {
      const form = facts(house, id);
      describe(asker, id, { ...form, title: { ...form.title, [story.source]: `${text} renamed` } });
    },
    consult: () => route.consultGroup(asker, id),
    revise: () => route.reviseRecommendation(asker, id),
    submit: () => route.submitRecommendation(asker, id),
    complete: () => checking.findComplete(asker, id),
    giveBack: () => checking.returnIncomplete(asker, id, { parts: ["papers"], what }),
    giveBackUnmarked: () => checking.returnIncomplete(asker, id, { parts: [], what }),
    propose: () => edits.proposeEdit(asker, { ...at, language: side }, fromPlain(text)),
    accept: () => edits.acceptEdits(asker, id),
    decline: () => edits.declineEdits(asker, id),
    next: () => drafting.startNextVersion(asker, id),
    reply: () =>
      replyToReason(asker, { version: id, decision: decisionBefore(world, sheet, tried.council) }, what),
    withdraw: () => route.withdrawRecommendation(asker, id),
    discard: () => discardRecommendation(asker, id),
    implement: () => route.implementRecommendation(asker, id),
    report: () => route.reportResult(asker, id, { en: "It is used.", fr: "On s’en sert." }),
    close: () => route.closeRecommendation(asker, id),
  };
  return acts[tried.verb];
}

const isBeforeCouncils = ({ state }: Sheet) => state === "complete" || state === "under-decision";

function declaring(house: TestHouse, outcome: Outcome): Declares {
  const isAgainst = ["deferred", "returned", "declined"].includes(outcome);
  const condition = {
    ...{ text: { en: "Publish it.", fr: "Publiez-la." }, owner: "The group", time: "after" as const },
    due: addDays(dayOf(house.now()), 90),
  };
  return {
    ...{ ...approved, outcome },
    agreed: isAgainst ? "no-consensus" : "consensus",
    reason: isAgainst ? { en: "Show the costs.", fr: "Montrez les coûts." } : { en: "", fr: "" },
    conditions: outcome === "approved-with-conditions" ? [condition] : [],
    deferral: outcome === "deferred" ? deferred.deferral : approved.deferral,
    wording:
      outcome === "approved-with-modification"
        ? { en: "Publish all of it.", fr: "Publiez le tout." }
        : approved.wording,
  };
}

const proceedingOf = (house: TestHouse, id: Id, council: Council): Id =>
  house.one<Id | undefined>(
    "select id from proceeding where matter_id = ? and body_id = ? order by rowid desc limit 1",
    id,
    house.body(council),
  ) ?? "";

type Answering = { may: boolean; act: () => void; keeps: () => void };

/** D-5: what the group and the councils are asked and say, by those whose part it is. */
export function turnOf(
  world: World,
  sheet: Sheet,
  { verb, council, outcome }: Step & { verb: Turn },
): Answering {
  const { house, groups } = world;
  const id = idOf(world, sheet);
  const group = groups.get(sheet) ?? "";
  const isAsked = sheet.state === "in-consultation" && sheet.groupAsked;
  const isHere = sheet.asked.has(council) && isBeforeCouncils(sheet) && !sheet.declared.has(council);
  const says = (proceeding: Id, by: ReturnType<typeof chairOf>, declares: Declares) => {
    if (isAsked || isHere) othersAgree(house, proceeding);
    declareOutcome(by, proceeding, declares);
  };
  const turns: Record<Turn, Answering> = {
    askGroup: {
      may: sheet.state === "in-consultation" && !sheet.groupAsked,
      act: () => {
        const at = { kind: "recommendation" as const, id, body: house.body("CCSWG") };
        groups.set(sheet, openWritten(house.as("chair"), at, closingDay(house)));
      },
      keeps: () => {
        sheet.groupAsked = true;
      },
    },
    groupAgrees: {
      may: isAsked,
      act: () => says(group, house.as("chair"), approved),
      keeps: () => {
        sheet.state = "agreed";
      },
    },
    groupRefuses: {
      may: isAsked,
      act: () => says(group, house.as("chair"), declaring(house, "returned")),
      keeps: () => {
        sheet.state = "draft";
        sheet.groupAsked = false;
      },
    },
    askCouncil: {
      may: isBeforeCouncils(sheet) && !sheet.asked.has(council),
      act: () => {
        askCouncil(house, id, council);
      },
      keeps: () => {
        sheet.asked.add(council);
        sheet.state = "under-decision";
      },
    },
    councilSays: {
      may: isHere,
      act: () => says(proceedingOf(house, id, council), chairOf(house, council), declaring(house, outcome)),
      keeps: () => {
        sheet.declared.set(council, outcome);
        sheet.state = together(sheet.declared) ?? sheet.state;
      },
    },
  };
  return turns[verb];
}

export const isTurn = (verb: Step["verb"]): verb is Turn => turns.some((one) => one === verb);

/** What comes next on the way of a version, by whoever's part it is. */
export function onward(sheet: Sheet, one: Step): Step[] {
  const does = (verb: Step["verb"], by: Part): Step => ({ ...one, verb, by, older: false });
  const left = (["PSSDC", "PSCIOC"] as const).find((council) => !sheet.declared.has(council)) ?? "PSSDC";
  const isUnanswered = sheet.number > 1 && sheet.replied.size === 0;
  const replies = (["PSSDC", "PSCIOC"] as const).map((council) => ({ ...does("reply", "member"), council }));
  switch (sheet.state) {
    case "draft":
      return [does("describe", "member"), does("translate", "member"), does("consult", "chair")];
    case "in-consultation":
      return [does("askGroup", "chair"), does("groupAgrees", "chair")];
    case "agreed":
    case "incomplete":
      if (sheet.waiting.size > 0) return [does("accept", "chair"), does("decline", "otherChair")];
      return [...(isUnanswered ? replies : []), does("submit", "chair")];
    case "submitted":
      return [does("accept", "chair"), does("translate", "secretary"), does("complete", "secretary")];
    case "complete":
    case "under-decision":
      return (["askCouncil", "councilSays"] as const).map((verb) => ({
        ...does(verb, "chair"),
        council: left,
      }));
    case "deferred":
    case "returned":
      return [does("next", "member")];
    default:
      return [does("implement", "chair"), does("report", "chair"), does("close", "chair")];
  }
}
