// What a worker does with an e-mail: it is opened where a file made to break its reader takes nothing else down.
import { readFile } from "node:fs/promises";
import type { Work } from "../house";
import { openMail } from "./mail";
import { PaperRefused } from "./refused";

export const workOnMail: Work = async ({ path, name }) => {
  try {
    return { result: await openMail({ name, bytes: await readFile(path) }) };
  } catch (refusal) {
    if (refusal instanceof PaperRefused) return { problem: refusal.problem };
    throw refusal;
  }
};
