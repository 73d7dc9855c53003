// How fast the house is, on a world of ten years (P-1 to P-6); the options are said by `npm run bench -- --help`.
import { buildWhenStale, installWhatIsMissing, root, runs } from "./prepare.mjs";

process.chdir(root);
installWhatIsMissing();
buildWhenStale();
const words = ["--import", "tsx", "scripts/bench/main.ts", ...process.argv.slice(2)];
process.exitCode = runs(process.execPath, words, { variables: { NODE_ENV: "production" } }) ? 0 : 1;
