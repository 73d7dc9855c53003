import type { ReactNode } from "react";
import { type Level, levels, levelWords } from "../../domain/levels";
import { classNames } from "../class-names";
import { useWords } from "../language";
import { markId } from "../status/shapes";
import { LevelMark } from "../status/status";
import { words } from "../words";

export type SeatMark = "solid" | "pale" | "hollow";

export type BalanceRow = {
  level: Level;
  label?: ReactNode;
  marks: SeatMark[];
  /** What the marks say, for those who do not see them; counted by the piece unless given. */
  marksText?: string;
  filledText: ReactNode;
  shareText?: ReactNode;
};

type BalancePictureProps = {
  caption?: ReactNode;
  headings: { level: string; marks: string; filled: string; share?: string };
  rows: BalanceRow[];
  /** How many marks make a half; a broken line stands there. */
  half?: number;
};

const width = 240;

/** Seats or voices by level: a table whose second column draws them. */
export function BalancePicture({ caption, headings, rows, half }: BalancePictureProps) {
  const longest = Math.max(...rows.map(({ marks }) => marks.length), half ?? 0, 1);
  const step = Math.min(32, Math.floor(width / longest));
  return (
    <table className="balance">
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{headings.level}</th>
          <th scope="col">{headings.marks}</th>
          <th scope="col" className="r">
            {headings.filled}
          </th>
          {headings.share && (
            <th scope="col" className="r">
              {headings.share}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ level, label, marks, marksText, filledText, shareText }, index) => (
          <tr key={level}>
            <th scope="row">
              <LevelMark level={level} label={label} hollow={!marks.includes("solid")} />
            </th>
            <td>
              <Drawing level={level} marks={marks} step={step} half={half} first={index === 0} />
              <span className="vh">{marksText ?? <MarksInWords marks={marks} />}</span>
            </td>
            <td className="r">{filledText}</td>
            {headings.share && <td className="r">{shareText}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DrawingProps = { level: Level; marks: SeatMark[]; step: number; half?: number; first: boolean };

const looks = { solid: false, pale: "h", hollow: "o" } as const;

function Drawing({ level, marks, step, half, first }: DrawingProps) {
  const say = useWords(words);
  const size = Math.min(20, step * 0.75);
  const line = half === undefined ? undefined : half * step - (step - size) / 2;
  return (
    <svg className={level} viewBox={`0 0 ${width} 40`} aria-hidden="true" focusable="false">
      {[...marks.entries()].map(([place, mark]) => (
        <use
          key={place}
          className={classNames("seat", looks[mark])}
          href={`#${markId(level)}`}
          x={place * step}
          y={20 - size / 2}
          width={size}
          height={size}
        />
      ))}
      {line !== undefined && <line className="half" x1={line} x2={line} y1="-1" y2="41" />}
      {line !== undefined && first && (
        <text className="t wide" x={line} y="-9" textAnchor="middle">
          {say.half}
        </text>
      )}
    </svg>
  );
}

function MarksInWords({ marks }: { marks: SeatMark[] }) {
  const say = useWords(words);
  const count = (kind: SeatMark) => marks.filter((mark) => mark === kind).length;
  const said = (["solid", "pale", "hollow"] as const).filter((kind) => count(kind) > 0);
  return said.length === 0 ? say.none : said.map((kind) => say[kind](count(kind))).join(", ");
}

/** In a table: shape, letter and count for each level; hollow where nobody sits. */
export function BalanceInline({ counts }: { counts: Record<Level, number> }) {
  const names = useWords(levelWords);
  return (
    <span className="bal">
      {levels.map((level) => (
        <span key={level}>
          <LevelMark
            level={level}
            hollow={counts[level] === 0}
            label={
              <>
                <span aria-hidden="true">{level}</span>
                <span className="vh">{names[level]}</span> {counts[level]}
              </>
            }
          />
        </span>
      ))}
    </span>
  );
}
