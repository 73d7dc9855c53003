import { address } from "../../../site-map";
import {
  type Passage,
  type PassageSection,
  Passages,
  ReadPassage,
  Status,
  type Tone,
  useLanguage,
  useWords,
} from "../../../ui";
import { type Language, languages, otherLanguage, pick } from "../../bilingual";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import { isReadySide, type SideState } from "../../pairs/lifecycle";
import { sideStateWords } from "../../pairs/words";
import { isBeforeCouncils, isBeforeGroup, isDraft, isRecommended } from "../lifecycle";
import { recommendationPageWords } from "../page-words/version";
import type { RecommendationPage, SideShown, TextShown } from "../pages/version.server";
import { partHeadings } from "../part-words";

type Shown = "both" | Language;
type Props = { page: RecommendationPage; show: Shown };

/** the texts of the form: both languages at one height, on a phone mine alone and the other one click away. */
export function FormText({ page, show }: Props) {
  const language = useLanguage();
  const words = useWords(recommendationPageWords);
  const other = otherLanguage(language);
  const version = { version: page.head.id };
  const link = (shown: Shown) => `${address(language, "recommendation", version, { show: shown })}#text`;
  const place = (shown: Shown, label: string, own?: Language) => ({
    ...{ label, href: link(shown), language: own },
    current: show === shown ? ("page" as const) : undefined,
  });
  const places = [place("both", words.both), place("en", "English", "en"), place("fr", "Français", "fr")];
  return (
    <div id="text" className="stack">
      <Passages
        show={show}
        choices={{ label: words.languages, places }}
        other={
          show === other
            ? undefined
            : {
                href: `${address(other, "recommendation", version)}#text`,
                label: words.readOther,
                language: other,
              }
        }
        sections={page.texts.map((text) => sectionOf(text, page, language))}
      />
    </div>
  );
}

/** While it can still change, the state of each side stands with it. */
const isOnItsWay = ({ state }: RecommendationPage["head"]): boolean =>
  isDraft(state) || isBeforeGroup(state) || (isRecommended(state) && !isBeforeCouncils(state));

function sectionOf(text: TextShown, page: RecommendationPage, language: Language): PassageSection {
  const heading = (side: Language) => partHeadings[side][text.part];
  const status = (side: Language) =>
    isOnItsWay(page.head) && (
      <span lang={side === language ? undefined : language}>
        <SideStatus side={text[side]} />
      </span>
    );
  return {
    id: `part-${text.part}`,
    heading: { en: heading("en"), fr: heading("fr") },
    status: { en: status("en"), fr: status("fr") },
    aside: <Beside text={text} page={page} />,
    passages: text.rows.length === 0 ? [empty(text)] : text.rows.map((row, at) => passageOf(row, at, text)),
  };
}

const tones: Record<SideState, Tone> = {
  missing: "bad",
  requested: "wait",
  "in-translation": "now",
  draft: "plain",
  ready: "ok",
  behind: "wait",
};

/** L-1: the state of one side. */
function SideStatus({ side: { state, behindSince } }: { side: SideShown }) {
  const language = useLanguage();
  const words = useWords(recommendationPageWords);
  const said =
    behindSince === null
      ? pick(sideStateWords, language)[state]
      : words.behindSince(longDate(language, dayOf(behindSince)));
  return <Status tone={tones[state]}>{said}</Status>;
}

function Beside({ text: { part, ...sides }, page }: { text: TextShown; page: RecommendationPage }) {
  const language = useLanguage();
  const words = useWords(recommendationPageWords);
  const { may, head } = page;
  const version = head.id;
  const edited = may.proposeEdit ? languages.filter((side) => isReadySide(sides[side].state)) : [];
  return (
    <>
      {(may.write || may.translate) && (
        <p>
          <a href={address(language, "recommendation-text", { version, part })}>
            {words.edit}
            <span className="vh"> {words.editOf(partHeadings[language][part])}</span>
          </a>
        </p>
      )}
      {edited.map((side) => (
        <p key={side}>
          <a href={address(language, "recommendation-edit", { version, part, side })}>
            {words.proposeEdit(side === "en" ? words.english : words.french)}
            <span className="vh"> {words.editOf(partHeadings[language][part])}</span>
          </a>
        </p>
      ))}
    </>
  );
}

const empty = ({ part }: TextShown): Passage => ({
  key: part,
  en: <NotWritten side="en" />,
  fr: <NotWritten side="fr" />,
});

/** A side that says nothing yet says so once, in the language of the page: it is no text. */
function NotWritten({ side }: { side: Language }) {
  const language = useLanguage();
  const words = useWords(recommendationPageWords);
  return (
    <span className="soft" lang={side === language ? undefined : language}>
      {words.notWritten}
    </span>
  );
}

function passageOf(row: TextShown["rows"][number], at: number, { rows }: TextShown): Passage {
  const reads = (side: Language) => {
    const content = row[side];
    if (content) return <ReadPassage content={content} />;
    return at === 0 && rows.every((one) => one[side] === null) ? <NotWritten side={side} /> : null;
  };
  return { key: `${at}`, item: row.item, deep: row.deep, en: reads("en"), fr: reads("fr") };
}
