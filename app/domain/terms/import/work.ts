// What a worker does with an uploaded document: read, recognise, report; refusals are word keys.
import { readFile, stat } from "node:fs/promises";
import type { Work } from "../../house";
import { readDocument } from "./read-document";
import { recognise } from "./recognise";
import { UnreadableDocument } from "./recognised";

const largest = 20 * 1024 * 1024;

export const workOnTerms: Work = async ({ path, name }, progress) => {
  try {
    if ((await stat(path)).size > largest) return { problem: "too-large" };
    const bytes = await readFile(path);
    progress(30);
    const document = await readDocument(bytes, name);
    progress(70);
    return { result: recognise(document) };
  } catch (refusal) {
    if (refusal instanceof UnreadableDocument) return { problem: refusal.problem };
    throw refusal;
  }
};
