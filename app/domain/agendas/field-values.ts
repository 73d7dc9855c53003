// What stands in the fields of a form before anything is typed.
import type { AgendaItem } from "./agenda.server";

export const newItemValues = () => ({ section: "discussion", purpose: "information", minutes: "10" });

/** Late items stay in their own section. */
export const itemValues = (item: AgendaItem) => ({
  ...{ titleEn: item.title.en, titleFr: item.title.fr, section: item.late ? "" : item.section },
  ...{ purpose: item.purpose, minutes: String(item.minutes), speaker: item.speaker },
  sponsor: item.sponsor?.seat ?? "",
  concerns: item.concerns ? `${item.concerns.kind}.${item.concerns.id}` : "",
});
export const noteValues = ({ sought, wording, positions }: AgendaItem) => ({ sought, wording, positions });
