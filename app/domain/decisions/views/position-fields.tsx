import {
  choicesOf,
  DateField,
  PageHead,
  RadioField,
  TextArea,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { type Bilingual, type Language, languages, otherLanguage, say } from "../../bilingual";
import { easternTime } from "../../dates";
import { capital, inZoneAndEastern } from "../../format";
import { wordsOf } from "../forms";
import { positionFormWords } from "../position-form-words";
import { asksForDay, asksForText, type PositionKind, positionKinds, positionWords } from "../positions";
import type { Proceeding } from "../proceedings.server";
import { silenceWords } from "../silence-page-words";

type HeadProps = {
  title: string;
  page: { proceeding: Proceeding; matter: Bilingual | null; zone?: string; isOver?: boolean };
  /** For whom, where that is known already. */
  voice?: Bilingual;
  lede?: string;
};

/** What it is about, until when replies count, and the way to the whole text. */
export function AskedHead({ title, page: { proceeding, matter, zone, isOver }, voice, lede }: HeadProps) {
  const language = useLanguage();
  const words = useWords(positionFormWords);
  const silent = useWords(silenceWords);
  const isSilence = proceeding.channel === "silence";
  // D-8: the expiry of silence is exact, and met in the zone of whoever reads.
  const closes = inZoneAndEastern(language, proceeding.closesAt, (isSilence && zone) || easternTime);
  return (
    <PageHead
      kicker={<Told text={proceeding.title} />}
      title={title}
      lede={
        <>
          {voice && words.forVoice(say(language, voice), say(language, proceeding.acronym))}{" "}
          {isOver ? words.awaited : isOver === false && words.repliesUntil(closes)}{" "}
          {isSilence && isOver === false && silent.note} {lede}
        </>
      }
    >
      {matter && (
        <p>
          <a href={matter[language]}>{words.whole}</a>
        </p>
      )}
    </PageHead>
  );
}

/** Its own words, or the day until which an approval is awaited; nothing where the position says it all. */
function goingWith(kind: PositionKind, words: typeof positionFormWords.en, lang: Language | undefined) {
  if (asksForText.includes(kind))
    return <TextArea name={wordsOf(kind)} label={words.words} rows={4} lang={lang} />;
  if (asksForDay.includes(kind)) return <DateField name="until" label={words.until} hint={words.untilHint} />;
  return undefined;
}

/** D-3: each position, and below it what only counts with it. */
export function PositionFields({ wordsLanguage }: { wordsLanguage: string | undefined }) {
  const language = useLanguage();
  const words = useWords(positionFormWords);
  const kinds = useWords(positionWords);
  const other = otherLanguage(language);
  const lang = wordsLanguage === other ? other : undefined;
  return (
    <>
      <RadioField
        name="kind"
        label={words.kind}
        folds
        choices={positionKinds.map((kind) => ({
          value: kind,
          label: capital(kinds[kind]),
          reveal: goingWith(kind, words, lang),
        }))}
      />
      <RadioField
        name="wordsLanguage"
        label={words.wordsLanguage}
        inline
        choices={choicesOf(languages, words)}
      />
    </>
  );
}
