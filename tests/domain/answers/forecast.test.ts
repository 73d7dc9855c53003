import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Expected,
  expectedOf,
  type MeetingAnswer,
  type StandInPart,
} from "../../../app/domain/answers/coming";
import { forecastOf } from "../../../app/domain/answers/forecast";
import { forecastSentence } from "../../../app/domain/answers/forecast-said";
import type { SeatThatDay } from "../../../app/domain/decisions/voices";
import { levels } from "../../../app/domain/levels";

type Drawn = { level: (typeof levels)[number]; owner: number | null; isFilled: boolean; said: Expected };
const drawn: fc.Arbitrary<Drawn> = fc.record({
  level: fc.constantFrom(...levels),
  owner: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
  isFilled: fc.boolean(),
  said: fc.constantFrom<Expected>("coming", "away", "silent"),
});
const seatOf = ({ level, owner, isFilled }: Drawn, at: number): SeatThatDay => ({
  ...{ seat: `s${at}`, level, isFilled, quality: "member" },
  owner: owner === null ? null : `${level}${owner}`,
  ...{ seatName: { en: "Seat", fr: "Siège" }, ownerName: { en: "Owner", fr: "Propriétaire" } },
});
const balance = { minimum: 1, ceilings: {}, effect: "informational" } as const;

/** Written apart: groups of filled seats, half of them, so many levels. */
function oracle(seats: Drawn[], unit: "seat" | "jurisdiction", share: number, least: number) {
  const groups: Record<string, Drawn[]> = {};
  seats.forEach((one, at) => {
    if (!one.isFilled) return;
    const key = unit === "seat" || one.owner === null ? `s${at}` : `${one.level}${one.owner}`;
    groups[key] = [...(groups[key] ?? []), one];
  });
  const voices = Object.values(groups);
  const enough = (could: Expected[]) => {
    const heard = voices.filter((group) => group.some(({ said }) => could.includes(said)));
    const from = new Set(heard.map(([first]) => first?.level));
    return heard.length * 100 >= share * voices.length && from.size >= least;
  };
  if (enough(["coming"])) return "reached";
  return enough(["coming", "silent"]) ? "open" : "out-of-reach";
}

test("M-9, D-3 the forecast is what an oracle written apart says, under any share, levels and unit", () => {
  fc.assert(
    fc.property(
      fc.array(drawn, { maxLength: 14 }),
      fc.constantFrom("seat" as const, "jurisdiction" as const),
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 4 }),
      (seats, unit, share, least) => {
        const forecast = forecastOf(seats.map(seatOf), (id) => seats[Number(id.slice(1))]?.said ?? "silent", {
          ...{ unit, quorum: { share, levels: least }, balance },
        });
        expect(forecast.verdict).toBe(oracle(seats, unit, share, least));
        const { quorum } = forecast;
        const sum = (of: "coming" | "away" | "silent") =>
          forecast.levels.reduce((all, one) => all + one[of], 0);
        expect(sum("coming")).toBe(quorum.heard);
        expect(sum("coming") + sum("away") + sum("silent")).toBe(quorum.counting);
        const vacant = forecast.levels.reduce((all, one) => all + one.vacant, 0);
        expect(vacant).toBe(seats.filter(({ isFilled }) => !isFilled).length);
      },
    ),
  );
});

test("M-9 one more answer that somebody comes never makes quorum less likely", () => {
  const rank = { "out-of-reach": 0, open: 1, reached: 2, "not-asked": 3 };
  fc.assert(
    fc.property(fc.array(drawn, { minLength: 1, maxLength: 10 }), fc.nat(), (seats, pick) => {
      const which = pick % seats.length;
      const verdict = (more: boolean) =>
        forecastOf(
          seats.map(seatOf),
          (id) => {
            const at = Number(id.slice(1));
            return more && at === which ? "coming" : (seats[at]?.said ?? "silent");
          },
          { unit: "jurisdiction", quorum: { share: 50, levels: 2 }, balance },
        ).verdict;
      expect(rank[verdict(true)]).toBeGreaterThanOrEqual(rank[verdict(false)]);
    }),
  );
});

test("B-2, M-9 where the terms ask for no quorum, none is forecast; the sentence names the level that is missing", () => {
  const seats = (["F", "P", "T"] as const).map((level, at) =>
    seatOf({ level, owner: null, isFilled: true, said: "silent" }, at),
  );
  const said: Expected[] = ["coming", "away", "silent"];
  const of = (quorum: { share: number; levels: number } | null) =>
    forecastOf(seats, (id) => said[Number(id.slice(1))] ?? "silent", { unit: "seat", quorum, balance });
  expect(of(null).verdict).toBe("not-asked");
  expect(forecastSentence("en", of({ share: 50, levels: 2 }))).toBe(
    "1 of 3 voices come; quorum is 2. 1 more voice is needed. Of these, 1 must come from another level: territorial.",
  );
  expect(forecastSentence("fr", of({ share: 50, levels: 2 }))).toContain("gouvernement\u00a0: territorial.");
});

test("S-8 whoever listens only is not heard; an alternate and whoever speaks are", () => {
  const said = (answer: MeetingAnswer, part: StandInPart | null = null, item: string | null = null) =>
    expectedOf({ answer, part, item });
  expect([said("stand-in", "listens"), said("stand-in", "speaks")]).toEqual(["away", "coming"]);
  // S-8: for one item, the seat itself comes too.
  expect([said("stand-in", "listens", "item"), said("stand-in", "speaks", "item")]).toEqual([
    "coming",
    "coming",
  ]);
  expect([said("alternate"), said("no"), expectedOf(null)]).toEqual([...["coming", "away", "silent"]]);
});
