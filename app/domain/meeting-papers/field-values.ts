// What stands in the fields of a form before anything is typed.
import type { PaperAudience, PaperLine, SideState } from "../agendas/paper";
import type { Language } from "../bilingual";

export const newPaperValues = (audience: PaperAudience) => ({
  kind: "working",
  status: "for-discussion",
  audience,
});

export const describedValues = (line: PaperLine) => ({
  ...{
    titleEn: line.title.en,
    titleFr: line.title.fr,
    summaryEn: line.summary.en,
    summaryFr: line.summary.fr,
  },
  ...{ kind: line.kind, status: line.status, audience: line.audience, suppliedBy: line.suppliedBy },
  inConfidence: line.inConfidence ? "yes" : "",
});

/** The language that it lacks. */
export const askLanguage = ({ sides }: { sides: Record<Language, SideState> }): Language =>
  sides.fr === "ready" ? "en" : "fr";
