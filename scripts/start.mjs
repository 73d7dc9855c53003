import { buildWhenStale, installWhatIsMissing, root } from "./prepare.mjs";

process.chdir(root);
installWhatIsMissing();
buildWhenStale();
// In this same process, so that a signal to stop reaches the server.
await import(new URL("../build/scripts/serve.js", import.meta.url).href);
