import type { Answer, FrozenVoice } from "./decided.server";
import type { Apart } from "./duties";
import type { VoiceLine } from "./stand.server";

/** One voice as the page shows it: as it stands now, or as it was frozen. */
export type VoiceShown = Omit<FrozenVoice, "lead" | "seats" | "standing" | "person" | "apart"> & {
  apart: Apart | null;
  /** D-5: what it said since the decision was declared while its approval was pending. */
  since: Answer | null;
};
export const shownNow = ({ voice, said, footnote, apart }: VoiceLine): VoiceShown => ({
  apart,
  ...{ id: voice.id, name: voice.name, level: voice.level, footnote, since: null },
  ...{ position: said?.kind ?? null, words: said?.words ?? "", wordsLanguage: said?.wordsLanguage ?? "en" },
  ...{
    until: said?.until ?? null,
    entry: said?.entry ?? null,
    by: said?.shown ?? null,
    at: said?.at ?? null,
  },
});
