import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayFrom } from "../../../app/domain/dates";
import { needsOf, type Position } from "../../../app/domain/decisions/needs";
import { type PositionKind, positionKinds } from "../../../app/domain/decisions/positions";
import { quorumOf } from "../../../app/domain/decisions/quorum";
import { needsSentence } from "../../../app/domain/decisions/sentence";
import type { Voice } from "../../../app/domain/decisions/voices";
import { type Level, levels } from "../../../app/domain/levels";
import type { ClauseValue } from "../../../app/domain/terms/clauses";

type Rule = ClauseValue<"quorum">;
const half: Rule = { share: 50, levels: 2 };

const voice = (name: string, level: Level): Voice => ({
  id: name,
  level,
  name: { en: name, fr: name },
  lead: name,
  seats: [name],
});
const position = (name: string, level: Level, kind: PositionKind | null): Position => ({
  voice: voice(name, level),
  position: kind,
  footnote: null,
  until: null,
});
const silent = (name: string, level: Level) => position(name, level, null);
const agrees = (name: string, level: Level) => position(name, level, "agree");

const pssdc = { en: "PSSDC", fr: "CPSSP" };
const pscioc = { en: "PSCIOC", fr: "CDPISP" };
const said = (positions: Position[], rule: Rule = half) =>
  needsSentence([{ acronym: pscioc, needs: needsOf(positions, rule) }]);

describe("D-6 the sentence of what a matter still needs", () => {
  test("D-6 the example of the rule, over two councils, in both languages", () => {
    const full = [agrees("Canada", "F"), agrees("Quebec", "P"), agrees("Yukon", "T")];
    const short = [
      { ...position("Ontario", "P", "discuss") },
      silent("Alberta", "P"),
      silent("Manitoba", "P"),
      silent("Yukon", "T"),
      silent("Nunavut", "T"),
    ];
    const needs = [
      { acronym: pscioc, needs: needsOf(short, half) },
      { acronym: pssdc, needs: needsOf(full, half) },
    ];
    expect(needsSentence(needs)).toEqual({
      en: "Two replies missing for quorum in PSCIOC, one of them territorial; Ontario asks to discuss; PSSDC complete.",
      fr: "Il manque deux réponses pour le quorum (CDPISP), dont une territoriale; Ontario demande à en discuter; CPSSP complet.",
    });
  });

  test.each<[string, Position[], Rule, string, string]>([
    [
      "one reply, and of one level only",
      [agrees("Canada", "F"), silent("Yukon", "T")],
      { share: 50, levels: 2 },
      "One territorial reply missing for quorum in PSCIOC.",
      "Il manque une réponse pour le quorum (CDPISP), territoriale.",
    ],
    [
      "one reply, of either level",
      [agrees("Canada", "F"), silent("Yukon", "T"), silent("MISA", "M")],
      { share: 30, levels: 2 },
      "One territorial or municipal reply missing for quorum in PSCIOC.",
      "Il manque une réponse pour le quorum (CDPISP), territoriale ou municipale.",
    ],
    [
      "nobody who was asked could make two levels",
      [agrees("Ontario", "P"), silent("Quebec", "P")],
      half,
      "Quorum is out of reach in PSCIOC.",
      "Le quorum est hors d’atteinte (CDPISP).",
    ],
    [
      "those who have no position are heard, and do not agree",
      [position("Canada", "F", "no-position"), position("Quebec", "P", "no-position")],
      half,
      "Nobody agrees yet in PSCIOC.",
      "Personne n’appuie encore (CDPISP).",
    ],
    [
      "a footnote, an approval to come and a discussion",
      [
        agrees("Canada", "F"),
        position("Quebec", "P", "not-endorse"),
        { ...position("Yukon", "T", "pending"), until: dayFrom("2026-12-15") },
        position("Ontario", "P", "discuss"),
        position("Alberta", "P", "discuss"),
      ],
      half,
      "Ontario and Alberta ask to discuss; footnote to be settled for Quebec; internal approval pending for Yukon (until December_15,_2026).",
      "Ontario et Alberta demandent à en discuter; note à arrêter_: Quebec; approbation interne attendue_: Yukon (jusqu’au 15_décembre_2026).",
    ],
    [
      "nothing but an approval to come",
      [agrees("Canada", "F"), { ...position("Yukon", "T", "pending"), until: dayFrom("2026-12-15") }],
      half,
      "PSCIOC complete but for the internal approval of Yukon (until December_15,_2026).",
      "CDPISP complet, sauf l’approbation interne attendue_: Yukon (jusqu’au 15_décembre_2026).",
    ],
    [
      "no quorum asked, and one voice",
      [agrees("Canada", "F"), silent("Quebec", "P")],
      null,
      "PSCIOC complete.",
      "CDPISP complet.",
    ],
  ])("D-6 %s", (_, positions, rule, en, fr) => {
    const hard = (text: string) => text.replaceAll("_", "\u00a0");
    expect(said(positions, rule)).toEqual({ en: hard(en), fr: hard(fr) });
  });
});

