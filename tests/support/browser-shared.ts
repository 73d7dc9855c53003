// A test in a browser, on the one workspace that the halves of a walk share.
import { inject } from "vitest";
import { browserTestAt } from "./browser-at";

export const browserTest = browserTestAt(inject("workspace"));
