import { address } from "../../../../site-map";
import {
  BalanceInline,
  type Column,
  type Row,
  Status,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../../ui";
import { BodyStatus } from "../../../bodies/views/body-state";
import { bodyKindWords } from "../../../bodies/words";
import { TermsStandingMark } from "../../../terms/views/terms-standing";
import { type BodiesFilter, type BodySort, filterQuery } from "../../bodies-filter";
import type { BodyLine } from "../../bodies-list.server";
import { bodiesWords } from "../../bodies-words";

type Props = { lines: BodyLine[]; filter: BodiesFilter };

export function BodiesTable({ lines, filter }: Props) {
  const language = useLanguage();
  const words = useWords(bodiesWords);
  const kinds = useWords(bodyKindWords);
  const sortedBy = (sort: BodySort): Column["sort"] => {
    const isNow = filter.sort === sort;
    const turned = { ...filter, sort, page: 1, descending: isNow ? !filter.descending : sort === "filled" };
    const href = address(language, "bodies", {}, filterQuery(turned));
    return isNow ? { href, direction: filter.descending ? "descending" : "ascending" } : { href };
  };
  const columns: Column[] = [
    { key: "name", label: words.name, sort: sortedBy("name") },
    { key: "kind", label: words.kind, sort: sortedBy("kind") },
    { key: "balance", label: words.balance, foldedLabel: "" },
    { key: "filled", label: words.filled, unbroken: true, sort: sortedBy("filled") },
    { key: "needs", label: words.needs, unbroken: true },
    { key: "state", label: words.state, unbroken: true },
    { key: "terms", label: words.terms, foldedLabel: words.termsShort },
  ];
  const rows: Row[] = lines.map((line) => ({
    key: line.id,
    cells: {
      name: (
        <>
          <a href={address(language, "body", { body: line.id })}>
            <Told text={line.name} />
          </a>{" "}
          <span className="meta">
            <Told text={line.acronym} />
          </span>
        </>
      ),
      kind: kinds[line.kind],
      balance: line.filled ? (
        <BalanceInline counts={line.filled} />
      ) : (
        <span className="soft">{words.ofItsCouncils}</span>
      ),
      filled: line.filled && words.filledOf(line.seated, line.seats),
      needs: <Needs line={line} />,
      state: <BodyStatus state={line.state} />,
      terms: line.terms && <TermsStandingMark standing={line.terms} />,
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="name" />;
}

function Needs({ line }: { line: BodyLine }) {
  const words = useWords(bodiesWords);
  if (!line.filled) return null;
  if (line.vacant === 0) return <span className="soft">{words.nothingNeeded}</span>;
  return <Status tone="wait">{words.toFill(line.vacant)}</Status>;
}
