import { address } from "../../../site-map";
import { type Row, Status, Table, Told, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { capital, isoPeriod } from "../../format";
import { isPossible } from "../../lifecycle";
import { type PartQuality, partMoves } from "../lifecycle";
import type { PartLine } from "../queries.server";
import { partQualityWords, partStateWords, partWords } from "../words";

type Props = { lines: PartLine[]; names: "body" | "jurisdiction"; mayKeep: boolean };

/** What was stated, by whom or where, for which days, with its footnote; slips marked as corrected. */
export function PartsTable({ lines, names, mayKeep }: Props) {
  const language = useLanguage();
  const words = useWords(partWords);
  const qualities = useWords(partQualityWords);
  const columns = [
    { key: "who", label: words[names] },
    { key: "quality", label: words.quality },
    { key: "days", label: words.days },
    { key: "note", label: words.note },
    { key: "reference", label: words.reference },
    ...(mayKeep ? [{ key: "acts", label: words.acts, screenOnly: true }] : []),
  ];
  const rows: Row[] = lines.map((line) => ({
    key: line.id,
    cells: {
      who: <Named line={line} names={names} />,
      quality: (
        <>
          {qualities[line.quality]}
          <Corrected line={line} />
        </>
      ),
      days: capital(isoPeriod(language, line)),
      note: say(language, line.note) && <Told text={line.note} />,
      reference: line.reference,
      acts: <Acts line={line} />,
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="who" />;
}

function Named({ line, names }: { line: PartLine; names: Props["names"] }) {
  const language = useLanguage();
  if (names === "body") {
    return (
      <a href={address(language, "body", { body: line.body })}>
        <Told text={line.bodyName} />
      </a>
    );
  }
  return (
    <a href={address(language, "jurisdiction", { jurisdiction: line.jurisdiction })}>
      {capital(say(language, line.jurisdictionName))}
    </a>
  );
}

function Corrected({ line: { state } }: { line: PartLine }) {
  const states = useWords(partStateWords);
  if (isPossible(partMoves.correct, state)) return null;
  return (
    <span className="meta">
      <Status mark="dash">{states[state]}</Status>
    </span>
  );
}

function Acts({ line }: { line: PartLine }) {
  const language = useLanguage();
  const words = useWords(partWords);
  const who = capital(say(language, line.jurisdictionName));
  const acts = (["end", "correct"] as const).filter((verb) => isPossible(partMoves[verb], line.state));
  return (
    <span className="row">
      {acts.map((verb) => (
        <a key={verb} href={address(language, `part-${verb}`, { part: line.id })}>
          {words[verb]}
          <span className="vh"> {who}</span>
        </a>
      ))}
    </span>
  );
}

/** Beside a seat that does not count. */
export function NotCounted({ quality }: { quality: PartQuality }) {
  const words = useWords(partWords);
  return quality === "member" ? null : <span className="meta">{words[`not-counted-${quality}`]}</span>;
}
