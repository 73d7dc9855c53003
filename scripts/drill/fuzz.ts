// N-8: hostile forms and addresses, as `npm run fuzz` sends them; what it found, as a row of the table.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { aCount, type Drill } from "./drill";
import { startChild } from "./served";

const result = z.object({
  tried: z.number(),
  worlds: z.number(),
  addresses: z.number(),
  statuses: z.record(z.string(), z.number()),
  serverErrors: z.number(),
  faults: z.array(z.string()),
});

export const fuzz: Drill = {
  name: "fuzz",
  rules: "N-8",
  does: "hostile forms to every address that takes one, and hostile addresses of every page, as each kind of person",
  async run({ quick, chance, folder }) {
    if (!existsSync("node_modules/.bin/vitest")) return { notRun: "vitest is absent; npm ci --include=dev" };
    const count = aCount();
    const [posts, gets] = quick ? [500, 500] : [10_000, 20_000];
    const seed = chance.between(1, 1_000_000);
    const file = join(folder("fuzz"), "result.json");
    const words = ["scripts/whole.mjs", "fuzz", "--posts", posts, "--gets", gets, "--seed", seed].map(String);
    const child = startChild(process.execPath, words, { ...process.env, FUZZ_RESULT: file });
    const { code } = await child.ended;
    if (!existsSync(file))
      return { ...count, lost: [`It told nothing and ended with ${code}: ${child.said().slice(-600)}`] };
    const { tried, worlds, addresses, statuses, serverErrors, faults } = result.parse(
      JSON.parse(readFileSync(file, "utf8")),
    );
    count.lost.push(...faults);
    if (serverErrors > 0) count.lost.push(`${serverErrors} forms were answered with a fault of ours.`);
    if (tried !== posts) count.lost.push(`Of ${posts} forms ${tried} were sent.`);
    if (code !== 0 && count.lost.length === 0)
      count.lost.push(`It ended with ${code}: ${child.said().slice(-600)}`);
    const said = Object.entries(statuses).map(([status, howMany]) => `${status} ${howMany}`);
    return {
      ...count,
      rounds: worlds,
      faults: tried + gets,
      acknowledged: statuses[302] ?? 0,
      notes: [
        `${tried} forms to ${addresses} addresses (seed ${seed}), answered ${said.join(", ")}; ${gets} hostile addresses`,
      ],
    };
  },
};
