import { address } from "../../../site-map";
import { Notice, useLanguage, useWords } from "../../../ui";
import { fileIn, type PaperLine, sideOf } from "../../agendas/paper";
import type { Language } from "../../bilingual";
import { paperPageWords } from "../page-words";
import type { PaperText as Text } from "../pages.server";
import type { ReadPage } from "../read-paper";

type Props = { text: Text; paper: PaperLine };

/** What the file says, with the other language one click away. */
export function PaperText({ text, paper }: Props) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  const other: Language = text.language === "en" ? "fr" : "en";
  const href = address(language, "paper-file", { paper: paper.id, file: text.file.id });
  return (
    <section className="stack" aria-labelledby="text">
      <h2 id="text">{words[text.language === "en" ? "textEnglish" : "textFrench"]}</h2>
      <p className="acts noprint">
        {fileIn(paper, other) && text.file.language !== "both" ? (
          <a href={address(language, "paper", { paper: paper.id }, { in: other })}>
            {words[other === "en" ? "readEnglish" : "readFrench"]}
          </a>
        ) : (
          text.file.language !== "both" && (
            <span className="meta">{words[text.language === "en" ? "onlyEnglish" : "onlyFrench"]}</span>
          )
        )}
        <a href={href}>{words.open(text.file.name)}</a>
      </p>
      {sideOf(paper, text.language) === "behind" && <Notice tone="wait">{words.olderSide}</Notice>}
      {text.problem ? (
        <p>{text.problem === "kind" ? words.noTextKind : words.noText}</p>
      ) : (
        <Pages text={text} paper={paper} />
      )}
    </section>
  );
}

function Pages({ text, paper }: Props) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  const { pages, from, howMany } = text;
  const until = from + pages.length - 1;
  const to = (page: number) =>
    address(language, "paper", { paper: paper.id }, { in: text.language, from: String(page) });
  return (
    <>
      {pages.map((page, at) => (
        <OnePage
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by where it stands.
          key={from + at}
          page={page}
          number={howMany > 1 ? from + at : null}
          lang={text.language}
        />
      ))}
      {howMany > pages.length && (
        <p className="acts noprint">
          {from > 1 && <a href={to(Math.max(1, from - pages.length))}>{words.previous}</a>}
          <span className="meta">{words.pagesOf(from, until, howMany)}</span>
          {until < howMany && <a href={to(until + 1)}>{words.next}</a>}
        </p>
      )}
    </>
  );
}

function OnePage({ page, number, lang }: { page: ReadPage; number: number | null; lang: Language }) {
  const words = useWords(paperPageWords);
  return (
    <div className="stack">
      {number !== null && (
        <h3 className="meta" id={`page-${number}`}>
          {words.page(number)}
        </h3>
      )}
      <div className="prose stack" lang={lang}>
        {page.map(({ text, heading }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by where it stands.
          <p key={at}>{heading ? <strong>{text}</strong> : text}</p>
        ))}
      </div>
      {page.length === 0 && <p className="meta">{words.emptyPage}</p>}
    </div>
  );
}
