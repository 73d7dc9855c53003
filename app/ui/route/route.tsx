import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { useWords } from "../language";
import { words } from "../words";
import { ForkDrawing, StopDrawing } from "./drawing";

export type StopState = "done" | "now" | "next";
export type Stop = {
  key: string;
  label: ReactNode;
  /** Done: when and by whom. Now: since when and with whom. Next: what it waits for. */
  detail?: ReactNode;
  state: StopState;
};
/** Two stops reached side by side, as where two councils decide. */
export type Fork = { key: string; branches: [Stop, Stop] };

/** Where a matter stands: done, now, next. A drawing on wide screens, the same list on phones. */
export function Route({ label, stops }: { label: string; stops: (Stop | Fork)[] }) {
  return (
    <div className="route">
      <ol role="list" aria-label={label}>
        {stops.map((stop, index) =>
          "branches" in stop ? (
            <li key={stop.key} className="fork">
              <ForkDrawing
                branches={statesOf(stop)}
                following={stops[index + 1] && statesOf(stops[index + 1])}
              />
              <ol role="list">
                <StopWords stop={stop.branches[0]} />
                <StopWords stop={stop.branches[1]} />
              </ol>
            </li>
          ) : (
            <StopWords key={stop.key} stop={stop}>
              <StopDrawing state={stop.state} following={stops[index + 1] && statesOf(stops[index + 1])} />
            </StopWords>
          ),
        )}
      </ol>
    </div>
  );
}

/** One state, or two where the route forks. */
const statesOf = (stop: Stop | Fork | undefined): StopState[] => {
  if (!stop) return [];
  return "branches" in stop ? stop.branches.map(({ state }) => state) : [stop.state];
};

function StopWords({ stop, children }: { stop: Stop; children?: ReactNode }) {
  const say = useWords(words);
  const { label, detail, state } = stop;
  const said = { done: say.stepDone, now: say.stepNow, next: say.stepNext }[state];
  return (
    <li className={classNames(state !== "done" && state)} aria-current={state === "now" ? "step" : undefined}>
      {children}
      <div>
        <span className="vh">{said} </span>
        <b>{label}</b>
        {detail}
      </div>
    </li>
  );
}
