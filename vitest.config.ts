import { defineConfig } from "vitest/config";

/** They change what the whole process stands on: the disk of its database, full. */
const apart = ["tests/routes/disk-full.test.ts"];

export default defineConfig({
  test: {
    // Two at a time even on two cores, where the default is one: a test in a browser waits more than it works.
    maxWorkers: 2,
    reporters: ["default", "./tests/support/closing-line-reporter.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "house",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**", ...apart],
          // Modules are loaded once a worker: what a test changes of the world it undoes, and each has a house of its own.
          isolate: false,
          globalSetup: "tests/support/world-setup.ts",
          setupFiles: ["tests/support/index-kept.ts", "tests/support/json-kept.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "apart",
          include: apart,
          globalSetup: "tests/support/world-setup.ts",
          setupFiles: ["tests/support/index-kept.ts", "tests/support/json-kept.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          globalSetup: "tests/support/browser-setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
  esbuild: { target: "es2022", jsx: "automatic" },
});
