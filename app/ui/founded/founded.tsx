import type { ReactNode } from "react";
import type { Language } from "../../domain/bilingual";
import { classNames } from "../class-names";
import { useLanguage } from "../language";

export type FoundedLine = {
  key: string;
  /** Where a link leads to it. */
  anchor?: string;
  /** What is said: a clause, with its title. */
  said: ReactNode;
  /** The words it rests on, in their own language. */
  words?: { text: ReactNode; language: Language | null };
  /** Links to what can be done with it. */
  acts?: ReactNode;
  /** A person has still to confirm it. */
  open?: boolean;
  /** A box to tick, before what is said. */
  tick?: ReactNode;
};

/** Things said beside the words they rest on; on phones one above the other. */
export function FoundedList({ lines, label }: { lines: FoundedLine[]; label?: string }) {
  const page = useLanguage();
  return (
    <ul className="founded" role="list" aria-label={label}>
      {lines.map(({ key, anchor, said, words, acts, open, tick }) => (
        <li key={key} id={anchor} className={tick ? "ticked" : undefined}>
          {tick}
          <div className={classNames("clause", open && "open")}>{said}</div>
          <div
            className="words"
            lang={words?.language && words.language !== page ? words.language : undefined}
          >
            {words?.text}
          </div>
          {acts && <div className="row">{acts}</div>}
        </li>
      ))}
    </ul>
  );
}
