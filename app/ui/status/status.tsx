import type { ReactNode } from "react";
import { type Level, levelWords } from "../../domain/levels";
import { classNames } from "../class-names";
import { useWords } from "../language";
import { type MarkName, markId, shapes } from "./shapes";

export type { MarkName } from "./shapes";

/** The sprite: once a page, before anything that uses a mark. Frame places it. */
export function Marks() {
  return (
    <svg className="vh" width="0" height="0" aria-hidden="true" focusable="false">
      {Object.entries(shapes).map(([name, shape]) => (
        <symbol key={name} id={`mark-${name}`} viewBox="0 0 16 16">
          {shape}
        </symbol>
      ))}
    </svg>
  );
}

/** A drawn mark. It never stands without a word beside it. */
export function Mark({ name }: { name: MarkName }) {
  return (
    <svg className="i" aria-hidden="true" focusable="false">
      <use href={`#${markId(name)}`} />
    </svg>
  );
}

export type Tone = "plain" | "ok" | "wait" | "bad" | "now";

const usualMark = { plain: "dots", ok: "check", wait: "clock", bad: "bang", now: "go" } as const;

type StatusProps = { tone?: Tone; mark?: MarkName; strong?: boolean; children: ReactNode };

/** A state: a word and its mark, never a colour alone. */
export function Status({ tone = "plain", mark = usualMark[tone], strong, children }: StatusProps) {
  return (
    <span className={classNames("st", tone !== "plain" && tone, strong && "hot")}>
      <Mark name={mark} />
      <span>{children}</span>
    </span>
  );
}

type LevelMarkProps = { level: Level; label?: ReactNode; letterOnly?: boolean; hollow?: boolean };

/** Shape, letter or name, and colour together; hollow where the seat is vacant or silent. */
export function LevelMark({ level, label, letterOnly, hollow }: LevelMarkProps) {
  const names = useWords(levelWords);
  return (
    <span className={classNames("lv", level, hollow && "o")}>
      <Mark name={level} />
      <span>
        {letterOnly && <b aria-hidden="true">{level}</b>}
        {letterOnly ? <span className="vh">{label ?? names[level]}</span> : (label ?? names[level])}
      </span>
    </span>
  );
}
