// T-e: the one place where any upload is taken: checked, stored under a random name, scanned; or refused in words.
import { type Db, prepared } from "../../../db/connection";
import type { Asker } from "../command.server";
import type { House } from "../house";
import { Invalid } from "../refusals";
import { logRefusedFile } from "../security-log.server";
import { checkPaper } from "./check";
import { fileName } from "./file-name";
import { pathOfFile, removeFile, type Stored, storeFile } from "./files.server";
import { type Kind, letterKinds } from "./kinds";
import type { Attached, Mail } from "./mail";
import { type Fate, mailAsText, mailFileName } from "./mail-text";
import { type PaperProblem, PaperRefused, paperProblems } from "./refused";
import { scanned } from "./scan";
import { whyRefused } from "./words";

export type Sent = { name: string; bytes: Uint8Array };

/** What a form sent under a name; nothing where no file was chosen. */
export async function sentFile(file: File | undefined): Promise<Sent | null> {
  if (!file?.name) return null;
  return { name: fileName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function storeScanned(house: House, sent: Sent, all: Stored[]): Promise<Stored> {
  const stored = storeFile(house.dataDirectory, sent);
  all.push(stored);
  const problem = await scanned(house.scanCommand, pathOfFile(house.dataDirectory, stored.storedAs));
  if (problem) throw new PaperRefused(problem);
  return stored;
}

const isProblem = (problem: string): problem is PaperProblem =>
  paperProblems.some((known) => known === problem);

/** In a worker, whose time and memory are bounded; whatever ends it early, the file is damaged. */
async function mailsIn(house: House, { storedAs, name }: Stored): Promise<Mail[]> {
  const path = pathOfFile(house.dataDirectory, storedAs);
  const done = await house.work({ kind: "open-mail", path, name }, () => undefined);
  if ("result" in done) return done.result as Mail[];
  throw new PaperRefused(isProblem(done.problem) ? done.problem : "damaged");
}

const attachedKinds = letterKinds.filter((kind) => kind !== "eml" && kind !== "msg");

async function takeAttached(house: House, { name, bytes }: Attached, all: Stored[]): Promise<Fate> {
  const sent = { name: fileName(name), bytes };
  try {
    await checkPaper(sent, attachedKinds);
  } catch (refusal) {
    if (refusal instanceof PaperRefused) return { name: sent.name, problem: refusal.problem };
    throw refusal;
  }
  await storeScanned(house, sent, all);
  return { name: sent.name, problem: null };
}

/** The e-mail itself goes; its text and its sound attachments stay, and the text names those that did not. */
async function takeMail(house: House, sent: Sent, all: Stored[]): Promise<void> {
  const raw = await storeScanned(house, sent, all);
  const mails = await mailsIn(house, raw);
  for (const mail of mails) {
    const fates: Fate[] = [];
    for (const attached of mail.attachments) fates.push(await takeAttached(house, attached, all));
    const text = Buffer.from(mailAsText(mail, fates), "utf8");
    all.push(storeFile(house.dataDirectory, { name: mailFileName(mail), bytes: text }));
  }
  removeFile(house.dataDirectory, raw.storedAs);
  all.splice(all.indexOf(raw), 1);
}

async function taken(house: House, sent: Sent, kinds: readonly Kind[], all: Stored[]): Promise<void> {
  const kind = await checkPaper(sent, kinds);
  if (kind === "eml" || kind === "msg") await takeMail(house, sent, all);
  else await storeScanned(house, sent, all);
}

/**
 * The files that came of one upload: the file itself, or the text and the attachments of an e-mail. Refused with a
 * sentence beside `field`, and then nothing is left behind.
 */
export async function takeUpload(
  asker: Asker,
  sent: Sent,
  { field, kinds }: { field: string; kinds: readonly Kind[] },
): Promise<Stored[]> {
  const { house } = asker;
  const all: Stored[] = [];
  try {
    await taken(house, sent, kinds, all);
    return all;
  } catch (refusal) {
    for (const { storedAs } of all) removeFile(house.dataDirectory, storedAs);
    if (!(refusal instanceof PaperRefused)) throw refusal;
    const text = whyRefused(refusal.problem);
    if (refusal.problem === "found-by-scan" || refusal.problem === "scan-failed")
      logRefusedFile(asker, `${sent.name}: ${text.en}`);
    throw new Invalid([{ field, text }]);
  }
}

const isNamed = prepared((db: Db) =>
  db.$client.prepare<[string], 0 | 1>("select exists (select 1 from file where stored_as = ?)").pluck(),
);

/** Does what gives the files their rows; those that got none, because it was refused or done before, go. */
export function keeping<Result>(house: House, files: readonly Stored[], work: () => Result): Result {
  try {
    return work();
  } finally {
    for (const { storedAs } of files)
      if (!isNamed(house.db).get(storedAs)) removeFile(house.dataDirectory, storedAs);
  }
}
