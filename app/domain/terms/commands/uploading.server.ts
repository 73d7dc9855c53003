// B-9: what can be refused at once is; the rest is stored and read in a worker, which nobody waits for.
import type { Id } from "../../actor";
import type { Asker } from "../../command.server";
import { runWaitingJobs } from "../../jobs/jobs.server";
import { fileName } from "../../papers/file-name";
import { storeFile } from "../../papers/files.server";
import { Invalid } from "../../refusals";
import { typedWords } from "../../typed";
import { refusedAtSight } from "../import/at-sight";
import { askToRead, refuseFile } from "./importing.server";

const missing = { en: typedWords.en["file-missing"], fr: typedWords.fr["file-missing"] };

/** Takes an uploaded document; returns the job that reads it. */
export async function uploadTerms(asker: Asker, document: File | undefined): Promise<Id> {
  if (!document?.name) throw new Invalid([{ field: "document", text: missing }]);
  const bytes = new Uint8Array(await document.arrayBuffer());
  const name = fileName(document.name);
  const problem = refusedAtSight(bytes, name);
  if (problem) throw refuseFile(problem);
  const stored = storeFile(asker.house.dataDirectory, { name, bytes });
  const job = askToRead(asker, stored);
  // Not awaited: the page of the job shows how far it is. What fails here is tried again by the clock.
  runWaitingJobs(asker.house).catch((fault: unknown) => console.error(fault));
  return job;
}
