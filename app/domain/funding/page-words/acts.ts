// The pages of the acts on a request.

import { catalogue } from "../../bilingual";
import { checkWords } from "./check";
import { listWords } from "./list";
import { payWords } from "./pay";
import { reviewWords } from "./review";
import { stepWords } from "./steps";

export const fundingActWords = catalogue(
  { ...stepWords.en, ...checkWords.en, ...reviewWords.en, ...payWords.en, ...listWords.en },
  { ...stepWords.fr, ...checkWords.fr, ...reviewWords.fr, ...payWords.fr, ...listWords.fr },
);
