// N-6: what a mail says, of one thing or of several that came together.
import { addresses } from "../../site-map";
import type { Language } from "../bilingual";
import { noticeWords } from "./notice-words";
import { outboxWords } from "./words";

export type Written = { subject: string; body: string; language: Language };

const rule = "\n\n— — —\n\n";

/** `isDaily`: gathered over a day; `publicUrl` where its reader may choose what they get. */
export function letterOf(
  [first, ...more]: readonly [Written, ...Written[]],
  { isDaily, publicUrl }: { isDaily: boolean; publicUrl: string | null },
): { subject: string; text: string } {
  const { language } = first;
  const [words, { signature }] = [noticeWords[language], outboxWords[language]];
  const end = publicUrl
    ? [words.chooseAt(publicUrl + addresses("account-notices")[language]), signature]
    : [signature];
  const foot = end.join("\n\n");
  if (more.length === 0) return { subject: first.subject, text: `${first.body}\n\n${foot}` };
  const all = [first, ...more];
  const parts = all.map(({ subject, body }, at) => `${at + 1}. ${subject}\n\n${body}`);
  return {
    subject: words[isDaily ? "day" : "several"](all.length, first.subject),
    text: [parts.join(rule), foot].join(rule),
  };
}
