// F-2: an attachment as a form sends it. Every fault at once, and nothing of a refused file is kept.
import type { Id } from "../../actor";
import type { Asker } from "../../command.server";
import { kinds, singleKinds } from "../../papers/kinds";
import { sentFile, takeUpload } from "../../papers/take.server";
import { Invalid } from "../../refusals";
import { fundingReasons } from "../reason-words";
import { addPaper, type PaperTyped, titleProblems } from "./papers.server";
import { recordPayment } from "./paying.server";
import type { PaymentTyped } from "./payment-checks.server";

const field = "file";

export async function uploadPaper(
  asker: Asker,
  id: Id,
  { file, mayAdd, ...typed }: PaperTyped & { file: File | undefined; mayAdd: boolean },
): Promise<void> {
  // Whoever may not is refused before any file is taken.
  if (!mayAdd) return addPaper(asker, id, { ...typed, stored: [] });
  const sent = await sentFile(file);
  const text = { en: fundingReasons.en.paperNeeded, fr: fundingReasons.fr.paperNeeded };
  const problems = [...titleProblems(typed), ...(sent ? [] : [{ field, text }])];
  if (!sent || problems.length > 0) throw new Invalid(problems);
  const stored = await takeUpload(asker, sent, { field, kinds });
  addPaper(asker, id, { ...typed, stored });
}

/** The evidence of a claim, or of an invoice that has any. */
export async function uploadPayment(
  asker: Asker,
  id: Id,
  { file, ...typed }: PaymentTyped & { file: File | undefined },
): Promise<void> {
  const sent = await sentFile(file);
  const stored = sent ? await takeUpload(asker, sent, { field, kinds: singleKinds }) : [];
  recordPayment(asker, id, { ...typed, stored });
}
