import type { ReactNode } from "react";
import { type MarkName, Status, type Tone, useWords } from "../../../ui";
import type { BodyState } from "../lifecycle";
import { bodyStateWords } from "../words";

const looks: Record<BodyState, { tone?: Tone; mark?: MarkName }> = {
  proposed: { mark: "pen" },
  active: { tone: "ok" },
  "under-review": { tone: "wait" },
  dissolved: { mark: "dash" },
};

/** The state of a body in a word, with what is said of it. */
export function BodyStatus({
  state,
  children,
  strong,
}: {
  state: BodyState;
  children?: ReactNode;
  strong?: boolean;
}) {
  const words = useWords(bodyStateWords);
  return (
    <Status {...looks[state]}>
      {strong ? <strong>{words[state]}</strong> : words[state]}
      {children}
    </Status>
  );
}
