import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../../app/domain/bilingual";
import type { Instant } from "../../../app/domain/dates";
import {
  type Edit,
  edited,
  isEitherSpared,
  isEmpty,
  type Pair,
  type Side,
  sparedBehind,
} from "../../../app/domain/pairs/edit";
import { type SideState, sideMoves } from "../../../app/domain/pairs/lifecycle";
import { fromPlain } from "../../../app/domain/plain-text";

const at = 1 as Instant;
const side = (text: string, state: SideState): Side => ({
  text: fromPlain(text),
  state,
  basis: null,
  behindSince: null,
  revisedBy: state === "ready" ? "somebody" : null,
});
const pair = (en: Side, fr: Side): Pair => ({ source: "en", en, fr });
const both = pair(side("One.", "ready"), side("Un.", "ready"));
const edit = (texts: { en: string; fr: string }, more: Partial<Edit> = {}): Edit => ({
  texts: { en: fromPlain(texts.en), fr: fromPlain(texts.fr) },
  ready: { en: true, fr: true },
  noEffect: false,
  by: "me",
  at,
  ...more,
});

describe("L-1 one edit and what it does to the other language", () => {
  test("L-1 editing one side puts the other behind, with the text it was in step with", () => {
    const after = edited(both, edit({ en: "One. Two.", fr: "Un." }));
    expect(after.en).toMatchObject({ state: "ready", revisedBy: "me" });
    expect(after.fr).toMatchObject({
      state: "behind",
      behindSince: at,
      revisedBy: null,
      basis: fromPlain("One."),
    });
  });

  test("L-1 editing both at once leaves both in step", () => {
    const after = edited(both, edit({ en: "One. Two.", fr: "Un. Deux." }));
    expect([after.en.state, after.fr.state]).toEqual(["ready", "ready"]);
  });

  test("L-1 “no effect on the other language” spares it, and is reversible", () => {
    const spared = edited(both, edit({ en: "One!", fr: "Un." }, { noEffect: true }));
    expect(spared.fr).toMatchObject({ state: "ready", basis: fromPlain("One.") });
    const reversed = sparedBehind(spared, at);
    expect(reversed.fr).toMatchObject({ state: "behind", basis: fromPlain("One."), behindSince: at });
    expect(reversed.en).toEqual(spared.en);
  });

  test("L-1 what was spared once is shown with the next change that does have an effect", () => {
    const spared = edited(both, edit({ en: "One!", fr: "Un." }, { noEffect: true }));
    expect(isEitherSpared(spared)).toBe(true);
    const after = edited(spared, edit({ en: "One! Two.", fr: "Un." }));
    expect(after.fr).toMatchObject({ state: "behind", basis: fromPlain("One.") });
    expect(isEitherSpared(after)).toBe(false);
  });

  test("L-1 reopening a spared side, or declaring it ready again, takes nothing back by itself", () => {
    const spared = edited(both, edit({ en: "One!", fr: "Un." }, { noEffect: true }));
    const again = edited(spared, edit({ en: "One!", fr: "Un." }));
    expect(again.fr).toMatchObject({ state: "ready", basis: fromPlain("One.") });
  });

  test("L-1 a side that is behind keeps the oldest text it was in step with, however often the other changes", () => {
    const once = edited(both, edit({ en: "One. Two.", fr: "Un." }));
    const twice = edited(
      once,
      edit({ en: "One. Two. Three.", fr: "Un." }, { ready: { en: true, fr: false } }),
    );
    expect(twice.fr).toMatchObject({ state: "behind", basis: fromPlain("One."), behindSince: at });
  });

  test("L-1 a named person brings a side up to date by declaring it ready", () => {
    const behind = edited(both, edit({ en: "One. Two.", fr: "Un." }));
    const ready = edited(behind, edit({ en: "One. Two.", fr: "Un. Deux." }));
    expect(ready.fr).toMatchObject({ state: "ready", basis: null, behindSince: null, revisedBy: "me" });
    expect(ready.en.state).toBe("ready");
  });

  test("L-1 translating, side by side or step by step, puts nothing behind", () => {
    const source = { ...pair(side("", "missing"), side("Un.", "ready")), source: "fr" as const };
    const begun = edited(source, edit({ en: "One", fr: "Un." }, { ready: { en: false, fr: true } }));
    const done = edited(begun, edit({ en: "One.", fr: "Un." }));
    expect([begun.en.state, begun.fr.state, done.en.state, done.fr.state]).toEqual([
      "draft",
      "ready",
      "ready",
      "ready",
    ]);
  });

  test("L-1 work on a side that is behind keeps what changed in sight until it is declared ready", () => {
    const behind = edited(both, edit({ en: "One. Two.", fr: "Un." }));
    const begun = edited(behind, edit({ en: "One. Two.", fr: "Un. De" }, { ready: { en: true, fr: false } }));
    expect(begun).toMatchObject({
      en: { state: "ready" },
      fr: { state: "behind", basis: fromPlain("One."), text: fromPlain("Un. De") },
    });
  });

  test("L-1 a missing side stays missing until somebody writes it", () => {
    const half = pair(side("One.", "ready"), side("", "missing"));
    expect(edited(half, edit({ en: "Two.", fr: "" })).fr.state).toBe("missing");
    expect(edited(half, edit({ en: "One.", fr: "Un." }, { ready: { en: true, fr: false } })).fr.state).toBe(
      "draft",
    );
  });
});

test("L-1 whatever the interleaving: only listed moves, ready sides are revised by a name, behind sides know since when", () => {
  const texts = fc.constantFrom("", "One.", "One. Two.", "Three.");
  const anyEdit = fc.record({
    en: texts,
    fr: texts,
    enReady: fc.boolean(),
    frReady: fc.boolean(),
    noEffect: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
      let now = pair(side("", "missing"), side("", "missing"));
      for (const { en, fr, enReady, frReady, noEffect } of edits) {
        const wanted = edit(
          { en, fr },
          { noEffect, ready: { en: enReady && en !== "", fr: frReady && fr !== "" } },
        );
        const next = edited(now, wanted);
        for (const language of languages) expectTruths(now[language], next[language], language, wanted);
        now = next;
      }
    }),
    { numRuns: 500 },
  );
});

function expectTruths(before: Side, after: Side, language: Language, wanted: Edit): void {
  expect(after.text).toEqual(wanted.texts[language]);
  expect(after.state === "missing").toBe(isEmpty(after.text));
  expect(after.state === "behind").toBe(after.behindSince !== null);
  if (after.state === "ready") expect(after.revisedBy).not.toBeNull();
  if (after.state === "behind") expect(after.basis).not.toBeNull();
  // One act makes at most two moves: written, then declared ready.
  const once = movesFrom(before.state);
  if (after.state !== before.state) expect([...once, ...once.flatMap(movesFrom)]).toContain(after.state);
  if (before.state === "missing") expect(["missing", "draft", "ready"]).toContain(after.state);
  if (wanted.ready[language]) expect(after.state === "draft").toBe(false);
}

const movesFrom = (state: SideState): SideState[] =>
  Object.values(sideMoves)
    .filter((move) => (move.from as readonly SideState[]).includes(state))
    .map((move) => move.to);
