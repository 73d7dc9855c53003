// A process of its own that declares the matters it is told of, each at the instant it is told: two race on one file.
import type { Id } from "../../app/domain/actor";
import { declareOutcome } from "../../app/domain/decisions/commands/declare.server";
import { NotPossible } from "../../app/domain/refusals";
import { houseOf } from "../../app/domain/workspace.server";
import { openDatabase } from "../../db/connection";
import { approved } from "./deciding";
import { testNow, testParts } from "./test-parts";

/** Of money, what it gives of its share. */
export type Told = { matter: Id; at: number; sum?: number };
/** The number given, or the rule that refused it; and between which instants of the clock on the wall. */
export type Answered = {
  matter: Id;
  number: string | null;
  refused: string | null;
  from: number;
  to: number;
};

const [, , path = "", chair = ""] = process.argv;
const asker = { house: houseOf(openDatabase(path), { ...testParts, now: () => testNow }), person: chair };
const clock = (): number => performance.timeOrigin + performance.now();

function declared({ matter, sum }: Told): Pick<Answered, "number" | "refused"> {
  try {
    return {
      number: declareOutcome(asker, matter, { ...approved, ...(sum !== undefined && { sum }) }),
      refused: null,
    };
  } catch (refusal) {
    if (refusal instanceof NotPossible) return { number: null, refused: refusal.reason.rule ?? "" };
    throw refusal;
  }
}

process.on("message", (told: Told) => {
  while (clock() < told.at);
  const from = clock();
  const answered: Answered = { matter: told.matter, ...declared(told), from, to: clock() };
  process.send?.(answered);
});
process.send?.("ready");
