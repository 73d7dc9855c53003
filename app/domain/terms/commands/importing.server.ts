// B-9: a document is stored, read in a worker, staged, and becomes a draft version by one short command.
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { enqueue, jobOf } from "../../jobs/jobs.server";
import { insertFile, type Stored } from "../../papers/files.server";
import { Invalid, NotFound, NotPossible } from "../../refusals";
import type { ImportProblem, RecognisedTerms } from "../import/recognised";
import { importWords } from "../import-words";
import { termsPolicies } from "../policy";
import { type BodyOfDraft, makeDraft } from "./drafting.server";

/** Why a document cannot be taken, in both languages. */
export const whyUnreadable = (problem: string): Bilingual =>
  inBoth(importWords, (words) => (problem in words ? words[problem as ImportProblem] : words.damaged));

/** Stores the row of an uploaded file and asks for it to be read; only the person who uploaded it sees it. */
export function askToRead(asker: Asker, stored: Stored): Id {
  return command(asker, {
    policy: termsPolicies.upload,
    find: () => ({}),
    run: ({ tx, actor, now, record }) => {
      const fileId = insertFile(tx, stored, { person: actor.person, at: now });
      const id = enqueue(tx, {
        kind: "import-terms",
        person: actor.person ?? "",
        file: fileId,
        name: stored.name,
        at: now,
      });
      record(
        { kind: "job", id },
        { en: importWords.en.uploaded(stored.name), fr: importWords.fr.uploaded(stored.name) },
        { after: { digest: stored.digest } },
      );
      return id;
    },
  });
}

/** What the worker read, for the person who uploaded it. */
export function recognisedIn(house: Asker["house"], person: Id, jobId: Id) {
  const found = jobOf(house.db, person, jobId);
  if (!found) throw new NotFound();
  return { found, name: found.name, recognised: found.result as RecognisedTerms | null };
}

/** Makes the draft that was staged, in one transaction with the job; a job is taken up once. */
export function takeUp(asker: Asker & { person: Id }, jobId: Id, about: BodyOfDraft): { version: Id } {
  const { found, name, recognised } = recognisedIn(asker.house, asker.person, jobId);
  if (!recognised) throw new NotPossible({ text: whyUnreadable(found.problem ?? "damaged") });
  if (found.takenUp) return { version: found.takenUp };
  const made = makeDraft(asker, { recognised, document: { id: found.fileId, name }, job: jobId }, about);
  return { version: made.version };
}

export const refuseFile = (problem: ImportProblem) =>
  new Invalid([{ field: "document", text: whyUnreadable(problem) }]);
