// N-8: a few hundred hostile posts with every run; `npm run fuzz -- --posts 10000 --seed 7` sends them all.
import { expect, test } from "vitest";
import { grid } from "../../app/domain/overviews/permission-grid.server";
import { fuzz } from "./fuzz";

const posts = Number(process.env.FUZZ_POSTS ?? 300);
const seed = Number(process.env.FUZZ_SEED ?? 20_260_604);

test(`N-8 ${posts} generated posts (seed ${seed}): never a fault of ours, and the records stand`, {
  timeout: 3_600_000,
}, async () => {
  const fuzzed = await fuzz({ posts, seed });
  const { tried, statuses, serverErrors, addresses } = fuzzed;
  if (process.env.FUZZ_POSTS)
    console.log(
      JSON.stringify({
        seed,
        tried,
        addresses: addresses.size,
        statuses,
        serverErrors,
        faults: fuzzed.faults.length,
      }),
    );
  expect(fuzzed.faults.slice(0, 20)).toEqual([]);
  expect([tried, serverErrors]).toEqual([posts, 0]);
  // Every form of the grid was tried, and the posts came through: some acted, some were refused.
  expect(addresses.size).toBe(Object.values(grid).filter(({ post }) => post !== undefined).length);
  expect(statuses[302]).toBeGreaterThan(10);
  expect(statuses[422]).toBeGreaterThan(10);
});
