// npm runs this after every installation, by hand or by `npm start`, so that none is repeated for nothing.
import { recordInstallation } from "./freshness.mjs";
import { root } from "./prepare.mjs";

recordInstallation(root);
