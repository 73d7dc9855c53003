import type { ReactNode } from "react";
import { useWords } from "../language";
import { words } from "../words";

export type Step = { label: string; href?: string };

/** Where one is in a task of several pages; `current` counts from 0. */
export function Stepper({ steps, current, label }: { steps: Step[]; current: number; label: string }) {
  const say = useWords(words);
  return (
    <ol className="steps" role="list" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.label}
          aria-current={index === current ? "step" : undefined}
          className={index > current ? "none" : undefined}
        >
          {index < current && <span className="vh">{say.stepDone} </span>}
          {index + 1}. {step.href ? <a href={step.href}>{step.label}</a> : step.label}
        </li>
      ))}
    </ol>
  );
}

export type TrailStop = {
  key: string;
  /** What kind of thing stands here: recommendation, decision, work plan … */
  kind: ReactNode;
  thing: ReactNode;
  detail?: ReactNode;
  state: "done" | "here" | "none";
};

/** A matter from its first paper to its last report: what led here, what has not come yet. */
export function Trail({ stops, label }: { stops: TrailStop[]; label: string }) {
  return (
    <ol className="trail" role="list" aria-label={label}>
      {stops.map(({ key, kind, thing, detail, state }) => (
        <li
          key={key}
          aria-current={state === "here" || undefined}
          className={state === "none" ? "none" : undefined}
        >
          {kind}
          <b>{thing}</b>
          {detail}
        </li>
      ))}
    </ol>
  );
}
