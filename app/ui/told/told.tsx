import { Fragment } from "react";
import { type Bilingual, langOf, say } from "../../domain/bilingual";
import { useLanguage } from "../language";

/** A text in the language of the page; where that side lacks, the other one, marked with its language (L-2). */
export function Told({ text, also = asItIs }: { text: Bilingual; also?: (text: string) => string }) {
  const language = useLanguage();
  const lang = langOf(language, text);
  const words = also(say(language, text));
  return lang ? <span lang={lang}>{words}</span> : words;
}

const asItIs = (text: string) => text;

/** Private characters: no text carries them, and none leaves this piece. */
const firstMark = 0xe000;
const marks = /[\uE000-\uE00F]/;

type SentenceProps = { of: readonly Bilingual[]; say: (...texts: string[]) => string };

/** A sentence made from such texts: only those that stand in the other language are marked. */
export function Sentence({ of, say: sentence }: SentenceProps) {
  const language = useLanguage();
  const markOf = (text: Bilingual, place: number) =>
    say(language, text) && String.fromCharCode(firstMark + place);
  const places = of.map((text, place) => text[language] || markOf(text, place));
  const written = sentence(...places);
  const between = written.split(marks);
  const borrowed = [...written].filter((letter) => marks.test(letter));
  return (
    <>
      {between.map((part, place) => {
        const text = of[(borrowed[place] ?? "").charCodeAt(0) - firstMark];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move.
          <Fragment key={place}>
            {part}
            {text && <Told text={text} />}
          </Fragment>
        );
      })}
    </>
  );
}
