import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium, installChromium } from "./chromium.mjs";
import { buildState } from "./freshness.mjs";
import { installWhatIsMissing, root, runs, say } from "./prepare.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number, skippedInBrowser: string[] }} Count */

// `npm test` runs everything; `npm test -- tests/http` only those tests, without the checks of the whole.
const filters = process.argv.slice(2);
const isWhole = filters.length === 0;

process.chdir(root);
installWhatIsMissing();
if (isWhole && !findChromium()) installChromiumOrSay();

const failures = [...(isWhole ? failedChecks() : []), ...failedBuild()];
const count = runTests();
for (const name of failures) say(`Failed: ${name}.`);
const missed = nameWhatDidNotRun(count.skippedInBrowser);
const failed = count.failed + failures.length;
process.exitCode = failed > 0 || missed ? 1 : 0;
console.log(`${count.passed} passed, ${failed} failed, ${count.skipped} skipped`);

function failedChecks() {
  /** @type {[string, string, string[]][]} */
  const checks = [
    ["types", "tsc", ["--noEmit"]],
    ["lint and format", "biome", ["check", "--error-on-warnings", "."]],
    ["unused files, exports and packages", "knip", []],
  ];
  return checks.filter(([name, tool, words]) => !isGood(name, tool, words)).map(([name]) => name);
}

/**
 * @param {string} name
 * @param {string} tool
 * @param {string[]} words
 */
function isGood(name, tool, words) {
  say(`Checking ${name}.`);
  return runs(`node_modules/.bin/${tool}`, words);
}

function failedBuild() {
  if (buildState(root) === "current") return [];
  say("Building.");
  return runs(process.execPath, ["scripts/build.mjs"]) ? [] : ["build"];
}

/** @returns {Count} */
function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "closing-count-"));
  const file = join(folder, "count.json");
  const succeeded = runs("node_modules/.bin/vitest", ["run", ...filters], { CLOSING_COUNT: file });
  const count = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : nothing();
  rmSync(folder, { recursive: true });
  // A run that broke without a failing test is a failure all the same.
  if (!succeeded && count.failed === 0) count.failed = 1;
  return count;
}

/** @returns {Count} */
function nothing() {
  return { passed: 0, failed: 0, skipped: 0, skippedInBrowser: [] };
}

function installChromiumOrSay() {
  say("Installing Chromium for the browser tests.");
  if (!installChromium())
    say("There is no Chromium here, and it could not be installed: set CHROMIUM to its path.");
}

/**
 * True when that is a failure: a machine that checks for everyone must run them all.
 * @param {string[]} names
 */
function nameWhatDidNotRun(names) {
  for (const name of names) say(`Not run in a browser: ${name}`);
  const isFailure = process.env.CI === "true" && names.length > 0;
  if (isFailure) say("Under CI every browser test must run.");
  return isFailure;
}
