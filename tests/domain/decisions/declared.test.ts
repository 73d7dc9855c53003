import { describe, expect, test } from "vitest";
import { dayFrom } from "../../../app/domain/dates";
import {
  type Declarable as Agreement,
  declarable as agreements,
  needsOf,
  type Position,
} from "../../../app/domain/decisions/needs";
import { type Outcome, outcomes, outcomesIn, whyNot } from "../../../app/domain/decisions/outcomes";
import type { PositionKind } from "../../../app/domain/decisions/positions";
import { type SeatThatDay, unitOf, voicesOf } from "../../../app/domain/decisions/voices";
import type { Level } from "../../../app/domain/levels";

const today = dayFrom("2026-11-26");
const later = dayFrom("2026-12-15");
const half = { share: 50, levels: 2 };

const position = (name: string, level: Level, kind: PositionKind | null): Position => ({
  voice: { id: name, level, name: { en: name, fr: name }, lead: name, seats: [name] },
  position: kind,
  footnote: null,
  until: null,
});
const canada = position("Canada", "F", "agree");
const quebec = (kind: PositionKind | null) => position("Quebec", "P", kind);

/** Every agreement and outcome that the positions allow of a recommendation. */
function allowed(positions: Position[], until = later): string[] {
  const needs = needsOf(positions, half);
  const pairs = agreements.flatMap((agreed) =>
    outcomes.map((outcome): [Agreement, Outcome] => [agreed, outcome]),
  );
  return pairs
    .filter(
      ([agreed, outcome]) =>
        !whyNot(needs, { agreed, outcome, until }, { kind: "recommendation", bodyKind: "council", today }),
    )
    .map(([agreed, outcome]) => `${agreed}: ${outcome}`);
}
const every = (agreed: Agreement) => outcomes.map((outcome) => `${agreed}: ${outcome}`);
const without = ["deferred", "returned", "declined"].map((outcome) => `no-consensus: ${outcome}`);

describe("D-5 what a co-chair may declare", () => {
  test("D-5 all agree: a plain consensus, or none that settles it", () => {
    expect(allowed([canada, quebec("agree")])).toEqual([...every("consensus"), ...without]);
  });

  test("D-5 a reservation is never left out of the consensus", () => {
    expect(allowed([canada, quebec("reservation")])).toEqual([
      ...every("consensus-with-reservations"),
      ...without,
    ]);
  });

  test("D-7 who does not endorse needs a footnote in both languages; the stand-in is one", () => {
    expect(allowed([canada, quebec("not-endorse")])).toEqual(without);
    const half = { ...quebec("not-endorse"), footnote: { en: "Quebec does not endorse.", fr: "" } };
    expect(allowed([canada, half])).toEqual(without);
    const footnote = {
      en: "Quebec does not endorse this decision.",
      fr: "Le Québec n’appuie pas la présente décision.",
    };
    expect(allowed([canada, { ...quebec("not-endorse"), footnote }])).toEqual([
      ...every("consensus-with-reservations"),
      ...without,
    ]);
  });

  test("D-7 somebody asks to discuss: nothing settles it", () => {
    expect(allowed([canada, quebec("agree"), position("Yukon", "T", "discuss")])).toEqual(without);
  });

  test("D-7 an approval is pending: provisional, until a day to come, and only an approval", () => {
    const provisional = ["approved", "approved-with-conditions", "approved-with-modification"].map(
      (outcome) => `provisional: ${outcome}`,
    );
    expect(allowed([canada, quebec("pending")])).toEqual([...provisional, ...without]);
    expect(allowed([canada, quebec("pending")], today)).toEqual(without);
  });

  test("D-9 without quorum nothing is declared, however few disagree", () => {
    expect(allowed([canada, quebec(null)])).toEqual([]);
    expect(allowed([canada, quebec("recused")])).toEqual([]);
  });

  test("D-8, F-1 each kind of matter has its own outcomes", () => {
    const needs = needsOf([canada, quebec("agree")], half);
    const refused = whyNot(
      needs,
      { agreed: "consensus", outcome: "noted", until: null },
      { kind: "terms", bodyKind: "council", today },
    );
    expect(refused?.rule).toBe("D-5");
    expect(outcomesIn("terms", "council")).not.toContain("deferred");
  });
});

const seat = (
  name: string,
  owner: string | null,
  level: Level,
  more: Partial<SeatThatDay> = {},
): SeatThatDay => ({
  seat: name,
  level,
  owner,
  seatName: { en: name, fr: name },
  ownerName: { en: owner ?? "", fr: owner ?? "" },
  isFilled: true,
  quality: "member",
  ...more,
});

describe("D-3 the voices of a body", () => {
  test("D-3 in a council a government with several seats has one voice, an association one for its three", () => {
    const seats = [
      seat("ESDC", "Canada", "F"),
      seat("TBS", "Canada", "F"),
      seat("Service BC", "British Columbia", "P"),
      ...["Calgary", "Halifax", "Laval"].map((city) => seat(city, "MISA", "M")),
    ];
    const voices = voicesOf(seats, unitOf(null, true));
    expect(voices.map(({ id, lead, seats: all }) => [id, lead, all.length])).toEqual([
      ["Canada", "ESDC", 2],
      ["British Columbia", "Service BC", 1],
      ["MISA", "Calgary", 3],
    ]);
    expect(voicesOf(seats, unitOf(null, false)).length).toBe(6);
    expect(voicesOf(seats, unitOf({ unit: "seat" }, true)).length).toBe(6);
  });

  test("D-3, S-10 a vacant lead seat passes the voice on; who observes or takes no part is not heard", () => {
    const seats = [
      seat("ESDC", "Canada", "F", { isFilled: false }),
      seat("TBS", "Canada", "F"),
      seat("Alberta", "Alberta", "P", { quality: "observer" }),
      seat("Yukon", "Yukon", "T", { isFilled: false }),
    ];
    expect(voicesOf(seats, "jurisdiction").map(({ id, lead }) => [id, lead])).toEqual([["Canada", "TBS"]]);
  });
});
