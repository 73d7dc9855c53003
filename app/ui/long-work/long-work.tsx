import type { ReactNode } from "react";
import { useWords } from "../language";
import { useOwnId } from "../own-id";
import { words } from "../words";

type LongWorkProps = {
  label: ReactNode;
  value: number;
  max: number;
  /** Where it stands, in words: "Page 124 of 200." */
  text?: ReactNode;
  /** Where the state is asked for again. */
  refresh: string;
  /** The page asks again by itself. */
  byItself?: boolean;
};

/** Work that takes its time: how far it is, that one may leave, and a link that asks again. */
export function LongWork({ label, value, max, text, refresh, byItself }: LongWorkProps) {
  const say = useWords(words);
  const id = useOwnId("work");
  const share = say.percent(max > 0 ? Math.floor((100 * value) / max) : 0);
  return (
    <div className="stack narrow">
      <p>
        <label htmlFor={id}>{label}</label>
        <progress id={id} max={max} value={value}>
          {share}
        </progress>
      </p>
      <p className="meta">
        <b className="num">{share}</b>. {text} {say.leave} {byItself ? say.refreshes : say.refresh}
      </p>
      <p>
        <a href={refresh}>{say.refreshNow}</a>
      </p>
    </div>
  );
}
