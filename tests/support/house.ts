// A house for one test: the demonstration world in memory, a clock that stands still, a cast by their parts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { openDatabase } from "../../db/connection";
import { castHouse, type TestHouse } from "./cast-house";
import { testNow, testParts } from "./test-parts";

export { cast, type Part, parts, type TestHouse } from "./cast-house";

const bytes = new Map<string, Buffer>();
function world(name: "empty" | "world"): Buffer {
  const known = bytes.get(name) ?? readFileSync(join(inject("worlds"), `${name}.db`));
  bytes.set(name, known);
  return known;
}

let last: TestHouse | undefined;
/** The one that was opened last, for what holds after every test. */
export const lastHouse = (): TestHouse | undefined => last;

export function openHouse(from: "empty" | "world" = "world"): TestHouse {
  const heard: string[] = [];
  const db = openDatabase(Buffer.from(world(from)), (statement) => heard.push(String(statement)));
  last = castHouse({ db, now: testNow, parts: testParts, heard });
  return last;
}
