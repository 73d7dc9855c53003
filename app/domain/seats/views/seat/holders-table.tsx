import { address } from "../../../../site-map";
import { Status, Table, Told, type Tone, useLanguage, useWords } from "../../../../ui";
import { say } from "../../../bilingual";
import { addDays, type Day } from "../../../dates";
import { isoDate, list } from "../../../format";
import type { HoldingState } from "../../lifecycle";
import { pastHoldingWords } from "../../past-holding-words";
import type { HolderLine, SeatPage } from "../../seat-page.server";
import { seatPageWords } from "../../seat-page-words";
import { capacityWords, holdingStateWords } from "../../words";
import { Letters } from "../letter-field";

const tones: Record<HoldingState, Tone> = {
  nominated: "wait",
  confirmed: "ok",
  ended: "plain",
  withdrawn: "plain",
};

/** Everyone who ever held the seat or was nominated for it, newest first. */
export function HoldersTable({ page }: { page: SeatPage }) {
  const words = useWords(seatPageWords);
  const capacity = useWords(capacityWords);
  const hasVerbs = page.holders.some(({ acts }) => Object.values(acts).some(Boolean));
  const columns = [
    { key: "who", label: words.who },
    { key: "capacity", label: words.capacity },
    { key: "from", label: words.from, unbroken: true },
    { key: "to", label: words.to, unbroken: true },
    { key: "letter", label: words.letter },
    { key: "state", label: words.state },
    ...(hasVerbs ? [{ key: "verbs", label: words.verbs, screenOnly: true }] : []),
  ];
  const rows = page.holders.map((line) => ({
    key: line.id,
    cells: {
      who: <Told text={line.shown} />,
      capacity: capacity[line.capacity],
      from: isoDate(line.from),
      to: line.until && isoDate(addDays(line.until, -1)),
      letter: (
        <>
          {line.letter}
          <Letters holding={line.id} letters={line.letters} />
        </>
      ),
      state: (
        <>
          <State line={line} today={page.today} />
          {line.fromThePast === 1 && <Before line={line} />}
        </>
      ),
      verbs: <Verbs line={line} />,
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="who" />;
}

function State({ line, today }: { line: HolderLine; today: Day }) {
  const words = useWords(seatPageWords);
  const states = useWords(holdingStateWords);
  const isToCome = line.state === "confirmed" && line.from > today;
  if (isToCome) return <Status tone="wait">{words.begins}</Status>;
  if (line.until !== null && line.until > today) return <Status tone="wait">{words.leaving}</Status>;
  return (
    <Status tone={tones[line.state]} mark={tones[line.state] === "plain" ? "dash" : undefined}>
      {states[line.state]}
    </Status>
  );
}

/** B-3: taken in from before the workspace, and which deciding councils have confirmed it. */
function Before({ line }: { line: HolderLine }) {
  const language = useLanguage();
  const words = useWords(pastHoldingWords);
  const those = (isConfirmed: 0 | 1) =>
    list(
      language,
      line.before
        .filter((council) => council.isConfirmed === isConfirmed)
        .map(({ acronym }) => say(language, acronym)),
    );
  const said = [
    words.before,
    ...(those(1) ? [words.confirmedBy(those(1))] : []),
    ...(those(0) ? [words.awaits(those(0))] : []),
  ];
  return <span className="meta">{said.join("; ")}</span>;
}

function Verbs({ line }: { line: HolderLine }) {
  const language = useLanguage();
  const words = useWords(seatPageWords);
  const at = { holding: line.id };
  const { confirm, withdraw, end } = line.acts;
  if (!confirm && !withdraw && !end) return null;
  return (
    <span className="row">
      {confirm && <a href={address(language, "holding-confirm", at)}>{words.confirm}</a>}
      {withdraw && (
        <a href={address(language, "holding-withdraw", at)}>
          {line.state === "nominated" ? words.withdraw : words.withdrawHolding}
        </a>
      )}
      {end && <a href={address(language, "holding-end", at)}>{words.end}</a>}
    </span>
  );
}
