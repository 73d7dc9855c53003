import { existsSync } from "node:fs";
import { buildWhenStale, installWhatIsMissing, root, stop } from "./prepare.mjs";

const [name = ""] = process.argv.splice(2, 1);

process.chdir(root);
installWhatIsMissing();
buildWhenStale();
const script = new URL(`../build/scripts/${name}.js`, import.meta.url);
if (!/^[a-z-]+$/.test(name) || !existsSync(script)) stop(`There is no script named “${name}”.`);
await import(script.href);
