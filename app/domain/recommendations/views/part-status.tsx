import { Status, useWords } from "../../../ui";
import type { SideState } from "../../pairs/lifecycle";
import { sideStateWords } from "../../pairs/words";
import { formPageWords } from "../page-words/form";
import type { PartLine } from "../pages/form.server";

/** Desk 6: the state of one part: what it lacks, that it was returned, that one side of it is closed. */
export function PartStatus({ line }: { line: PartLine }) {
  const words = useWords(formPageWords);
  return (
    <span className="states">
      {line.marked && (
        <Status tone={line.marked === "open" ? "bad" : "now"}>
          {line.marked === "open" ? words.marked : words.markedWritten}
        </Status>
      )}
      {!(line.marked && line.isEmpty) && <Lacks line={line} />}
      {line.closed && <Status mark="lock">{words.agreedSide(line.closed)}</Status>}
    </span>
  );
}

const tones: Partial<Record<SideState, "bad" | "wait">> = { missing: "bad" };

function Lacks({ line: { lacks, isEmpty, part } }: { line: PartLine }) {
  const words = useWords(formPageWords);
  const states = useWords(sideStateWords);
  if (isEmpty) return <Status mark="dots">{words.optional}</Status>;
  if (lacks.length === 0) return <Status tone="ok">{words.complete}</Status>;
  return lacks.map(({ language, state }) => (
    <Status key={language ?? part} tone={language ? (tones[state] ?? "wait") : "bad"}>
      {language ? words.lacksSide(language, states[state]) : words.lacksOnce}
    </Status>
  ));
}
