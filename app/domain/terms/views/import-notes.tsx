import { FoundedList, Section, useLanguage, useWords } from "../../../ui";
import type { Language } from "../../bilingual";
import { dayFrom } from "../../dates";
import { monthYear } from "../../format";
import { clauseTitle } from "../clause-words";
import type { ImportNote } from "../import/recognised";
import { importPageWords } from "../page-words/import";
import type { Recognised } from "../pages/imported.server";
import { sectionWords } from "../words";

type Words = (typeof importPageWords)["en"];
type Titles = Record<keyof (typeof sectionWords)["en"], string>;

/** The sentence of a note; a level without a seat is said with the seats. */
function sentence(note: ImportNote, words: Words, titles: Titles, language: Language): string | null {
  switch (note.key) {
    case "variant-name":
      return words["variant-name"](note.found, note.usual);
    case "number-not-stated":
      return words[`number-${note.level}`];
    case "level-not-stated":
      return words["level-not-stated"](note.organization);
    case "day-not-stated":
      return words["day-not-stated"](
        clauseTitle(language, note.clause),
        monthYear(language, dayFrom(`${note.month}-01`)),
      );
    case "not-offered":
      return words["not-offered"](clauseTitle(language, note.clause), note.found);
    case "section-missing":
      return words["section-missing"](titles[note.section]);
    case "encoding":
      return words.encoding(note.name);
    case "laid-out-as-table":
      return words["laid-out-as-table"];
    case "no-seat-at-level":
      return null;
  }
}

/** What a reader should know, and what no section claimed. */
export function ImportNotes({ recognised }: { recognised: Recognised }) {
  const language = useLanguage();
  const words = useWords(importPageWords);
  const titles = useWords(sectionWords);
  const said = recognised.notes.flatMap((note) => sentence(note, words, titles, language) ?? []);
  return (
    <>
      {said.length > 0 && (
        <Section id="notes" title={words.notes}>
          <ul className="narrow">
            {said.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Section>
      )}
      {recognised.unplaced.length > 0 && (
        <Section id="unplaced" title={words.unplaced} note={words.unplacedNote}>
          <FoundedList
            lines={[...recognised.unplaced.entries()].map(([place, { heading, opening }]) => ({
              key: `${place}`,
              open: true,
              said: (
                <span lang={recognised.language === language ? undefined : recognised.language}>
                  {heading || words.withoutHeading}
                </span>
              ),
              words: { text: opening, language: recognised.language },
            }))}
          />
        </Section>
      )}
    </>
  );
}
