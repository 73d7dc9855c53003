// The yardstick of P-3: the least that Remix does for a page, with the settings of the house.
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixOptions from "../../../remix.config.js";

export default defineConfig({
  plugins: [remix({ ...remixOptions, buildDirectory: "../../../.cache/bench/bare" })],
  build: { target: "es2022", sourcemap: false },
  esbuild: { target: "es2022" },
  logLevel: "error",
});
