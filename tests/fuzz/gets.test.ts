// N-8: some hundred hostile addresses with every run; `npm run fuzz -- --gets 20000 --seed 7` asks for them all.
import { expect, test, vi } from "vitest";
import { grid } from "../../app/domain/overviews/permission-grid.server";
import { fetchAll } from "./gets";

// Each address of the grid once at least.
const gets = Number(process.env.FUZZ_GETS ?? Math.max(500, Object.keys(grid).length));
const seed = Number(process.env.FUZZ_SEED ?? 20_260_604);

test(`N-8 T-8 ${gets} hostile addresses (seed ${seed}) of the real listener: never a fault of ours, and nothing written`, {
  timeout: 3_600_000,
}, async () => {
  const faults = vi.spyOn(console, "error").mockImplementation(() => {});
  const fetched = await fetchAll({ gets, seed });
  const said = faults.mock.calls.map((words) => words.join(" ").slice(0, 400));
  faults.mockRestore();
  expect(fetched.faults.slice(0, 20)).toEqual([]);
  expect(said).toEqual([]);
  if (process.env.FUZZ_GETS)
    console.log(JSON.stringify({ statuses: fetched.statuses, slowest: fetched.slowest }));
  expect(fetched.asked).toBe(gets);
  expect(fetched.addresses.size).toBe(Object.keys(grid).length);
  expect(fetched.parameters.size).toBeGreaterThan(10);
  // They came through to the pages, and not only to the door.
  expect(fetched.statuses[200]).toBeGreaterThan(gets / 4);
  expect(fetched.slowest.milliseconds).toBeLessThan(3_000);
});
