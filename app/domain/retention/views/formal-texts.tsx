import { address } from "../../../site-map";
import { useLanguage, useWords } from "../../../ui";
import { type Bilingual, say } from "../../bilingual";
import { retentionFormWords } from "../form-words";

/** T-6: the texts that erasing leaves as they are, and where they are found. */
export function FormalTexts({ who }: { who: Bilingual }) {
  const language = useLanguage();
  const words = useWords(retentionFormWords);
  return (
    <>
      {words.eraseFormal}{" "}
      <a href={address(language, "search", {}, { q: say(language, who) })}>{words.eraseFormalSearch}</a>
    </>
  );
}
