import { Table, useLanguage, useWords } from "../../../ui";
import { amount } from "../../format";
import type { Sums } from "../accounts.server";
import { accountPageWords } from "../page-words";

/** What is drawn, from left to right; what is still to come in stands last. */
const drawn = ["spent", "committed", "setAside", "free", "expected"] as const;
const looks = {
  spent: "spent",
  committed: "held",
  setAside: "aside",
  free: "free",
  expected: "ask",
} as const;

/** Desk 8: the account as one bar; the table of figures beside it says the same. */
export function AccountBar({ sums }: { sums: Sums }) {
  // Of what came back of payments of earlier years nothing can be drawn; the figures say it.
  const drawnOf = (part: (typeof drawn)[number]) => Math.max(0, sums[part]);
  const total = drawn.reduce((sum, part) => sum + drawnOf(part), 0);
  if (total <= 0) return null;
  const shares = drawn.map((part) => ({ part, share: (100 * drawnOf(part)) / total }));
  const starts = shares.map((_, place) => shares.slice(0, place).reduce((sum, { share }) => sum + share, 0));
  return (
    <svg className="acct" aria-hidden="true" focusable="false">
      {shares.map(({ part, share }, place) =>
        share > 0 ? (
          <rect
            key={part}
            className={looks[part]}
            x={`${(starts[place] ?? 0).toFixed(2)}%`}
            y="1"
            width={`${share.toFixed(2)}%`}
            height="26"
          />
        ) : null,
      )}
    </svg>
  );
}

/** What each look stands for; the hatching is drawn once a page. `expected`: where it stands for something else. */
export function AccountLegend({ expected }: { expected?: string }) {
  const known = useWords(accountPageWords);
  const words = { ...known, expected: expected ?? known.expected };
  return (
    <p className="row meta" aria-hidden="true">
      <svg width="0" height="0" className="vh" aria-hidden="true" focusable="false">
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className="hatch" />
        </pattern>
      </svg>
      {drawn.map((part) => (
        <span key={part}>
          <svg className="swatch" aria-hidden="true" focusable="false">
            <rect className={looks[part]} width="100%" height="100%" />
          </svg>
          {words[part]}
        </span>
      ))}
    </p>
  );
}

type FiguresProps = { sums: Sums; caption: string; hrefOf: (figure: string) => string };
/** Desk 22: every figure opens onto its lines. */
export function AccountFigures({ sums, caption, hrefOf }: FiguresProps) {
  const language = useLanguage();
  const words = useWords(accountPageWords);
  const rows = [
    ["opening", sums.opening, "opening"],
    ["received", sums.received, "received"],
    ["setAside", sums.setAside, "set-aside"],
    ["committed", sums.committed, "committed"],
    ["spent", sums.spent, "spent"],
    ["free", sums.free, ""],
    ["expected", sums.expected, null],
  ] as const;
  return (
    <Table
      caption={<span className="vh">{caption}</span>}
      rowHeader="figure"
      columns={[
        { key: "figure", label: words.figure },
        { key: "amount", label: words.amount, numeric: true },
      ]}
      rows={rows.map(([figure, cents, to]) => ({
        key: figure,
        cells: {
          figure: words[figure],
          amount: to === null ? amount(language, cents) : <a href={hrefOf(to)}>{amount(language, cents)}</a>,
        },
      }))}
    />
  );
}
