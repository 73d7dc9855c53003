// Why a file cannot be taken (T-e): a word key, said to whoever sent it in their language.
export const paperProblems = [
  "empty",
  "too-large",
  "text-too-large",
  "kind-not-accepted",
  "two-kinds-in-name",
  "not-what-it-says",
  "damaged",
  "encrypted",
  "unpacks-too-large",
  "holds-macros",
  "holds-programs",
  "holds-another-archive",
  "fetches-from-elsewhere",
  "two-files-in-one",
  "picture-too-large",
  "not-text",
  "mail-too-deep",
  "mail-too-full",
  "found-by-scan",
  "scan-failed",
] as const;
export type PaperProblem = (typeof paperProblems)[number];

export class PaperRefused extends Error {
  constructor(readonly problem: PaperProblem) {
    super(problem);
  }
}

export const refusePaper = (problem: PaperProblem): never => {
  throw new PaperRefused(problem);
};
