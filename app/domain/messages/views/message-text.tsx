import { useLanguage, useWords } from "../../../ui";
import type { Language } from "../../bilingual";
import type { Message } from "../queries.server";
import { messageWords } from "../words";

/** Plain paragraphs. */
function Paragraphs({ text }: { text: string }) {
  return [...text.split(/\n\s*\n/).entries()].map(([place, paragraph]) => <p key={place}>{paragraph}</p>);
}

function Side({ message: { subject, text }, side }: { message: Message; side: Language }) {
  const words = useWords(messageWords);
  const language = useLanguage();
  const missing = (
    <p className="soft" lang={side === language ? undefined : language}>
      {words.toBeWritten}
    </p>
  );
  return (
    <section aria-label={words[side === "en" ? "english" : "french"]}>
      <p className="meta">{words[side === "en" ? "english" : "french"]}</p>
      <div className="stack" lang={subject[side] || text[side] ? side : undefined}>
        {subject[side] && <h3>{subject[side]}</h3>}
        {text[side] ? <Paragraphs text={text[side]} /> : missing}
      </div>
    </section>
  );
}

/** Both texts, the reader's own first; side by side on wide screens. */
export function MessageText({ message }: { message: Message }) {
  const language = useLanguage();
  return (
    <div className="pair">
      <Side message={message} side={language} />
      <Side message={message} side={language === "en" ? "fr" : "en"} />
    </div>
  );
}
