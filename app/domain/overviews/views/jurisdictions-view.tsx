import { address } from "../../../site-map";
import { LevelMark, PageHead, type Row, Table, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { capital } from "../../format";
import { levelWords } from "../../levels";
import { jurisdictionWords } from "../jurisdiction-words";
import type { JurisdictionLine } from "../jurisdictions.server";

export function JurisdictionsView({ lines }: { lines: JurisdictionLine[] }) {
  const words = useWords(jurisdictionWords);
  if (lines.length === 0) return <PageHead title={words.title} lede={words.noneText} />;
  const counts = lines.some(({ seats }) => seats > 0);
  return (
    <>
      <PageHead title={words.title} lede={words.lede}>
        <p className="meta">{counts ? words.counted : words.nothingOpen}</p>
      </PageHead>
      <Lines lines={lines} counts={counts} />
    </>
  );
}

function Lines({ lines, counts }: { lines: JurisdictionLine[]; counts: boolean }) {
  const language = useLanguage();
  const words = useWords(jurisdictionWords);
  const level = useWords(levelWords);
  const rowOf = (line: JurisdictionLine): Row => ({
    key: line.id,
    cells: {
      jurisdiction: (
        <LevelMark
          level={line.level}
          hollow={counts && line.filled === 0}
          label={
            <>
              <a href={address(language, "jurisdiction", { jurisdiction: line.id })}>
                {capital(say(language, line.name))}
              </a>
              <span className="vh narrow-only"> {level[line.level]}</span>
            </>
          }
        />
      ),
      level: level[line.level],
      held: line.filled,
      vacant: line.seats - line.filled,
      bodies: line.bodies,
    },
  });
  const group = (kind: JurisdictionLine["kind"], label: string): Row[] => [
    { key: kind, group: true, cells: { jurisdiction: label } },
    ...lines.filter((line) => line.kind === kind).map(rowOf),
  ];
  const rows = [...group("government", words.governments), ...group("association", words.associations)];
  const counted = (["held", "vacant", "bodies"] as const).map((key) => ({
    key,
    label: words[key],
    numeric: true,
    wide: key === "bodies",
  }));
  const columns = [
    { key: "jurisdiction", label: words.jurisdiction },
    { key: "level", label: words.level, wide: true },
    ...(counts ? counted : []),
  ];
  return <Table columns={columns} rows={rows} rowHeader="jurisdiction" />;
}
