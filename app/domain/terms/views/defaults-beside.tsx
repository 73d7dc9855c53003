import { address } from "../../../site-map";
import { FoundedList, Section, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { clausesWords } from "../page-words/clauses";
import type { ClausesPage } from "../pages/clauses-page.server";

/** B-2: where the terms are silent the default applies, and is cited as such. */
export function DefaultsBeside({ page }: { page: ClausesPage }) {
  const language = useLanguage();
  const words = useWords(clausesWords);
  const { defaults, mayChange, head } = page;
  return (
    <Section id="defaults" title={words.defaults} note={words.defaultsNote}>
      {defaults.length === 0 ? (
        <p className="soft">{words.defaultsNone}</p>
      ) : (
        <FoundedList
          lines={defaults.map(({ kind, title, says }) => ({
            key: kind,
            said: (
              <>
                <b>{say(language, title)}</b>
                {say(language, says)}
              </>
            ),
            words: { text: <span className="meta">{words.byDefault}</span>, language: null },
            acts: mayChange && (
              <a href={address(language, "clause-new", { version: head.id }, { kind })}>
                {words.write}
                <span className="vh">: {say(language, title)}</span>
              </a>
            ),
          }))}
        />
      )}
    </Section>
  );
}
