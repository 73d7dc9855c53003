import { type Row, Status, Table, Told, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { type Day, dayOf } from "../../dates";
import { age, due, isoDate } from "../../format";
import type { Awaiting } from "../../slice";
import { homeWords } from "../words";

export function AwaitingTable({ lines, today }: { lines: Awaiting[]; today: Day }) {
  const language = useLanguage();
  const words = useWords(homeWords);
  const rows: Row[] = lines.map((line) => ({
    key: `${line.kind} ${line.id}`,
    cells: {
      part: (
        <a href={say(language, line.href)}>
          {say(language, line.verb)}
          <span className="vh">
            {" "}
            <Told text={line.title} />
          </span>
        </a>
      ),
      matter: (
        <>
          <Told text={line.title} />
          <span className="meta">
            <Told text={line.context} />
          </span>
        </>
      ),
      waiting: age(language, dayOf(line.since), today),
      due: <DueOn on={line.dueOn} today={today} />,
    },
  }));
  const columns = [
    { key: "part", label: words.part, foldedLabel: "" },
    { key: "matter", label: words.matter, foldedLabel: "" },
    { key: "waiting", label: words.waiting, unbroken: true },
    { key: "due", label: words.due, foldedLabel: "", unbroken: true },
  ];
  return <Table kind="todo" fold columns={columns} rows={rows} rowHeader="matter" />;
}

function DueOn({ on, today }: { on: Day | null; today: Day }) {
  const language = useLanguage();
  const words = due(language, on, today);
  if (on === null) return <>{words}</>;
  return (
    <>
      {on < today ? <Status tone="bad">{words}</Status> : words}
      <span className="meta">{isoDate(on)}</span>
    </>
  );
}
