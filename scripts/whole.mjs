import { buildWhenStale, installWhatIsMissing, root, runs, say, stop } from "./prepare.mjs";

// What `npm test` asks a part of, asked whole: `npm run crawl`, `npm run fuzz -- --posts 10000 --gets 20000 --seed 7`, `npm run axe`.
const wholes = {
  crawl: { file: "tests/crawl/crawl.test.ts", settings: () => ({ CRAWL: "whole" }) },
  fuzz: {
    file: "tests/fuzz",
    settings: () => ({
      FUZZ_GETS: wordAfter("--gets") ?? "20000",
      FUZZ_POSTS: wordAfter("--posts") ?? "10000",
      FUZZ_SEED: wordAfter("--seed") ?? String(Date.now() % 1_000_000_007),
    }),
  },
  axe: { file: "tests/browser/whole-axe.test.ts", settings: () => ({ AXE: "whole" }) },
};

const [name = ""] = process.argv.slice(2);
if (!(name in wholes)) stop(`There is no whole of “${name}”: crawl, fuzz or axe.`);
const { file, settings } = wholes[/** @type {keyof typeof wholes} */ (name)];

process.chdir(root);
installWhatIsMissing();
buildWhenStale();
const chosen = settings();
say(
  Object.entries(chosen)
    .map(([setting, value]) => `${setting}=${value}`)
    .join(" "),
);
process.exitCode = runs("node_modules/.bin/vitest", ["run", file], { variables: chosen }) ? 0 : 1;

/** @param {string} flag */
function wordAfter(flag) {
  const at = process.argv.indexOf(flag);
  return at < 0 ? undefined : process.argv[at + 1];
}
