// Long work by its kind, for the worker and for what runs without one.
import type { Work } from "./house";
import { workOnPaper } from "./meeting-papers/read-paper";
import { workOnMail } from "./papers/work";
import { workOnTerms } from "./terms/import/work";

const works: Record<Parameters<Work>[0]["kind"], Work> = {
  "import-terms": workOnTerms,
  "open-mail": workOnMail,
  "read-paper": workOnPaper,
};

export const work: Work = (task, progress) => works[task.kind](task, progress);
