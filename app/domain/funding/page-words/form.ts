// The pages on which a request is written.

import { catalogue } from "../../bilingual";
import { budgetWords } from "./budget";
import { writeWords } from "./write";

export const fundingFormWords = catalogue(
  { ...writeWords.en, ...budgetWords.en },
  { ...writeWords.fr, ...budgetWords.fr },
);