const anyVoice = fc.record({
  level: fc.constantFrom(...levels),
  position: fc.option(fc.constantFrom(...positionKinds), { nil: null }),
});
const anyRule: fc.Arbitrary<Rule> = fc.option(
  fc.record({ share: fc.integer({ min: 1, max: 100 }), levels: fc.integer({ min: 0, max: 4 }) }),
  { nil: null },
);

/** As somebody would count on their fingers: is it reached with these replies? */
function isReached(all: Position[], replied: ReadonlySet<number>, rule: Rule): boolean {
  if (rule === null) return true;
  let filled = 0;
  let heard = 0;
  const seen: Partial<Record<Level, true>> = {};
  for (const [at, { voice, position }] of all.entries()) {
    if (position === "recused") continue;
    filled += 1;
    if (position === null && !replied.has(at)) continue;
    heard += 1;
    seen[voice.level] = true;
  }
  return heard * 100 >= rule.share * filled && Object.keys(seen).length >= rule.levels;
}

/** The smallest set of further replies, found by trying every one; null where none is enough. */
function fewest(all: Position[], rule: Rule): number | null {
  const silentOnes = all.flatMap(({ position }, at) => (position === null ? [at] : []));
  let best: number | null = null;
  for (let mask = 0; mask < 2 ** silentOnes.length; mask += 1) {
    const replied = new Set(silentOnes.filter((_, bit) => (mask >> bit) % 2 === 1));
    if (isReached(all, replied, rule) && (best === null || replied.size < best)) best = replied.size;
  }
  return best;
}

test("D-9, B-2 the replies missing are the fewest with which the quorum is reached, found by trying them all", () => {
  fc.assert(
    fc.property(fc.array(anyVoice, { maxLength: 9 }), anyRule, (voices, rule) => {
      const all = voices.map(({ level, position: kind }, at) => position(`voice ${at}`, level, kind));
      const { missing, isReachable } = quorumOf(all, rule);
      const least = fewest(all, rule);
      expect(isReachable).toBe(least !== null);
      if (least !== null) expect(missing).toBe(least);
    }),
    { numRuns: 400 },
  );
});

test("D-7 no answer, no recusal and no pending approval ever reads as agreement", () => {
  fc.assert(
    fc.property(fc.array(anyVoice, { maxLength: 9 }), anyRule, (voices, rule) => {
      const all = voices.map(({ level, position: kind }, at) => position(`voice ${at}`, level, kind));
      const needs = needsOf(all, rule);
      const kinds = all.map(({ position: kind }) => kind);
      if (needs.agreed === null) return;
      expect(kinds.some((kind) => kind === "agree" || kind === "reservation")).toBe(true);
      expect(kinds).not.toContain("discuss");
      expect(kinds).not.toContain("not-endorse");
      expect(needs.agreed === "provisional").toBe(kinds.includes("pending"));
      expect(needs.agreed === "consensus-with-reservations").toBe(
        !kinds.includes("pending") && kinds.includes("reservation"),
      );
    }),
    { numRuns: 400 },
  );
});
