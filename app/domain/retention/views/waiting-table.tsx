import { address } from "../../../site-map";
import { type Row, Table, Told, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { isoDate } from "../../format";
import { retentionFormWords } from "../form-words";
import type { RetentionPage } from "../pages.server";
import { recordWords } from "../record-words";
import { isRecordKind } from "../records";
import { ruleSaid } from "../rule-said";
import { retentionWords } from "../words";

type Line = RetentionPage["waiting"][number];

const titles = { change: "changeProposal", dispose: "disposeProposal", erase: "eraseProposal" } as const;

export function WaitingTable({ lines }: { lines: Line[] }) {
  const language = useLanguage();
  const words = useWords(retentionWords);
  const forms = useWords(retentionFormWords);
  const columns = [
    { key: "what", label: words.proposed },
    { key: "of", label: forms.ofWhat },
    { key: "by", label: words.by },
    { key: "on", label: words.on, unbroken: true },
  ];
  const rows: Row[] = lines.map((line) => ({
    key: line.id,
    cells: {
      what: <a href={address(language, "proposal", { proposal: line.id })}>{forms[titles[line.kind]]}</a>,
      of: <Concerned line={line} />,
      by: <Told text={line.by} />,
      on: isoDate(dayOf(line.at)),
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="what" />;
}

function Concerned({ line: { person, subject, kind, disposition, years, counted } }: { line: Line }) {
  const language = useLanguage();
  const records = useWords(recordWords);
  if (person) return <Told text={person} />;
  if (!isRecordKind(subject)) return null;
  return (
    <>
      {records[subject]}
      <span className="meta">
        {kind === "dispose" ? counted : disposition && say(language, ruleSaid({ disposition, years }))}
      </span>
    </>
  );
}
