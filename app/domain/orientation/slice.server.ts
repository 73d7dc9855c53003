import type { Slice } from "../slice";
import { settleOrientation } from "./commands/sending.server";
import { orientationWords } from "./words";

export const orientationSlice: Slice = {
  name: "orientation",
  title: { en: orientationWords.en.slice, fr: orientationWords.fr.slice },
  policies: [],
  settle: settleOrientation,
};
