// N-9: whatever the cast tries with a recommendation, in whatever order, the house answers as the rules do.
import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "../../../app/domain/dates";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { toPlain } from "../../../app/domain/plain-text";
import { versionSeen } from "../../../app/domain/recommendations/version.server";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { openHouse, parts } from "../../support/house";
import { type Answer, answerTo, keep, type Sheet, sees, type Tried } from "./oracle";
import {
  actOf,
  aStory,
  idOf,
  isTurn,
  onward,
  type Step,
  step,
  turnOf,
  turns,
  verbs,
  type World,
} from "./steps";

function answered(act: () => unknown): Answer {
  try {
    act();
    return "done";
  } catch (refusal) {
    if (refusal instanceof NotFound) return "hidden";
    if (refusal instanceof Denied || refusal instanceof NotPossible || refusal instanceof Invalid)
      return "refused";
    throw refusal;
  }
}

/** what follows what, written out. */
const ways: Record<string, readonly string[]> = {
  draft: ["in-consultation", "withdrawn"],
  "in-consultation": ["draft", "agreed", "withdrawn"],
  agreed: ["draft", "submitted", "withdrawn"],
  submitted: ["complete", "incomplete", "withdrawn"],
  incomplete: ["draft", "submitted", "withdrawn"],
  complete: ["under-decision", "withdrawn"],
  "under-decision": [
    ...["approved", "approved-with-conditions", "approved-with-modification", "noted"],
    ...["deferred", "returned", "declined", "withdrawn"],
  ],
  approved: ["in-implementation"],
  "approved-with-conditions": ["in-implementation"],
  "approved-with-modification": ["in-implementation"],
  "in-implementation": ["implemented"],
  implemented: ["closed"],
  noted: ["closed"],
};

type Row = { id: string; number: number; state: string; label: string | null };
const rowsOf = ({ house }: World): Row[] =>
  house.db.$client
    .prepare<[], Row>(
      `select v.id, v.number, v.state, r.number as label from recommendation_version v
       join recommendation r on r.id = v.recommendation_id order by v.number`,
    )
    .all();

const textOf = ({ house }: World, id: string, side: string): string =>
  toPlain(
    JSON.parse(
      house.one(
        `select p.${side} from recommendation_text t join pair p on p.id = t.pair_id where t.version_id = ? and t.part = 'wording'`,
        id,
      ),
    ),
  );

/** Everything the pencil keeps stands in the house, and each of the cast sees what the rules open to them of these. */
function look(world: World, before: readonly Row[], sheets: readonly Sheet[]): Row[] {
  const { house, story } = world;
  const rows = rowsOf(world);
  expect(rows.map(({ number, state }) => [number, state])).toEqual(
    story.sheets.map(({ number, state }) => [number, state]),
  );
  for (const { id, state } of rows) {
    const was = before.find((row) => row.id === id)?.state;
    if (was !== undefined && was !== state) expect(ways[was], `${was} → ${state}`).toContain(state);
  }
  for (const { label } of rows) expect(label).toBe(story.numbered ? "REC-CCSWG-2026-27-001" : null);
  for (const sheet of sheets.filter((one) => story.sheets.includes(one))) {
    const id = idOf(world, sheet);
    // after the agreement only a return to draft, or an edit of form that was accepted, changes the source side.
    for (const side of ["en", "fr"] as const) expect(textOf(world, id, side)).toBe(sheet.wording[side]);
    for (const part of parts) {
      const found = versionSeen(house.db, house.actor(part), id, dayOf(house.now())) !== undefined;
      expect([part, sheet.state, found]).toEqual([part, sheet.state, sees(part, sheet)]);
    }
  }
  return rows;
}

/** What was done at least once, and what each state answered: a model that never gets there proves nothing. */
const done = new Set<string>();
const reached = new Set<string>();

