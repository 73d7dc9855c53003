import type { Language } from "../../domain/bilingual";

/** A stretch of text, and whether it is what was looked for. */
export type MarkedPiece = { text: string; isFound: boolean };
export type MarkedText = { pieces: MarkedPiece[]; lang?: Language };

export type HitLine = {
  href: string;
  title: MarkedText;
  /** Where it stands. */
  where?: MarkedText | null;
  /** One line of its words around what was looked for. */
  text?: MarkedText | null;
};

/** What a search found: a link each, where it stands, and the words around what was looked for. */
export function Hits({ lines, label }: { lines: HitLine[]; label: string }) {
  return (
    <ul className="hits" role="list" aria-label={label}>
      {lines.map(({ href, title, where, text }) => (
        <li key={href}>
          <a href={href}>
            <Marked {...title} />
          </a>
          {where && (
            <p className="meta">
              <Marked {...where} />
            </p>
          )}
          {text && text.pieces.length > 0 && (
            <p className="around">
              <Marked {...text} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Marked({ pieces, lang }: MarkedText) {
  const words = pieces.map(({ text, isFound }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move.
    isFound ? <mark key={place}>{text}</mark> : text,
  );
  return lang ? <span lang={lang}>{words}</span> : words;
}
