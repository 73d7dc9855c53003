import { address } from "../../../site-map";
import { type Column, type Row, Status, Table, Told, useLanguage, useWords } from "../../../ui";
import { dayOf } from "../../dates";
import { capital, isoDate } from "../../format";
import type { MatterKind } from "../../terms/clauses";
import { outcomeSaid, stateSaid } from "../outcome-said";
import type { RegisterLine, RegisterPage } from "../register.server";
import { type RegisterSort, registerQuery } from "../register-filter";
import { registerWords } from "../register-words";
import { agreementWords } from "../said-words";
import { decisionTone } from "./decision-tones";

const matterPlaces: Partial<Record<MatterKind, "terms" | "recommendation">> = {
  terms: "terms",
  recommendation: "recommendation",
};

export function RegisterTable({ page: { lines, filter } }: { page: RegisterPage }) {
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
  const rows: Row[] = lines.map((line) => ({
    key: line.number,
    cells: {
      number: <a href={address(language, "proceeding", { proceeding: line.proceeding })}>{line.number}</a>,
      day: isoDate(dayOf(line.declaredAt)),
      body: <Told text={line.body} />,
      matter: <Matter line={line} />,
      agreed: <Agreed line={line} />,
      state: <State line={line} />,
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="number" />;
}

/** W-6: both ways: the decision leads to its matter, and the matter to its decisions. */
function Matter({ line: { kind, matter, title } }: { line: RegisterLine }) {
  const language = useLanguage();
  const place = matterPlaces[kind];
  const said = <Told text={title} />;
  return place && matter ? <a href={address(language, place, { version: matter })}>{said}</a> : said;
}

function Agreed({ line }: { line: RegisterLine }) {
  const language = useLanguage();
  const agreements = useWords(agreementWords);
  return (
    <>
      {capital(outcomeSaid(language, line))}, {agreements[line.agreed]}
    </>
  );
}

function State({ line }: { line: RegisterLine }) {
  const language = useLanguage();
  const words = useWords(registerWords);
  const { state, until } = line;
  return (
    <>
      <Status tone={decisionTone(line)}>{stateSaid(language, line)}</Status>
      {state === "provisional" && until && <span className="meta">{words.until(isoDate(until))}</span>}
    </>
  );
}
