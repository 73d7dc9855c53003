import { address } from "../../../site-map";
import { KeySentence, Table, Told, useLanguage, useWords } from "../../../ui";
import { type Language, pick, say } from "../../bilingual";
import { AccountBar, AccountLegend } from "../../council-accounts/views/account-picture";
import { yearInAddress } from "../../council-accounts/year";
import { amount, fiscalYear, list, money } from "../../format";
import { type AccountAsked, accountsAsked, type Effect, lackingOf } from "../effects";
import { requestWords } from "../page-words/request";
import type { Share } from "../request.server";

type Of = { request: { shares: readonly Share[] }; effects: readonly Effect[] };

function sentenceOf(language: Language, lines: readonly AccountAsked[]): string {
  const words = pick(requestWords, language);
  const short = lines.filter((line) => lackingOf(line) > 0);
  const named = ({ acronym, effect }: AccountAsked) =>
    lines.some((one) => one.effect.takenIn !== effect.takenIn)
      ? `${say(language, acronym)} ${fiscalYear(language, effect.takenIn)}`
      : say(language, acronym);
  if (short.length > 0)
    return words.cannotBear(
      list(
        language,
        short.map((line) => words.lacksIn(money(language, lackingOf(line)), named(line))),
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
  const lines = accountsAsked(page.request.shares, page.effects);
  if (lines.length === 0) return null;
  const sums = ({ effect, ask }: AccountAsked) => ({
    ...{ opening: effect.opening, received: 0, setAside: effect.setAside, committed: effect.committed },
    ...{ spent: effect.spent, lapsed: 0, carriedOut: 0, free: Math.max(0, effect.free - ask) },
    ...{ expected: Math.min(ask, effect.free), overdue: 0 },
  });
  return (
    <div className="stack">
      <KeySentence>{sentenceOf(language, lines)}</KeySentence>
      <AccountLegend expected={words.thisRequest} />
      {lines.map((line) => (
        <div key={`${line.council} ${line.effect.takenIn}`}>
          <h3>
            <Told text={line.acronym} />{" "}
            <span className="soft">{fiscalYear(language, line.effect.takenIn)}</span>
          </h3>
          <AccountBar sums={sums(line)} />
        </div>
      ))}
      <EffectTable lines={lines} />
    </div>
  );
}

function EffectTable({ lines }: { lines: readonly AccountAsked[] }) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const columns = [
    { key: "account", label: words.account },
    ...(["spent", "committed", "freeNow", "thisRequest", "after"] as const).map((key) => ({
      ...{ key, label: words[key], numeric: true },
    })),
  ];
  const rows = lines.map(({ council, acronym, effect, cents, drawsOn, after }) => {
    const year = effect.takenIn;
    const href = (figure: string) =>
      `${address(language, "council-account", { body: council, year: yearInAddress(year) }, figure ? { figure } : {})}#statement`;
    const linked = (sum: number, figure: string) => <a href={href(figure)}>{amount(language, sum)}</a>;
    return {
      key: `${council} ${year}`,
      cells: {
        account: (
          <>
            <Told text={acronym} /> {fiscalYear(language, year)}
            {drawsOn && <span className="meta"> {words.drawsOn}</span>}
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
