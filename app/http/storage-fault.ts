// N-4: the disk is full, fails, or cannot be reached. That is no bug of ours: it is said as it is, with 503, and passes.
import { catalogue, type Language } from "../domain/bilingual";

const ofDatabase = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|BUSY|PROTOCOL)/;
const ofSystem = new Set(["ENOSPC", "EDQUOT", "EIO", "EROFS", "EMFILE", "ENFILE"]);

/** Whether something failed because nothing can be read or written at the moment. */
export function isStorageFault(fault: unknown): boolean {
  if (!(fault instanceof Error) || !("code" in fault)) return false;
  const code = String(fault.code);
  return ofDatabase.test(code) || ofSystem.has(code);
}

const words = catalogue(
  {
    notKept:
      "This could not be saved: the workspace cannot write to its disk at the moment. What you typed is kept below. Send it again in a few minutes; should the first sending have arrived all the same, it is done only once.",
    fileAgain: "A file must be chosen again.",
  },
  {
    notKept:
      "L’enregistrement n’a pas pu se faire\u00a0: l’espace de travail ne peut pas écrire sur son disque en ce moment. Ce que vous avez écrit est conservé ci-dessous. Envoyez-le de nouveau dans quelques minutes; si le premier envoi était quand même arrivé, il ne compterait qu’une fois.",
    fileAgain: "Un fichier doit être choisi de nouveau.",
  },
);

/** What stands above the form then. */
export function notKeptSentence(language: Language, hasFiles: boolean): string {
  const { notKept, fileAgain } = words[language];
  return hasFiles ? `${notKept} ${fileAgain}` : notKept;
}
