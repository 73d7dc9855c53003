import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixOptions from "./remix.config.js";

const framework =
  /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run)\/|vite\/preload-helper/;
const kit =
  /\/app\/(ui\/(?!.*client-only)|words|site-map|places|domain\/((?!typed|rich-text-schema)[\w-]+\.ts|(format|plain-text|compare)\/))/;
/** Few requests on a page that comes alive (P-4): what every such page needs comes in one piece each. */
function chunkOf(id: string): string | undefined {
  if (framework.test(id)) return "frame";
  return kit.test(id) ? "kit" : undefined;
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
