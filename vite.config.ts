import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixOptions from "./remix.config.js";

/** Few requests where a piece comes alive (P-4): React in one file, what its pieces share in another. */
function chunkOf(id: string): string | undefined {
  if (/node_modules\/(react|react-dom|scheduler)\//.test(id)) return "react";
  return /\/app\/(ui\/(language|words|rich-text\/cleaned)|domain\/(bilingual|plain-text|rich-text\.ts))/.test(
    id,
  )
    ? "kit"
    : undefined;
}

export default defineConfig({
  plugins: [remix(remixOptions)],
  build: {
    target: "es2022",
    sourcemap: false,
    assetsInlineLimit: 0,
    rollupOptions: { output: { manualChunks: chunkOf, experimentalMinChunkSize: 60_000 } },
  },
  esbuild: { target: "es2022" },
  optimizeDeps: { esbuildOptions: { target: "es2022" } },
  server: { host: "127.0.0.1" },
});
