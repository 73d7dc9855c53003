// A process of its own that sets money aside, each time at the instant it is told: two race on one file for the same dollars.
import { setAside } from "../../app/domain/council-accounts/commands/provisions.server";
import { Invalid } from "../../app/domain/refusals";
import { houseOf } from "../../app/domain/workspace.server";
import { openDatabase } from "../../db/connection";
import { testNow, testParts } from "./test-parts";

export type AsideTold = { at: number; cents: number };
/** Whether it found the money free, and between which instants of the clock on the wall. */
export type AsideAnswered = { isTaken: boolean; from: number; to: number };

const [, , path = "", person = "", body = "", year = ""] = process.argv;
const asker = { house: houseOf(openDatabase(path), { ...testParts, now: () => testNow }), person };
const clock = (): number => performance.timeOrigin + performance.now();

function isTaken(cents: number): boolean {
  try {
    setAside(asker, { body, year }, { purposeEn: "Race", purposeFr: "Course", cents, decision: "Minute 9" });
    return true;
  } catch (refusal) {
    if (refusal instanceof Invalid && refusal.problems.every(({ field }) => field === "cents")) return false;
    throw refusal;
  }
}

process.on("message", ({ at, cents }: AsideTold) => {
  while (clock() < at);
  const from = clock();
  const answered: AsideAnswered = { isTaken: isTaken(cents), from, to: clock() };
  process.send?.(answered);
});
process.send?.("ready");
