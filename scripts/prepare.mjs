import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildState, isInstalled, recordInstallation } from "./freshness.mjs";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Installs the packages of the lock file when they are absent, others, or compiled for another Node. */
export function installWhatIsMissing() {
  if (isInstalled(root)) return;
  say("Installing packages (a minute or two, the first time).");
  if (!runs("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], { minutes: 20 })) {
    stop("The packages could not be installed. The lines above say why.");
  }
  recordInstallation(root);
}

/** Builds when a source changed since the last build. */
export function buildWhenStale() {
  if (buildState(root) === "current") return;
  say("Building.");
  if (!runs(process.execPath, ["scripts/build.mjs"])) stop("The build failed. The lines above say why.");
}

/**
 * Runs a command at the root of the house, its output in sight. True when it succeeds, within so many minutes.
 * @param {string} command
 * @param {string[]} words
 * @param {{ variables?: Record<string, string>, minutes?: number }} [how]
 */
export function runs(command, words, { variables = {}, minutes } = {}) {
  const { status } = spawnSync(command, words, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...variables },
    ...(minutes && { timeout: minutes * 60_000, killSignal: "SIGKILL" }),
  });
  return status === 0;
}

/** @param {string} sentence */
export const say = (sentence) => console.error(sentence);

/**
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  say(sentence);
  process.exit(1);
}
