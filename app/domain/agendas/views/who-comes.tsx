import { address } from "../../../site-map";
import { LevelMark, Table, Told, useLanguage, useWords } from "../../../ui";
import type { BodyComing } from "../../answers/expected.server";
import { forecastSentence } from "../../answers/forecast-said";
import { comingWords } from "../coming-words";
import type { AgendaInHand } from "../pages.server";

type Props = { page: Pick<AgendaInHand, "coming" | "meeting"> };

/** S-7, M-9: of each body that meets, how many voices of each level come, and whether there will be a quorum. */
export function WhoComes({ page: { coming, meeting } }: Props) {
  const language = useLanguage();
  const words = useWords(comingWords);
  return (
    <section className="stack" aria-labelledby="coming">
      <h2 id="coming">{words.whoComes}</h2>
      {coming.map((body) => (
        <Levels key={body.id} body={body} isOne={coming.length === 1} />
      ))}
      <p>
        <a href={address(language, "meeting-readiness", { meeting: meeting.id })}>{words.seatBySeat}</a>
      </p>
    </section>
  );
}

function Levels({ body: { acronym, forecast }, isOne }: { body: BodyComing; isOne: boolean }) {
  const language = useLanguage();
  const words = useWords(comingWords);
  return (
    <>
      <Table
        dense
        caption={isOne ? <span className="vh">{words.whoComes}</span> : <Told text={acronym} />}
        rowHeader="level"
        columns={[
          { key: "level", label: words.level },
          { key: "coming", label: words.coming, numeric: true },
        ]}
        rows={forecast.levels.map(({ level, coming, away, silent, vacant }) => {
          const all = coming + away + silent;
          return {
            key: level,
            cells: {
              level: <LevelMark level={level} hollow={coming === 0} />,
              coming: (
                <>
                  {all > 0 && words.comingOf(coming, all)}
                  {all === 0 && vacant === 0 && words.noSeat}
                  {vacant > 0 && <span className="meta">{words.vacant(vacant)}</span>}
                </>
              ),
            },
          };
        })}
      />
      <p className="meta">{forecastSentence(language, forecast)}</p>
    </>
  );
}
