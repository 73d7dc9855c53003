// How an e-mail is kept: one plain text in both languages' labels, which names its attachments.
import type { Mail } from "./mail";
import type { PaperProblem } from "./refused";
import { paperWords } from "./words";

export type Fate = { name: string; problem: PaperProblem | null };

const line = (text: string): string => text.replace(/\s+/g, " ").trim();

function fateLine({ name, problem }: Fate): string {
  if (!problem) return `- ${name}`;
  const said = `${paperWords.en[problem]} / ${paperWords.fr[problem]}`;
  return `- ${name} (not kept / non conservée\u00a0: ${said})`;
}

export function mailAsText(mail: Mail, attachments: readonly Fate[]): string {
  const head = [
    `From / De\u00a0: ${line(mail.from)}`,
    `To / À\u00a0: ${line(mail.to)}`,
    `Date\u00a0: ${line(mail.date)}`,
    `Subject / Objet\u00a0: ${line(mail.subject)}`,
  ];
  const held =
    attachments.length > 0 ? ["", "Attachments / Pièces jointes\u00a0:", ...attachments.map(fateLine)] : [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what is removed
  const text = mail.text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");
  return `${[...head, "", text.trim(), ...held].join("\n")}\n`;
}

/** The name of the text: the subject, without what a name cannot hold. */
export const mailFileName = ({ subject }: Mail): string =>
  `${line(subject.replace(/[\\/:*?"<>|.]+/g, " ")).slice(0, 120) || "e-mail"}.txt`;
