// The page of a request (F-6).

import { catalogue } from "../../bilingual";
import { aboutWords } from "./about";
import { nowWords } from "./now";
import { reviewedWords } from "./reviewed";

export const requestWords = catalogue(
  { ...aboutWords.en, ...reviewedWords.en, ...nowWords.en },
  { ...aboutWords.fr, ...reviewedWords.fr, ...nowWords.fr },
);
