import { address } from "../../../site-map";
import { type Column, type Row, Status, Table, Told, useLanguage, useWords } from "../../../ui";
import type { Language } from "../../bilingual";
import { dayOf } from "../../dates";
import { capital, isoDate } from "../../format";
import type { MatterKind } from "../../terms/clauses";
import { isInForce } from "../lifecycle";
import { outcomeSaid, stateSaid } from "../outcome-said";
import type { RegisterPage } from "../register.server";
import type { RegisterLine } from "../register-declared.server";
import { type RegisterSort, registerQuery } from "../register-filter";
import { registerWords } from "../register-words";
import { routingStateWords, upperTableNames } from "../routing";
import { routingWords } from "../routing-words";
import { agreementWords } from "../said-words";
import { decisionTone } from "./decision-tones";
import { earlierRow } from "./register-earlier";
import { routingTones } from "./routings";

const matterPages: Partial<Record<MatterKind, (language: Language, matter: string) => string>> = {
  terms: (language, version) => address(language, "terms", { version }),
  recommendation: (language, version) => address(language, "recommendation", { version }),
  funding: (language, request) => address(language, "funding-request", { request }),
};

export function RegisterTable({ page }: { page: RegisterPage }) {
  const { lines, earlier, earlierFirst, filter } = page;
  const language = useLanguage();
  const words = useWords(registerWords);
  const sorted = (sort: RegisterSort): Column["sort"] => {
    const isNow = filter.sort === sort;
    // A day is asked for newest first, a number from the first on.
    const descending = isNow ? !filter.descending : sort === "day";
    return {
      href: address(language, "decisions", {}, registerQuery({ ...filter, sort, descending })),
      ...(isNow ? { direction: filter.descending ? "descending" : "ascending" } : {}),
    };
  };
  const columns: Column[] = [
    { key: "number", label: words.number, unbroken: true, sort: sorted("number") },
    { key: "day", label: words.day, unbroken: true, sort: sorted("day") },
    { key: "body", label: words.body },
    { key: "matter", label: words.matter },
    { key: "agreed", label: words.agreed },
    { key: "state", label: words.state },
  ];
  const declared: Row[] = lines.map((line) => ({
    key: line.number,
    cells: {
      number: <Numbered line={line} />,
      day: isoDate(dayOf(line.declaredAt)),
      body: <Told text={line.body} />,
      matter: <Matter line={line} />,
      agreed: <Agreed line={line} />,
      state: <State line={line} />,
    },
  }));
  const before = earlier.map(earlierRow);
  const rows = earlierFirst ? [...before, ...declared] : [...declared, ...before];
  return <Table fold columns={columns} rows={rows} rowHeader="number" />;
}

/** W-6: both ways: the decision leads to its matter, and the matter to its decisions. */
function Matter({ line: { kind, matter, title } }: { line: RegisterLine }) {
  const language = useLanguage();
  const page = matterPages[kind];
  const said = <Told text={title} />;
  return page && matter ? <a href={page(language, matter)}>{said}</a> : said;
}

function Agreed({ line }: { line: RegisterLine }) {
  const language = useLanguage();
  const words = useWords(registerWords);
  const agreements = useWords(agreementWords);
  return (
    <>
      {capital(outcomeSaid(language, line))}, {agreements[line.agreed]}
      {line.deferral?.until && <span className="meta"> {words.until(isoDate(line.deferral.until))}</span>}
    </>
  );
}

/** W-6: where it goes above the councils, and how far it has come. */
function RoutedUp({ routings }: { routings: RegisterLine["routings"] }) {
  const words = useWords(routingWords);
  const names = useWords(upperTableNames);
  const states = useWords(routingStateWords);
  return routings.map(({ table, state }) => (
    <span key={table} className="meta">
      {" "}
      <Status tone={routingTones[state]}>{words.at(names[table], states[state])}</Status>
    </span>
  ));
}

/** D-11: a decision that has a corrigendum says so beside its number. */
function Numbered({ line: { number, proceeding, corrigenda } }: { line: RegisterLine }) {
  const language = useLanguage();
  const words = useWords(registerWords);
  const href = address(language, "proceeding", { proceeding });
  return (
    <>
      <a href={href}>{number}</a>
      {corrigenda.length > 0 && (
        <div className="meta">
          <a href={`${href}#corrigenda`}>{words.corrected}</a>
        </div>
      )}
    </>
  );
}

function State({ line }: { line: RegisterLine }) {
  const language = useLanguage();
  const words = useWords(registerWords);
  const { state, until, reviewBy, routings } = line;
  return (
    <>
      <Status tone={decisionTone(line)}>{stateSaid(language, line)}</Status>
      {state === "provisional" && until && <span className="meta">{words.until(isoDate(until))}</span>}
      {reviewBy && isInForce(state) && <div className="meta">{words.toReview(isoDate(reviewBy))}</div>}
      <RoutedUp routings={routings} />
      <Replaced line={line} />
    </>
  );
}

/** D-2: each leads to the other. */
function Replaced({ line: { replaces, replacedBy, replacesBefore } }: { line: RegisterLine }) {
  const language = useLanguage();
  const words = useWords(registerWords);
  const by = { supersedes: words.supersededBy, rescinds: words.rescindedBy };
  const to = (proceeding: string) => address(language, "proceeding", { proceeding });
  const said = [
    ...replacedBy.map((one) => ({ ...one, label: by[one.kind], href: to(one.proceeding) })),
    ...replaces.map((one) => ({ ...one, label: words[one.kind], href: to(one.proceeding) })),
    ...replacesBefore.map(({ id, ...one }) => ({
      ...{ ...one, label: words[one.kind], href: address(language, "earlier-decision", { earlier: id }) },
    })),
  ];
  return said.map(({ label, number, href }) => (
    <div key={number} className="meta">
      {label} <a href={href}>{number}</a>
    </div>
  ));
}
