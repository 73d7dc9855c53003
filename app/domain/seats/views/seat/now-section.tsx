import { address } from "../../../../site-map";
import { type Fact, Facts, Sentence, Told, useLanguage, useWords } from "../../../../ui";
import { say } from "../../../bilingual";
import { capital, longDate } from "../../../format";
import { NotCounted } from "../../../taking-part/views/parts-table";
import { partQualityWords, partWords } from "../../../taking-part/words";
import type { SeatPage } from "../../seat-page.server";
import { seatPageWords } from "../../seat-page-words";
import { AskedWords } from "../asked-words";

/** The people of the day, then what the seat is. */
export function NowSection({ page }: { page: SeatPage }) {
  const language = useLanguage();
  const words = useWords(seatPageWords);
  const parts = useWords(partWords);
  const qualities = useWords(partQualityWords);
  const { seat } = page;
  const unknown = <span className="soft">{words.unknown}</span>;
  const held = (who: SeatPage["seat"]["principal"]) =>
    who ? (
      <Sentence of={[who.shown]} say={(name) => words.heldSince(name, longDate(language, who.from))} />
    ) : (
      <span className="soft">{words.nobody}</span>
    );
  const facts: (Fact | null)[] = [
    { key: "principal", label: words.principal, value: held(seat.principal) },
    { key: "alternate", label: words.alternate, value: held(seat.alternate) },
    seat.coming && {
      key: "coming",
      label: words.coming,
      value: <Nominee who={seat.coming} />,
    },
    seat.nominee && {
      key: "nominee",
      label: words.nominee,
      value: <Nominee who={seat.nominee} />,
    },
    {
      key: "jurisdiction",
      label: words.jurisdiction,
      value: seat.jurisdiction ? capital(say(language, seat.jurisdiction.name)) : unknown,
    },
    {
      key: "organization",
      label: words.organization,
      value: say(language, seat.organization) ? (
        <Told text={seat.organization} />
      ) : (
        <span className="soft">{words.toBeNamed}</span>
      ),
    },
    {
      key: "nominator",
      label: words.namedBy,
      value: seat.nominator ? capital(say(language, seat.nominator)) : unknown,
    },
    seat.quality === "member"
      ? null
      : {
          key: "part",
          label: parts.quality,
          value: (
            <>
              {qualities[seat.quality]}
              <NotCounted quality={seat.quality} />
            </>
          ),
        },
    { key: "exists", label: words.exists, value: <Existence page={page} /> },
    seat.numberStated ? null : { key: "number", label: words.number, value: words.numberNotStated },
  ];
  return (
    <>
      <Facts facts={facts.filter((fact) => fact !== null)} />
      {page.asked.map((one) => (
        <p key={one.id}>
          <AskedWords asked={one} />{" "}
          {page.acts.remind?.may && (
            <a className="noprint" href={address(language, "remind-nomination", { asked: one.id })}>
              {words.remind}
            </a>
          )}
        </p>
      ))}
    </>
  );
}

function Nominee({ who }: { who: NonNullable<SeatPage["seat"]["nominee"]> }) {
  const language = useLanguage();
  const words = useWords(seatPageWords);
  return <Sentence of={[who.shown]} say={(name) => words.nominatedFor(name, longDate(language, who.from))} />;
}

function Existence({ page: { seat } }: { page: SeatPage }) {
  const language = useLanguage();
  const words = useWords(seatPageWords);
  const from = longDate(language, seat.openedOn);
  return (
    <>{capital(seat.endedOn ? words.until(from, longDate(language, seat.endedOn)) : words.since(from))}</>
  );
}
