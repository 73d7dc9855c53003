import { address } from "../../../../site-map";
import {
  type Column,
  LevelMark,
  type Row,
  Sentence,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../../ui";
import { say } from "../../../bilingual";
import { capital, isoDate } from "../../../format";
import { type Level, levels } from "../../../levels";
import { AskedWords } from "../../../seats/views/asked-words";
import { SeatStanding } from "../../../seats/views/seat-standing";
import { seatWords } from "../../../seats/words";
import { NotCounted } from "../../../taking-part/views/parts-table";
import { partQualityWords } from "../../../taking-part/words";
import type { BodyPage, OwnFacts } from "../../body-page.server";
import { bodyPageWords } from "../../body-words";
import type { SeatLine } from "../../seat-lines";
import { NoteMark } from "./parts-section";
import { SeatVerbs } from "./seat-verbs";

type Props = { page: BodyPage; own: OwnFacts };

/** Who sits, level by level; a level without a seat says so in its own line. */
export function SeatsTable({ page, own }: Props) {
  const words = useWords(bodyPageWords);
  const seat = useWords(seatWords);
  const qualities = useWords(partQualityWords);
  const hasVerbs = own.seats.some(({ acts }) => Object.values(acts).some(Boolean));
  const columns: Column[] = [
    { key: "level", label: words.level, foldedLabel: "" },
    { key: "jurisdiction", label: words.jurisdiction },
    { key: "organization", label: words.organization },
    { key: "role", label: words.role, unbroken: true },
    { key: "holder", label: words.holder },
    { key: "state", label: words.state },
    ...(hasVerbs ? [{ key: "verbs", label: words.acts, screenOnly: true }] : []),
  ];
  const rowOf = (line: SeatLine): Row => ({
    key: line.id,
    cells: {
      level: <LevelMark level={line.level} hollow={line.standing !== "filled"} />,
      jurisdiction: (
        <>
          <Jurisdiction line={line} />
          <NoteMark own={own} jurisdiction={line.jurisdiction?.id ?? line.nominatedBy} />
        </>
      ),
      organization: <Organization line={line} />,
      role: line.coChair ? <b>{seat.coChair}</b> : qualities[line.quality],
      holder: <Holder line={line} />,
      state: (
        <>
          <SeatStanding seat={line} />
          <NotCounted quality={line.quality} />
          {own.asked
            .filter((one) => one.seat === line.id)
            .map((one) => (
              <span className="meta" key={one.id}>
                <AskedWords asked={one} />
              </span>
            ))}
        </>
      ),
      verbs: <SeatVerbs line={line} body={page.head.id} />,
    },
  });
  const rows = levels.flatMap((level): Row[] => {
    const ofLevel = own.seats.filter((line) => line.level === level);
    if (ofLevel.length > 0) return ofLevel.map(rowOf);
    return [{ key: level, group: true, cells: { jurisdiction: <NoSeat level={level} /> } }];
  });
  return <Table fold columns={columns} rows={rows} rowHeader="jurisdiction" />;
}

function NoSeat({ level }: { level: Level }) {
  const words = useWords(bodyPageWords);
  return (
    <i>
      <LevelMark level={level} hollow label={words.noSeatAt(level)} />
    </i>
  );
}

function Jurisdiction({ line }: { line: SeatLine }) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  const name = line.jurisdiction ? say(language, line.jurisdiction.name) : words.toBeNamed;
  return <a href={address(language, "seat", { seat: line.id })}>{capital(name)}</a>;
}

function Organization({ line }: { line: SeatLine }) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  const seat = useWords(seatWords);
  return (
    <>
      {say(language, line.organization) ? (
        <Told text={line.organization} />
      ) : (
        <span className="soft">{words.toBeNamed}</span>
      )}
      {!line.numberStated && <span className="meta">{seat.numberNotStated}</span>}
    </>
  );
}

function Holder({ line }: { line: SeatLine }) {
  const words = useWords(bodyPageWords);
  const { nobody } = useWords(seatWords);
  const who = line.principal ?? line.coming ?? line.nominee;
  return (
    <>
      {who ? <Told text={who.shown} /> : <span className="soft">{nobody}</span>}
      {line.alternate && (
        <span className="meta">
          <Sentence
            of={[line.alternate.shown]}
            say={(name) => words.alternate(name, line.alternate ? isoDate(line.alternate.from) : "")}
          />
        </span>
      )}
    </>
  );
}
