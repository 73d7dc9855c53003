import { Table, Told, useWords } from "../../../ui";
import type { Bilingual } from "../../bilingual";
import type { Change } from "../changes.server";
import { changeWords } from "../words";

/** Folded away below a line of the history: what stood before, and what stands since. */
export function Changes({ changes }: { changes: Change[] }) {
  const words = useWords(changeWords);
  const columns = [
    { key: "what", label: words.what },
    { key: "before", label: words.before },
    { key: "since", label: words.since },
  ];
  const rows = [...changes.entries()].map(([place, { label, before, after }]) => ({
    key: `${place}`,
    cells: { what: <Told text={label} />, before: <Value text={before} />, since: <Value text={after} /> },
  }));
  return (
    <details>
      <summary>{words.changes(changes.length)}</summary>
      <Table fold columns={columns} rows={rows} rowHeader="what" />
    </details>
  );
}

function Value({ text }: { text: Bilingual | null }) {
  const { nothing } = useWords(changeWords);
  return text ? <Told text={text} /> : <span className="soft">{nothing}</span>;
}
