// N-8: a few hundred hostile posts with every run; `npm run fuzz -- --posts 10000 --seed 7` sends them all.
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { grid } from "../../app/domain/overviews/permission-grid.server";
import { type Fuzzed, fuzz, perWorld } from "./fuzz";

const isWhole = process.env.FUZZ_POSTS !== undefined;
const forms = Object.values(grid).filter(({ post }) => post !== undefined).length;
// Each form comes by twice at least.
const posts = Number(process.env.FUZZ_POSTS ?? Math.max(500, 2 * forms));
const seed = Number(process.env.FUZZ_SEED ?? 20_260_604);

/** How far a long run is: one line a world. */
function tell({ tried, addresses, statuses, serverErrors, faults }: Fuzzed): void {
  const line = { seed, tried, addresses: addresses.size, statuses, serverErrors, faults: faults.length };
  console.log(JSON.stringify(line), faults.slice(-2).join("\n"));
}

test(`N-8 ${posts} generated posts (seed ${seed}): never a fault of ours, and the records stand`, {
  timeout: 3_600_000,
}, async () => {
  const fuzzed = await fuzz({ posts, seed, ...(isWhole && { told: tell }) });
  const { tried, statuses, serverErrors, addresses } = fuzzed;
  // For whoever runs it as one of the drills.
  if (process.env.FUZZ_RESULT)
    writeFileSync(
      process.env.FUZZ_RESULT,
      JSON.stringify({ ...fuzzed, addresses: addresses.size, worlds: Math.ceil(tried / perWorld) }),
    );
  expect(fuzzed.faults.slice(0, 20)).toEqual([]);
  expect([tried, serverErrors]).toEqual([posts, 0]);
  // Every form of the grid was tried, and the posts came through: some acted, some were refused.
  expect(addresses.size).toBe(forms);
  expect(statuses[302]).toBeGreaterThan(10);
  expect(statuses[422]).toBeGreaterThan(10);
});
