import { address } from "../../../site-map";
import { LevelMark, type Row, Status, Table, Told, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { capital, isoDate } from "../../format";
import { levelWords } from "../../levels";
import { seatStateWords } from "../../seats/words";
import { NotCounted } from "../../taking-part/views/parts-table";
import type { JurisdictionSeat } from "../jurisdiction-page.server";
import { jurisdictionWords } from "../jurisdiction-words";

/** The seats of a jurisdiction in every body, with who holds them and since when. */
export function JurisdictionSeats({ seats }: { seats: JurisdictionSeat[] }) {
  const language = useLanguage();
  const words = useWords(jurisdictionWords);
  const rows: Row[] = seats.map((seat) => ({
    key: seat.id,
    cells: {
      seat: <SeatCell seat={seat} />,
      body: (
        <a href={address(language, "body", { body: seat.body })}>
          <Told text={seat.bodyName} />
        </a>
      ),
      holder: seat.holder ? <Told text={seat.holder.shown} /> : <span className="meta">{words.nobody}</span>,
      alternate: seat.alternate && <Told text={seat.alternate} />,
      state: <State seat={seat} />,
    },
  }));
  const columns = [
    { key: "body", label: words.body },
    { key: "seat", label: words.seat },
    { key: "holder", label: words.holder },
    { key: "alternate", label: words.alternate },
    { key: "state", label: words.state },
  ];
  return <Table fold columns={columns} rows={rows} rowHeader="body" />;
}

function SeatCell({ seat }: { seat: JurisdictionSeat }) {
  const language = useLanguage();
  const words = useWords(jurisdictionWords);
  const level = useWords(levelWords);
  const name = say(language, seat.organization) ? (
    <Told text={seat.organization} also={capital} />
  ) : (
    capital(level[seat.level])
  );
  return (
    <>
      <LevelMark
        level={seat.level}
        hollow={seat.holder === null}
        label={<a href={address(language, "seat", { seat: seat.id })}>{name}</a>}
      />
      {seat.coChair && <span className="meta">{words.coChair}</span>}
    </>
  );
}

const tones = { filled: "ok", coming: "wait", nominated: "wait", vacant: "bad" } as const;

function State({ seat }: { seat: JurisdictionSeat }) {
  const words = useWords(jurisdictionWords);
  const states = useWords(seatStateWords);
  return (
    <>
      <Status tone={tones[seat.standing]}>{states[seat.standing]}</Status>
      <NotCounted quality={seat.quality} />
      <span className="meta num">
        {words[seat.standing === "coming" ? "begins" : "since"](isoDate(seat.since))}
      </span>
    </>
  );
}
