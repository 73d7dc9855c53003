import { address } from "../../../site-map";
import {
  Notice,
  type Passage,
  type PassageSection,
  Passages,
  ReadPassage,
  useLanguage,
  useWords,
} from "../../../ui";
import { type Language, otherLanguage, type pick } from "../../bilingual";
import { list } from "../../format";
import { isReadySide } from "../../pairs/lifecycle";
import { versionWords } from "../page-words/version";
import type { SectionShown, VersionPage } from "../pages/version.server";
import { sectionAnchor } from "../sections";
import { ClausesBeside } from "./clauses-beside";
import { SideStatus } from "./side-status";

type Shown = "both" | Language;

/** The text, section by section: both languages at one height, clauses beside the passage that founds them. */
export function VersionText({ page, show }: { page: VersionPage; show: Shown }) {
  const language = useLanguage();
  const words = useWords(versionWords);
  const other = otherLanguage(language);
  const version = { version: page.head.id };
  const link = (shown: Shown) =>
    `${address(language, "terms", version, shown === "both" ? undefined : { show: shown })}#text`;
  const places = [
    { label: words.both, href: link("both"), current: show === "both" ? ("page" as const) : undefined },
    {
      label: "English",
      href: link("en"),
      language: "en" as const,
      current: show === "en" ? ("page" as const) : undefined,
    },
    {
      label: "Français",
      href: link("fr"),
      language: "fr" as const,
      current: show === "fr" ? ("page" as const) : undefined,
    },
  ];
  return (
    <div id="text" className="stack">
      <VariantNames page={page} />
      <Passages
        show={show}
        choices={{ label: words.languages, places }}
        other={
          show === "both"
            ? { href: `${address(other, "terms", version)}#text`, label: words.readOther, language: other }
            : undefined
        }
        sections={page.sections.map((section, place) =>
          sectionOf({ section, page, words, language, isFirst: place === 0 }),
        )}
      />
    </div>
  );
}

function VariantNames({ page }: { page: VersionPage }) {
  const language = useLanguage();
  const words = useWords(versionWords);
  if (page.variants.length === 0) return null;
  const names = page.variants.map(({ found, usual }) => words.variant(found, usual));
  return <Notice>{words.variants(list(language, names))}</Notice>;
}

type Words = ReturnType<typeof pick<(typeof versionWords)["en"]>>;
type InPage = {
  section: SectionShown;
  page: VersionPage;
  words: Words;
  language: Language;
  isFirst: boolean;
};

function sectionOf({ section, page, words, language, isFirst }: InPage): PassageSection {
  const heading = (side: Language) => `${section.number}\u2002${section.title[side]}`;
  const status = (side: Language) => (
    <span lang={side === language ? undefined : language}>
      <SideStatus side={section[side]} of={side} language={language} />
    </span>
  );
  return {
    id: sectionAnchor(section.key),
    heading: { en: heading("en"), fr: heading("fr") },
    status: { en: status("en"), fr: status("fr") },
    aside: (
      <>
        {page.mayEdit && (
          <p>
            <a href={address(language, "terms-section", { version: page.head.id, section: section.key })}>
              {words.edit}
              <span className="vh"> {words.editOf(section.title[language])}</span>
            </a>
          </p>
        )}
        {isFirst && <p>{words.beside}</p>}
        <ClausesBeside clauses={section.unfounded} note={words.unfounded} />
        <ClausesBeside clauses={section.lost} note={words.lost} />
      </>
    ),
    passages:
      section.rows.length === 0
        ? [emptyPassage(section)]
        : section.rows.map((row, place) => passageOf(row, place, section)),
  };
}

const emptyPassage = ({ key }: SectionShown): Passage => ({
  key,
  en: <NotWritten side="en" />,
  fr: <NotWritten side="fr" />,
});

/** A side that says nothing yet says so once, in the language of the page: it is no text. */
function NotWritten({ side }: { side: Language }) {
  const language = useLanguage();
  const words = useWords(versionWords);
  return (
    <span className="soft" lang={side === language ? undefined : language}>
      {words.notWritten}
    </span>
  );
}

function passageOf(row: SectionShown["rows"][number], place: number, section: SectionShown): Passage {
  const isSilent = (side: Language) => section.rows.every((one) => one[side] === null);
  const reads = (side: Language) => {
    const content = row[side];
    if (content) return <ReadPassage content={content} />;
    return place === 0 && isSilent(side) && !isReadySide(section[side].state) ? (
      <NotWritten side={side} />
    ) : null;
  };
  return {
    key: `${place}`,
    item: row.item,
    deep: row.deep,
    en: reads("en"),
    fr: reads("fr"),
    aside: <ClausesBeside clauses={row.clauses} />,
  };
}
