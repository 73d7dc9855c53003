// B-9: what can be refused at once is; the rest is stored and read in a worker, which nobody waits for.
import type { Id } from "../../actor";
import type { Asker } from "../../command.server";
import { runWaitingJobs } from "../../jobs/jobs.server";
import { storeFile } from "../../papers/files.server";
import { Invalid } from "../../refusals";
import { typedWords } from "../../typed";
import { largestFile } from "../import/read-document";
import { askToRead, refuseFile } from "./importing.server";

const accepted = /\.(txt|docx)$/i;
const missing = { en: typedWords.en["file-missing"], fr: typedWords.fr["file-missing"] };

/** Takes an uploaded document; returns the job that reads it. */
export async function uploadTerms(asker: Asker, document: File | undefined): Promise<Id> {
  if (!document?.name) throw new Invalid([{ field: "document", text: missing }]);
  if (!accepted.test(document.name)) throw refuseFile("kind-not-accepted");
  if (document.size === 0) throw refuseFile("empty");
  if (document.size > largestFile) throw refuseFile("too-large");
  const bytes = new Uint8Array(await document.arrayBuffer());
  const stored = storeFile(asker.house.dataDirectory, { name: document.name, bytes });
  const job = askToRead(asker, stored);
  // Not awaited: the page of the job shows how far it is. What fails here is tried again by the clock.
  runWaitingJobs(asker.house).catch((fault: unknown) => console.error(fault));
  return job;
}
