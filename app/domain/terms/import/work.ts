// What a worker does with an uploaded document: read, recognise, report; refusals are word keys.
import { readFile, stat } from "node:fs/promises";
import type { Work } from "../../house";
import { readTerms } from "./read-terms";
import { UnreadableDocument } from "./recognised";

const largest = 20 * 1024 * 1024;

export const workOnTerms: Work = async ({ path, name }, progress) => {
  try {
    if ((await stat(path)).size > largest) return { problem: "too-large" };
    return { result: await readTerms(await readFile(path), name, progress) };
  } catch (refusal) {
    if (refusal instanceof UnreadableDocument) return { problem: refusal.problem };
    throw refusal;
  }
};
