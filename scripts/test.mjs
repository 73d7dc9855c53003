import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium, installChromium } from "./chromium.mjs";
import { buildState } from "./freshness.mjs";
import { installWhatIsMissing, root, runs, say } from "./prepare.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number, skippedInBrowser: string[], unfinished: string[] }} Count */

// A run that hangs is a failure that names what hung, long before whoever waits for it gives up.
const longestMinutes = 70;

// `npm test` runs everything; `npm test -- tests/http` only those tests, without the checks of the whole.
const filters = process.argv.slice(2);
const isWhole = filters.length === 0;

process.chdir(root);
installWhatIsMissing();
if (isWhole && !findChromium()) installChromiumOrSay();

const failures = [...(isWhole ? failedChecks() : []), ...failedBuild()];
const count = await runTests();
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
  return runs(`node_modules/.bin/${tool}`, words, { minutes: 10 });
}

function failedBuild() {
  if (buildState(root) === "current") return [];
  say("Building.");
  return runs(process.execPath, ["scripts/build.mjs"], { minutes: 10 }) ? [] : ["build"];
}

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "closing-count-"));
  const file = join(folder, "count.json");
  const succeeded = await vitest({ CLOSING_COUNT: file });
  /** @type {Count} */
  const count = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : nothing();
  rmSync(folder, { recursive: true });
  for (const name of count.unfinished) say(`Never ended: ${name}`);
  // A run that broke without a failing test is a failure all the same.
  if (!succeeded && count.failed === 0) count.failed = 1;
  return count;
}

/**
 * Runs the tests in a process group of their own, so that whatever they started ends with them.
 * @param {Record<string, string>} variables
 */
async function vitest(variables) {
  const child = spawn("node_modules/.bin/vitest", ["run", ...filters], {
    stdio: ["ignore", "inherit", "inherit"],
    detached: true,
    env: { ...process.env, ...variables },
  });
  const endAll = () => {
    if (child.pid) process.kill(-child.pid, "SIGKILL");
  };
  process.once("SIGINT", endAll).once("SIGTERM", endAll);
  const timer = setTimeout(() => {
    say(`The tests did not end within ${longestMinutes} minutes.`);
    endAll();
  }, longestMinutes * 60_000);
  const [status] = await once(child, "exit");
  clearTimeout(timer);
  return status === 0;
}

/** @returns {Count} */
function nothing() {
  return { passed: 0, failed: 0, skipped: 0, skippedInBrowser: [], unfinished: [] };
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
