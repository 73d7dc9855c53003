import { type Row, Table, useLanguage, useWords } from "../../../ui";
import { otherLanguage } from "../../bilingual";
import { versionWords } from "../page-words/version";
import type { VersionPage } from "../pages/version.server";
import { SideStatus } from "./side-status";

/** Numbers in reading order; a long run is said by its ends. */
export function numbersSaid(
  numbers: readonly string[],
  words: { range: (first: string, last: string) => string; none: string },
): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return words.none;
  return numbers.length > 3 ? words.range(first, last) : numbers.join(", ");
}

/** English state, French state, and the clauses that rest on each section. */
export function NineSections({ page }: { page: VersionPage }) {
  const language = useLanguage();
  const words = useWords(versionWords);
  const other = otherLanguage(language);
  const columns = [
    {
      key: "number",
      label: <span className="vh">{words.numberOf}</span>,
      foldedLabel: "",
      numeric: true,
      wide: true,
    },
    { key: "section", label: words.section, foldedLabel: "" },
    { key: "en", label: words.english },
    { key: "fr", label: words.french },
    { key: "clauses", label: words.clauses, wide: true },
  ];
  const rows: Row[] = page.sections.map((section) => ({
    key: section.key,
    cells: {
      number: section.number,
      section: (
        <>
          <a href={`#s-${section.key}`}>{section.title[language]}</a>
          <span className="meta" lang={other}>
            {section.title[other]}
          </span>
        </>
      ),
      en: <SideStatus side={section.en} of="en" language={language} />,
      fr: <SideStatus side={section.fr} of="fr" language={language} />,
      clauses: <span className="num">{numbersSaid(section.numbers, words)}</span>,
    },
  }));
  return <Table fold dense columns={columns} rows={rows} rowHeader="section" />;
}
