import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import {
  buildState,
  isInstalled,
  recordInstallation,
  sourcesDigest,
  stampFile,
} from "../../scripts/freshness.mjs";

function aHouse(): string {
  const root = mkdtempSync(join(tmpdir(), "house-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of ["app/routes", "build", "node_modules", "tests"]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, "app/routes/home.tsx"), "home");
  writeFileSync(join(root, "package-lock.json"), "{}");
  return root;
}

const stamp = (root: string) =>
  writeFileSync(stampFile(root), JSON.stringify({ sources: sourcesDigest(root) }));

test("C-1 a build is missing, current, or stale as soon as a source, a name or a package changes", () => {
  const root = aHouse();
  expect(buildState(root)).toBe("missing");
  stamp(root);
  expect(buildState(root)).toBe("current");
  for (const path of ["app/routes/home.tsx", "app/routes/new.tsx", "package-lock.json", "vite.config.ts"]) {
    writeFileSync(join(root, path), "changed");
    expect(buildState(root)).toBe("stale");
    stamp(root);
  }
});

test("C-1 a test that changes leaves the build current", () => {
  const root = aHouse();
  stamp(root);
  writeFileSync(join(root, "tests/home.test.ts"), "changed");
  expect(buildState(root)).toBe("current");
});

test("a machine that was only sent the build serves it", () => {
  const root = aHouse();
  stamp(root);
  rmSync(join(root, "app"), { recursive: true });
  expect(buildState(root)).toBe("current");
});

test("C-1 packages are installed once for each lock file", () => {
  const root = aHouse();
  expect(isInstalled(root)).toBe(false);
  recordInstallation(root);
  expect(isInstalled(root)).toBe(true);
  writeFileSync(join(root, "package-lock.json"), '{ "changed": true }');
  expect(isInstalled(root)).toBe(false);
});
