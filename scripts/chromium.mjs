import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome"];
const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];

/** The Chromium of this machine: the one that CHROMIUM names, else the first found. Undefined when there is none. */
export function findChromium() {
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROMIUM ?? "", ...candidates].find((path) => path !== "" && existsSync(path));
}

/** Installs Chromium from the machine's own packages, where we may. True when it succeeded. */
export function installChromium() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  return aptGet("update", "-qq") && aptGet("install", "-y", "-qq", "--no-install-recommends", "chromium");
}

/** @param {string[]} words */
function aptGet(...words) {
  const { status } = spawnSync("apt-get", words, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    timeout: 15 * 60_000,
  });
  return status === 0;
}
