import { Clause, LevelMark, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { levels } from "../../levels";
import { versionWords } from "../page-words/version";
import type { ClauseShown } from "../pages/clauses.server";
import { numbersSaid } from "./nine-sections";

/** Above so many seats on one passage only their numbers by level are said. */
const fewSeats = 4;

/** The clauses that rest on one passage; seats that rest on the same one are told together. */
export function ClausesBeside({ clauses, note }: { clauses: ClauseShown[]; note?: string }) {
  const language = useLanguage();
  const words = useWords(versionWords);
  const seats = clauses.filter(({ level }) => level !== null);
  return (
    <>
      {clauses.length > 0 && note && <p>{note}</p>}
      {clauses
        .filter(({ level }) => level === null)
        .map((clause) => (
          <Clause
            key={clause.id}
            open={clause.isOpen}
            title={`${clause.number ?? ""}\u2002${say(language, clause.title)}`}
          >
            {say(language, clause.says)}
            {clause.isOpen && <ToConfirm />}
          </Clause>
        ))}
      {seats.length > 0 && (
        <Clause
          open={seats.some(({ isOpen }) => isOpen)}
          title={`${numbersSaid(
            seats.flatMap(({ number }) => number ?? []),
            words,
          )}\u2002${words.seats}`}
        >
          <Seats seats={seats} />
          {seats.some(({ isOpen }) => isOpen) && <ToConfirm />}
        </Clause>
      )}
    </>
  );
}

function ToConfirm() {
  const words = useWords(versionWords);
  return <div>{words.toConfirm}</div>;
}

function Seats({ seats }: { seats: ClauseShown[] }) {
  const language = useLanguage();
  const words = useWords(versionWords);
  if (seats.length <= fewSeats) {
    return seats.map(
      ({ id, level, says }) =>
        level && (
          <div key={id}>
            <LevelMark level={level} label={say(language, says)} />
          </div>
        ),
    );
  }
  return levels.map((level) => {
    const own = seats.filter((seat) => seat.level === level);
    return (
      own.length > 0 && (
        <div key={level}>
          <LevelMark level={level} label={words[`seats-${level}`](own.length)} />
        </div>
      )
    );
  });
}
