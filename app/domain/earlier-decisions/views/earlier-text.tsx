import { Told, useLanguage, useWords } from "../../../ui";
import { type Bilingual, languages, otherLanguage } from "../../bilingual";
import { earlierPageWords } from "../page-words";

/** Both texts side by side; where only one language is known, that one alone, marked, with a plain note. */
export function EarlierText({ text }: { text: Bilingual }) {
  const words = useWords(earlierPageWords);
  const missing = languages.find((side) => text[side] === "");
  if (missing) return <OneSide text={text} known={otherLanguage(missing)} />;
  return (
    <div className="pair">
      {languages.map((side) => (
        <div key={side}>
          <p className="hint">{side === "en" ? words.english : words.french}</p>
          <Lines text={text[side]} lang={side} />
        </div>
      ))}
    </div>
  );
}

function OneSide({ text, known }: { text: Bilingual; known: "en" | "fr" }) {
  const language = useLanguage();
  const words = useWords(earlierPageWords);
  return (
    <>
      <p className="meta">{known === "en" ? words.onlyEnglish : words.onlyFrench}</p>
      <Lines text={text[known]} lang={known === language ? undefined : known} />
    </>
  );
}

function Lines({ text, lang }: { text: string; lang?: "en" | "fr" }) {
  const lines = [...text.split("\n").entries()].filter(([, line]) => line.trim() !== "");
  return (
    <div className="text" lang={lang}>
      {lines.map(([place, line]) => (
        <p key={place}>{line}</p>
      ))}
    </div>
  );
}

/** What is known in one language only says so. */
export function KnownIn({ text }: { text: Bilingual }) {
  const words = useWords(earlierPageWords);
  const note = text.en === "" ? words.knownInFrench : text.fr === "" ? words.knownInEnglish : null;
  return (
    <>
      <Told text={text} />
      {note && <div className="meta">{note}</div>}
    </>
  );
}
