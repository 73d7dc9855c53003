// N-3: what the drill's last line and its exit code say, also where a program that a drill needs is absent.
import { expect, test } from "vitest";
import { aCount, type Row } from "../../scripts/drill/drill";
import { endOf, tableOf } from "../../scripts/drill/table";

const row = (drill: string, more: Partial<Row> = {}): Row => ({ drill, rules: "N-3", ...aCount(), ...more });
const absent = row("clock", { notRun: "libfaketime is absent; apt install faketime" });

test("N-3 what was not run is said at the end, by name, and does not count as passed", () => {
  expect(endOf([row("kill"), absent])).toEqual({
    code: 0,
    says: "1 of 2 rows ran. Nothing was lost. NOT RUN, and so not proved: clock (libfaketime is absent; apt install faketime).",
  });
  expect(tableOf([row("kill"), absent])).toContain("not run: libfaketime");
  expect(endOf([row("kill"), row("mail")])).toEqual({ code: 0, says: "2 of 2 rows ran. Nothing was lost." });
});

test("N-3 the drill fails when anything was lost, and when nothing could be tried", () => {
  expect(endOf([row("kill", { lost: ["a change"] }), row("mail")])).toEqual({
    code: 1,
    says: "2 of 2 rows ran. LOST 1.",
  });
  expect(endOf([row("kill", { lost: ["a", "b"] }), absent]).code).toBe(1);
  expect(endOf([absent])).toMatchObject({ code: 1, says: expect.stringContaining("Nothing was tried.") });
  expect(endOf([]).code).toBe(1);
});
