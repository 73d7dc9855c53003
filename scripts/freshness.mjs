import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folders = ["app", "db", "public", "scripts"];
const settings = ["vite.config.ts", "remix.config.js", "tsconfig.json", "package.json", "package-lock.json"];
const nodeMajor = process.versions.node.split(".")[0];

/**
 * What node_modules must have been made from: the lock file, and the Node its native parts were compiled for.
 * @param {string} root
 */
const installationDigest = (root) =>
  createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .update(`node ${nodeMajor} ${process.platform} ${process.arch}`)
    .digest("hex");

/** @param {string} root */
const installationRecord = (root) => join(root, "node_modules/.lock-digest");

/** @param {string} root */
export const isInstalled = (root) => read(installationRecord(root)) === installationDigest(root);

/** @param {string} root */
export const recordInstallation = (root) => writeFileSync(installationRecord(root), installationDigest(root));

/**
 * One digest over every file a build is made from.
 * @param {string} root
 */
export function sourcesDigest(root) {
  const digest = createHash("sha256");
  for (const path of [...folders.flatMap((folder) => filesUnder(root, folder)), ...settings]) {
    const file = join(root, path);
    if (existsSync(file)) digest.update(`${path}\0`).update(readFileSync(file)).update("\0");
  }
  return digest.digest("hex");
}

/**
 * Current: made from these sources. Stale: from others. A machine that was only sent the build has no sources
 * to compare with: its stamp is then enough.
 * @param {string} root
 * @returns {"current" | "stale" | "missing"}
 */
export function buildState(root) {
  const stamp = read(stampFile(root));
  if (stamp === undefined) return "missing";
  if (!existsSync(join(root, "app"))) return "current";
  return JSON.parse(stamp).sources === sourcesDigest(root) ? "current" : "stale";
}

/** @param {string} root */
export const stampFile = (root) => join(root, "build/stamp.json");

/**
 * @param {string} root
 * @param {string} folder
 */
function filesUnder(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length)
        .replace(/^[\\/]/, ""),
    )
    .sort();
}

/** @param {string} path */
const read = (path) => (existsSync(path) ? readFileSync(path, "utf8").trim() : undefined);
