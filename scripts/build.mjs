import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { build as bundle } from "esbuild";
import { makeFonts } from "./fonts.mjs";
import { sourcesDigest, stampFile } from "./freshness.mjs";
import { precompress } from "./precompress.mjs";
import { root, runs, stop } from "./prepare.mjs";

process.chdir(root);
// Without these two Remix would install packages of its own choice, and take others away.
for (const file of ["app/root.tsx", "app/entry.server.tsx"])
  if (!existsSync(file)) stop(`${file} is missing.`);
// Taken first: a source that changes during the build leaves the build stale.
const sources = sourcesDigest(root);
rmSync(stampFile(root), { force: true });

if (!runs("node_modules/.bin/remix", ["vite:build", "--logLevel", "error"]))
  stop("The pages did not compile.");
await makeFonts("build/remix/client/fonts");
precompress("build/remix/client");
await buildScripts();

mkdirSync("build", { recursive: true });
writeFileSync(stampFile(root), `${JSON.stringify({ sources })}\n`);

async function buildScripts() {
  rmSync("build/scripts", { recursive: true, force: true });
  await bundle({
    entryPoints: readdirSync("scripts")
      .filter((name) => /^[a-z-]+\.ts$/.test(name))
      .map((name) => `scripts/${name}`),
    outdir: "build/scripts",
    bundle: true,
    packages: "external",
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    jsx: "automatic",
    logLevel: "warning",
  });
}