function tries(world: World, sheet: Sheet, one: Step): void {
  const { house, story } = world;
  const lines = house.ledger().length;
  const { verb } = one;
  if (verb === "onward") return;
  if (isTurn(verb)) {
    const { may, act, keeps } = turnOf(world, sheet, { ...one, verb });
    const answer = answered(act);
    expect([one.verb, sheet.state, answer === "done"]).toEqual([one.verb, sheet.state, may]);
    if (!may) expect(house.ledger()).toHaveLength(lines);
    if (may) keeps();
    if (may) done.add(one.verb);
    return;
  }
  const text = `Written ${one.choice}${one.choice === 3 ? " unready" : ""}`;
  const tried: Tried = { verb, side: one.side, council: one.council, text };
  const expected = answerTo(story, sheet, one.by, tried);
  const answer = answered(actOf(world, sheet, one.by, tried));
  expect([one.by, tried, sheet.state, answer]).toEqual([one.by, tried, sheet.state, expected]);
  if (answer !== "done") expect(house.ledger()).toHaveLength(lines);
  if (answer !== "done") return;
  done.add(one.verb);
  keep(story, sheet, tried);
  nameNew(world);
}

/** A version started meanwhile is known by its number. */
function nameNew(world: World): void {
  const rows = rowsOf(world);
  for (const sheet of world.story.sheets) {
    const row = rows.find(({ number }) => number === sheet.number);
    if (row && !world.ids.has(sheet)) world.ids.set(sheet, row.id);
  }
}

const runs = Number(process.env.MODEL_RUNS ?? 16);
/** As short as a way to a result, and to a second version, can be. */
const first: Step = {
  ...{ verb: "onward", by: "chair", older: false, side: "en", council: "PSSDC" },
  ...{ outcome: "approved", choice: 0 },
};
const wayTo = (outcome: Step["outcome"], length: number): Step[] =>
  Array.from({ length }, () => ({ ...first, outcome }));
const back = wayTo("deferred", 14);
const through = (verb: Step["verb"], by: Step["by"]): Step => ({ ...first, verb, by, choice: 1 });
const inGroup: Step[] = [
  through("writeSource", "member"),
  ...[first, through("askGroup", "chair"), through("groupRefuses", "chair"), first, first],
  ...[through("propose", "secretary"), through("revise", "chair"), first, through("accept", "chair")],
  ...[first, through("propose", "finance"), through("withdraw", "otherChair"), through("accept", "chair")],
];
const backAndDiscarded: Step[] = [
  ...back.slice(0, 7),
  ...[through("rename", "member"), through("discard", "secretary"), first, first, first],
];
const edited: Step[] = [
  ...[first, first, through("propose", "secretary"), through("decline", "chair")],
  ...[through("propose", "secretary"), through("accept", "otherChair"), through("submit", "chair")],
  ...[through("giveBackUnmarked", "secretary"), through("giveBack", "secretary"), first],
];

test("N-9 R-1 R-2 R-4 R-5 R-6 T-2 any interleaving: each act is done, refused or not found as the rules say", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("en", "fr"),
      fc.array(step, { minLength: 12, maxLength: 40, size: "max" }),
      (source, steps) => {
        const world = aStory(openHouse(), source);
        let rows = look(world, [], world.story.sheets);
        for (const [place, one] of steps.entries()) {
          // What is consulted on anew is another round: a minute passes between two acts.
          world.house.setClock(
            `2026-06-04T1${Math.floor(place / 60)}:${String(place % 60).padStart(2, "0")}:00-04:00`,
          );
          const newest = world.story.sheets.at(-1);
          if (!newest) break;
          const [older] = world.story.sheets.slice(-2);
          const sheet = one.older && older ? older : newest;
          const all = one.verb === "onward" ? onward(newest, one) : [one];
          for (const each of all) {
            const of = one.verb === "onward" ? newest : sheet;
            if (!world.story.sheets.includes(of)) break;
            tries(world, of, each);
            rows = look(world, rows, [of]);
            reached.add(of.state);
          }
        }
        look(world, rows, world.story.sheets);
        expect(faultsOf(world.house.db)).toEqual([]);
      },
    ),
    {
      numRuns: runs,
      ...(process.env.MODEL_RUNS ? {} : { seed: 4107 }),
      examples: [
        ["en", wayTo("approved", 8)],
        ["fr", wayTo("approved-with-conditions", 7)],
        ["en", wayTo("approved-with-modification", 7)],
        ["fr", back],
        ["en", wayTo("noted", 8)],
        ["fr", edited],
        ["en", inGroup],
        ["en", backAndDiscarded],
      ],
    },
  );
  expect([...verbs, ...turns].filter((verb) => verb !== "giveBackUnmarked" && !done.has(verb))).toEqual([]);
  expect(Object.keys(ways).filter((state) => !reached.has(state))).toEqual([]);
}, 180_000);
