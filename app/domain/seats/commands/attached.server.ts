// S-1: the nominating letter as a file: taken before the act, given its rows within it, gone where the act is refused.
import { holdingLetter } from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import type { Asker, Deed } from "../../command.server";
import { insertFile, type Stored } from "../../papers/files.server";
import { letterKinds } from "../../papers/kinds";
import { keeping, sentFile, takeUpload } from "../../papers/take.server";
import type { SeatSubject } from "./subjects.server";

/** The name of the field in every form that takes a letter. */
const field = "letterFile";

/** Takes the letter that a form may carry, and does the act with it. */
export async function withLetter<Result>(
  asker: Asker,
  files: ReadonlyMap<string, File>,
  act: (letters: readonly Stored[]) => Result,
): Promise<Result> {
  const sent = await sentFile(files.get(field));
  if (!sent) return act([]);
  const letters = await takeUpload(asker, sent, { field, kinds: letterKinds });
  return keeping(asker.house, letters, () => act(letters));
}

/** What the ledger keeps of each: its name and its digest. */
type Kept = { letters?: { name: string; digest: string }[] };

/** T-2: the secretariat, the co-chairs of the body, and the seats of those who nominate. */
export const audiencesOfLetter = (body: Id, nominatedBy: Id | null): string[] => [
  "secretariat",
  `chairs:${body}`,
  ...(nominatedBy ? [`of:${nominatedBy}`] : []),
];

export function attachLetters(
  { tx, subject, actor, now }: Deed<SeatSubject>,
  holdingId: Id,
  letters: readonly Stored[],
): Kept {
  const { body, nominatedBy } = subject.found;
  const keys = audiencesOfLetter(body, nominatedBy);
  for (const [place, letter] of letters.entries()) {
    const fileId = insertFile(tx, letter, { person: actor.person, at: now });
    tx.insert(holdingLetter).values({ fileId, holdingId, place }).run();
    openTo(tx, { kind: "file", id: fileId }, keys);
  }
  return letters.length > 0 ? { letters: letters.map(({ name, digest }) => ({ name, digest })) } : {};
}
