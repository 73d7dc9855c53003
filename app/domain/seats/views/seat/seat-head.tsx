import { address } from "../../../../site-map";
import { ActLink, PageHead, RefusedButton, Sentence, useLanguage, useWords } from "../../../../ui";
import { say } from "../../../bilingual";
import { capital, longDate } from "../../../format";
import { levelWords } from "../../../levels";
import type { Offer } from "../../../permissions";
import type { SeatPage } from "../../seat-page.server";
import { seatPageWords } from "../../seat-page-words";
import { seatWords } from "../../words";
import { SeatSaid } from "../seat-standing";

/** What the seat is, who holds it in a sentence, and the one verb that matters now. */
export function SeatHead({ page }: { page: SeatPage }) {
  const language = useLanguage();
  const words = useWords(seatPageWords);
  const levels = useWords(levelWords);
  const { coChair } = useWords(seatWords);
  const { seat } = page;
  const kicker = (name: string) =>
    [words.kicker(levels[seat.level]), name, seat.coChair && coChair].filter(Boolean).join(", ");
  return (
    <PageHead
      kicker={<Sentence of={[page.bodyName]} say={kicker} />}
      title={capital(say(language, page.name))}
      status={
        <SeatSaid standing={seat.standing}>
          <WhoHolds page={page} />
        </SeatSaid>
      }
      actions={<Acts page={page} />}
    />
  );
}

function WhoHolds({ page: { seat, on, today, existed } }: { page: SeatPage }) {
  const language = useLanguage();
  const words = useWords(seatPageWords);
  if (seat.endedOn && on === today) return <>{words.endedSentence(longDate(language, seat.endedOn))}</>;
  if (!existed) return <>{words.notOpenThatDay}</>;
  const since = seat.principal?.from ?? today;
  if (seat.principal)
    return (
      <Sentence
        of={[seat.principal.shown]}
        say={(name) => words.filledSentence(name, longDate(language, since))}
      />
    );
  if (seat.coming) {
    const first = longDate(language, seat.coming.from);
    return <Sentence of={[seat.coming.shown]} say={(name) => words.comingSentence(name, first)} />;
  }
  if (seat.nominee) return <Sentence of={[seat.nominee.shown]} say={words.nominatedSentence} />;
  if (on !== today) return <>{words.vacantThatDay}</>;
  return <>{seat.vacantSince && words.vacantSentence(longDate(language, seat.vacantSince))}</>;
}

function Acts({ page }: { page: SeatPage }) {
  const language = useLanguage();
  const words = useWords(seatPageWords);
  const { acts, seat } = page;
  if (page.on !== page.today) return null;
  const at = { seat: seat.id };
  const ask = address(language, "ask-nomination", { body: page.body }, { level: seat.level, seat: seat.id });
  const waits = page.holders.find((line) => line.acts.confirm);
  return (
    <>
      {waits && (
        <ActLink href={address(language, "holding-confirm", { holding: waits.id })}>{words.confirm}</ActLink>
      )}
      <Act
        offer={acts.seat}
        label={seat.principal ? words.change : words.seatHolder}
        href={address(language, "seat-holder", at)}
        primary={!waits}
      />
      <Act
        offer={acts.nominate}
        label={words.nominate}
        href={address(language, "seat-nominate", at)}
        primary={!acts.seat}
      />
      <Act offer={acts.ask} label={words.ask} href={ask} />
      {seat.endedOn === null && <a href={address(language, "seat-orientation", at)}>{words.welcome}</a>}
    </>
  );
}

type ActProps = { offer: Offer | null; label: string; href: string; primary?: boolean };

function Act({ offer, label, href, primary }: ActProps) {
  const language = useLanguage();
  if (!offer) return null;
  if (!offer.may) return <RefusedButton label={label} reason={say(language, offer.reason)} />;
  return (
    <ActLink kind={primary ? "primary" : "two"} href={href}>
      {label}
    </ActLink>
  );
}
