// T-g: what is installed is no older than what is known to be good, and stays what the lock file says.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import remix from "../../remix.config.js";
import { isAtLeast, minimumVersions } from "../../scripts/minimum-versions.mjs";

const text = readFileSync("package-lock.json", "utf8");
const { packages } = JSON.parse(text) as { packages: Record<string, { version?: string }> };
const versionsOf = (name: string) =>
  Object.entries(packages).flatMap(([path, { version }]) =>
    path.endsWith(`node_modules/${name}`) && version ? [version] : [],
  );

describe("T-g nothing installed is older than its minimum", () => {
  test.each(Object.entries(minimumVersions))("T-g %s", (name, { least, why }) => {
    const versions = versionsOf(name);
    expect(versions.length, `${name} is no longer installed: take it off the list`).toBeGreaterThan(0);
    expect(
      versions.filter((version) => !isAtLeast(version, least)),
      why,
    ).toEqual([]);
  });

  test("T-g a version is compared by its numbers, and an early one is older than its release", () => {
    expect(isAtLeast("10.0.0", "9.9.9")).toBe(true);
    expect(isAtLeast("2.17.4", "2.17.5")).toBe(false);
    expect(isAtLeast("2.17.5-pre.1", "2.17.5")).toBe(false);
    expect(isAtLeast("2.18.0", "2.17.5")).toBe(true);
  });
});

test("T-g the two settings of Remix with known holes are off", () => {
  expect([remix.future.v3_singleFetch, remix.future.v3_lazyRouteDiscovery]).toEqual([false, false]);
});

test("T-g no registry's address stands in the lock file, and every package has its digest", () => {
  expect(text).not.toMatch(/"resolved":\s*"https?:/);
  expect(text).not.toContain("registry.");
});

test("T-g every package that is served has a licence in the list", () => {
  const listed = execFileSync("npx", ["tsx", "scripts/list-packages.ts"], { encoding: "utf8" });
  const lines = listed.trim().split("\n");
  expect(lines.length).toBeGreaterThan(60);
  expect(lines.filter((line) => / \?\s*$/.test(line))).toEqual([]);
  expect(lines.some((line) => /^\* better-sqlite3 +12\.\S+ +MIT$/.test(line))).toBe(true);
  expect(listed).not.toMatch(/^. vitest /m);
});

test("C-1 no command bears a name that npm runs by itself, but the one that follows an installation", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const ranByNpm = /^(pre|post).*|^(dependencies|install|uninstall|prepare|publish|pack|version)$/;
  expect(Object.keys(scripts).filter((name) => ranByNpm.test(name))).toEqual(["postinstall"]);
});
