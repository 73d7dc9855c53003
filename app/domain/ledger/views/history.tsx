import { address } from "../../../site-map";
import { type Event, Timeline, Told, useLanguage, useWords } from "../../../ui";
import { catalogue, type Language, say } from "../../bilingual";
import { dayOf } from "../../dates";
import { isoDate, longDate } from "../../format";
import type { HistoryLine } from "../history.server";
import { Changes } from "./changes";

const words = catalogue(
  {
    none: "Nothing has been entered yet.",
    history: "History",
    earlier: (howMany: number) => (howMany === 1 ? "One earlier entry" : `${howMany} earlier entries`),
    older: "Older entries",
  },
  {
    none: "Rien n’a encore été inscrit.",
    history: "Historique",
    earlier: (howMany) =>
      howMany <= 1 ? "Une inscription antérieure" : `${howMany}\u00a0inscriptions antérieures`,
    older: "Inscriptions plus anciennes",
  },
);

const inSight = 8;

const eventOf = (language: Language, { at, says, by, as, changes }: HistoryLine, place: number): Event => ({
  key: `${place}`,
  when: { text: longDate(language, dayOf(at)), iso: isoDate(dayOf(at)) },
  text: say(language, says),
  who: by && (
    <>
      <Told text={by} />
      {as && `, ${say(language, as)}`}
    </>
  ),
  more: changes.length > 0 && <Changes changes={changes} />,
});

/** What happened, from the ledger, the newest first; older entries folded away, those before them on a page apart. */
export function History({ lines, inFull }: { lines: HistoryLine[]; inFull?: boolean }) {
  const language = useLanguage();
  const { none, history, earlier, older } = useWords(words);
  if (lines.length === 0) return <p className="soft">{none}</p>;
  const events = [...lines.entries()].map(([place, line]) => eventOf(language, line, place));
  const folded = inFull ? [] : events.slice(inSight);
  const before = lines.at(-1)?.older;
  return (
    <>
      <Timeline label={history} events={inFull ? events : events.slice(0, inSight)} />
      {folded.length > 0 && (
        <details>
          <summary>{earlier(folded.length)}</summary>
          <Timeline label={earlier(folded.length)} events={folded} />
        </details>
      )}
      {before && (
        <p>
          <a
            href={address(
              language,
              "history",
              { kind: before.kind, subject: before.id },
              { before: `${before.before}` },
            )}
          >
            {older}
          </a>
        </p>
      )}
    </>
  );
}
