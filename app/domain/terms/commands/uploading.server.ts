// B-9: what can be refused at once is; the rest is stored and read in a worker, which nobody waits for.
import type { Id } from "../../actor";
import type { Asker } from "../../command.server";
import { runWaitingJobs } from "../../jobs/jobs.server";
import type { Kind } from "../../papers/kinds";
import { keeping, sentFile, takeUpload } from "../../papers/take.server";
import { Invalid } from "../../refusals";
import { typedWords } from "../../typed";
import { refusedAtSight } from "../import/at-sight";
import { askToRead, refuseFile } from "./importing.server";

const missing = { en: typedWords.en["file-missing"], fr: typedWords.fr["file-missing"] };
export const termsKinds: readonly Kind[] = ["docx", "pdf", "txt"];

/** Takes an uploaded document; returns the job that reads it. */
export async function uploadTerms(asker: Asker, document: File | undefined): Promise<Id> {
  const sent = await sentFile(document);
  if (!sent) throw new Invalid([{ field: "document", text: missing }]);
  const problem = refusedAtSight(sent.bytes, sent.name);
  if (problem) throw refuseFile(problem);
  const files = await takeUpload(asker, sent, { field: "document", kinds: termsKinds });
  const [stored] = files;
  if (!stored) throw new Error("An upload that was taken left no file.");
  const job = keeping(asker.house, files, () => askToRead(asker, stored));
  // Not awaited: the page of the job shows how far it is. What fails here is tried again by the clock.
  runWaitingJobs(asker.house).catch((fault: unknown) => console.error(fault));
  return job;
}
