import { installWhatIsMissing, root } from "./prepare.mjs";

process.chdir(root);
process.env.NODE_ENV = "development";
installWhatIsMissing();
// Only now: these need the packages.
const { developHere } = await import("./development.mjs");
await developHere();
