import type { ReactNode } from "react";
import { useWords } from "../language";
import { words } from "../words";

type PagesProps = {
  /** Already said: "26 to 50 of 184". */
  range: ReactNode;
  current: number;
  count: number;
  hrefOf: (page: number) => string;
  csv?: string;
  label?: string;
};

/** Where one stands in a long list, the pages around, and the whole list as a file. */
export function Pages({ range, current, count, hrefOf, csv, label }: PagesProps) {
  const say = useWords(words);
  return (
    <nav className="pages row" aria-label={label ?? say.pages}>
      <span className="push">{range}</span>
      {csv && <a href={csv}>{say.csv}</a>}
      {current > 1 && (
        <a href={hrefOf(current - 1)} rel="prev">
          {say.previous}
        </a>
      )}
      {count > 1 &&
        around(current, count).map((page) =>
          typeof page === "string" ? (
            <span key={page} aria-hidden="true">
              …
            </span>
          ) : page === current ? (
            <b key={page} aria-current="page">
              {page}
            </b>
          ) : (
            <a key={page} href={hrefOf(page)} aria-label={say.page(page)}>
              {page}
            </a>
          ),
        )}
      {current < count && (
        <a href={hrefOf(current + 1)} rel="next">
          {say.next}
        </a>
      )}
    </nav>
  );
}

/** The first, the last, and those beside the current one; a gap where pages are left out, never for one alone. */
export function around(current: number, count: number): (number | "gap before" | "gap after")[] {
  const from = current - 1 <= 3 ? 1 : current - 1;
  const to = current + 1 >= count - 2 ? count : current + 1;
  const middle = Array.from(
    { length: Math.max(0, Math.min(to, count) - from + 1) },
    (_, place) => from + place,
  );
  return [
    ...(from > 1 ? ([1, "gap before"] as const) : []),
    ...middle,
    ...(to < count ? (["gap after", count] as const) : []),
  ];
}
