import { address } from "../../../site-map";
import { KeySentence, Table, Told, useLanguage, useWords } from "../../../ui";
import { type Language, pick, say } from "../../bilingual";
import { AccountBar, AccountLegend } from "../../council-accounts/views/account-picture";
import { yearInAddress } from "../../council-accounts/year";
import { amount, fiscalYear, list, money } from "../../format";
import { requestWords } from "../page-words/request";
import type { Effect } from "../pages/detail.server";
import type { Share } from "../request.server";

type Of = { request: { shares: readonly Share[] }; effects: readonly Effect[] };
type Line = Share & { effect: Effect; ask: number; after: number };

const none = { opening: 0, spent: 0, committed: 0, setAside: 0, free: 0 };
const linesOf = ({ request, effects }: Of): Line[] =>
  request.shares.map((share) => {
    const { council, year, cents, provision } = share;
    const own = effects.find((one) => one.council === council && one.year === year);
    const effect = own ?? { council, year, ...none };
    // What a provision gives was set aside already: it takes nothing from what is free.
    const ask = provision === null ? cents : 0;
    return { ...share, effect, ask, after: effect.free - ask };
  });

function sentenceOf(language: Language, lines: readonly Line[]): string {
  const words = pick(requestWords, language);
  const short = lines.filter(({ after }) => after < 0);
  const named = ({ acronym, year }: Line) =>
    lines.some((one) => one.year !== year)
      ? `${say(language, acronym)} ${fiscalYear(language, year)}`
      : say(language, acronym);
  if (short.length > 0)
    return words.cannotBear(
      list(
        language,
        short.map((line) => words.lacksIn(money(language, -line.after), named(line))),
      ),
    );
  return words.canBear(
    list(
      language,
      lines.map((line) => words.freeAfter(money(language, line.after), named(line))),
    ),
  );
}

/** F-6: what each account has now, and what is left of it after the approval; the figures open onto their lines. */
export function AccountsEffect({ page }: { page: Of }) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const lines = linesOf(page);
  if (lines.length === 0) return null;
  const sums = ({ effect, ask }: Line) => ({
    ...{ opening: effect.opening, received: 0, setAside: effect.setAside, committed: effect.committed },
    ...{ spent: effect.spent, lapsed: 0, carriedOut: 0, free: Math.max(0, effect.free - ask) },
    ...{ expected: Math.min(ask, effect.free), overdue: 0 },
  });
  return (
    <div className="stack">
      <KeySentence>{sentenceOf(language, lines)}</KeySentence>
      <AccountLegend expected={words.thisRequest} />
      {lines.map((line) => (
        <div key={`${line.council} ${line.year}`}>
          <h3>
            <Told text={line.acronym} /> <span className="soft">{fiscalYear(language, line.year)}</span>
          </h3>
          <AccountBar sums={sums(line)} />
        </div>
      ))}
      <EffectTable lines={lines} />
    </div>
  );
}

function EffectTable({ lines }: { lines: readonly Line[] }) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const columns = [
    { key: "account", label: words.account },
    ...(["spent", "committed", "freeNow", "thisRequest", "after"] as const).map((key) => ({
      ...{ key, label: words[key], numeric: true },
    })),
  ];
  const rows = lines.map(({ council, acronym, year, effect, cents, provision, after }) => {
    const href = (figure: string) =>
      `${address(language, "council-account", { body: council, year: yearInAddress(year) }, figure ? { figure } : {})}#statement`;
    const linked = (sum: number, figure: string) => <a href={href(figure)}>{amount(language, sum)}</a>;
    return {
      key: `${council} ${year}`,
      cells: {
        account: (
          <>
            <Told text={acronym} /> {fiscalYear(language, year)}
            {provision !== null && <span className="meta"> {words.drawsOn}</span>}
          </>
        ),
        spent: linked(effect.spent, "spent"),
        committed: linked(effect.committed, "committed"),
        freeNow: linked(effect.free, ""),
        thisRequest: amount(language, cents),
        after: <b>{amount(language, after)}</b>,
      },
    };
  });
  return <Table fold columns={columns} rows={rows} rowHeader="account" />;
}
