import type { ReactNode } from "react";
import { useWords } from "../language";
import { words } from "../words";

type PageHeadProps = {
  kicker?: ReactNode;
  title: ReactNode;
  /** The state in words, usually a `Status`. */
  status?: ReactNode;
  /** The sentence that says what matters now. */
  lede?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
};

/** What the page is, its state in words, and what matters now; its title is the page's one h1. */
export function PageHead({ kicker, title, status, lede, actions, children }: PageHeadProps) {
  return (
    <div className="head">
      {kicker && <p className="kick">{kicker}</p>}
      <h1>{title}</h1>
      {status && <div className="lede">{status}</div>}
      {lede && <p className={status ? undefined : "lede"}>{lede}</p>}
      {children}
      {actions && <div className="acts">{actions}</div>}
    </div>
  );
}

type SectionProps = {
  id: string;
  title: ReactNode;
  note?: ReactNode;
  /** One column: the heading stands above instead of in the margin. */
  one?: boolean;
  children: ReactNode;
};

/** A part of a page; its heading hangs in the margin on wide screens. */
export function Section({ id, title, note, one, children }: SectionProps) {
  return (
    <section className={one ? "sec one" : "sec"} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {note && <p className="meta">{note}</p>}
      </header>
      <div>{children}</div>
    </section>
  );
}

/** Where the parts of a long page are. */
export function Contents({
  parts,
  label,
}: {
  parts: readonly { id: string; title: string }[];
  label?: string;
}) {
  const { onThisPage } = useWords(words);
  return (
    <nav aria-label={label ?? onThisPage} className="contents noprint">
      <ul className="row" role="list">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The one sentence a person would quote. */
export function KeySentence({ children }: { children: ReactNode }) {
  return <p className="key">{children}</p>;
}
