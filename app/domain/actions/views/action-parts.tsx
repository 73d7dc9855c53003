import { Status, Told, type Tone, useLanguage, useWords } from "../../../ui";
import type { Day } from "../../dates";
import { capital, isoDate, longDate } from "../../format";
import type { Action } from "../action.server";
import { type ActionState, isLive } from "../lifecycle";
import type { ActionLine } from "../list.server";
import { actionWords } from "../page-words";
import { accountableWords, actionStateWords } from "../words";

const tones: Record<ActionState, Tone> = {
  open: "plain",
  "in-progress": "now",
  done: "ok",
  cancelled: "bad",
};

export function ActionStatus({ state, strong }: { state: ActionState; strong?: boolean }) {
  const words = useWords(actionStateWords);
  return (
    <Status tone={tones[state]} strong={strong}>
      {words[state]}
    </Status>
  );
}

/** The seat and whoever sits in it; else who, in words. */
export function Accountable({
  of: { accountable, accountableSeat },
}: {
  of: Pick<Action, "accountable" | "accountableSeat">;
}) {
  const words = useWords(accountableWords);
  if (!accountableSeat) return <>{words[accountable]}</>;
  return (
    <>
      <Told text={accountableSeat.organization} />
      {accountableSeat.holder && (
        <div className="meta">
          <Told text={accountableSeat.holder} />
        </div>
      )}
    </>
  );
}

type Dated = Pick<ActionLine, "due" | "moved" | "state">;

/** The day, whether it is past, and how often it moved. */
export function DueSaid({ of: { due, moved, state }, today, iso }: { of: Dated; today: Day; iso?: boolean }) {
  const language = useLanguage();
  const words = useWords(actionWords);
  return (
    <>
      {iso ? isoDate(due) : longDate(language, due)}
      {isLive(state) && due < today && (
        <>
          {" "}
          <Status tone="bad">{words.overdueSince}</Status>
        </>
      )}
      {moved > 0 && <div className="meta">{iso ? words.moved(moved) : capital(words.moved(moved))}</div>}
    </>
  );
}
