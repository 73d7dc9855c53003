import { address } from "../../../site-map";
import {
  ActLink,
  Facts,
  LevelMark,
  PageHead,
  type Row,
  Section,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { capital, isoDate, zoneName } from "../../format";
import { cardWords } from "../../people/card-words";
import { seatName } from "../../seats/seat-name";
import type { MySeat, MySeats } from "../my-seats.server";
import { mySeatsWords } from "../my-seats-words";
import { DaysCeded } from "./days-ceded";
import { OtherLines } from "./other-lines";
import { SeatLines } from "./seat-lines";

export function MySeatsView({ page }: { page: MySeats }) {
  const words = useWords(mySeatsWords);
  const { seats, waiting, before, others } = page;
  return (
    <>
      <PageHead title={words.title} lede={seats.length > 0 ? words.holds(seats.length) : words.none} />
      {seats.length > 0 && (
        <Section id="seats" title={words.seats}>
          <SeatLines lines={seats} />
          <OwnPages seats={seats} />
        </Section>
      )}
      {seats.length > 0 && (
        <Section id="contacts" title={words.contacts} note={words.contactsNote}>
          <Contacts seats={seats} />
        </Section>
      )}
      <DaysCeded page={page} />
      {waiting.length > 0 && (
        <Section id="waiting" title={words.waiting}>
          <SeatLines lines={waiting} />
        </Section>
      )}
      {others.length > 0 && (
        <Section id="others" title={words.others}>
          <OtherLines lines={others} />
        </Section>
      )}
      {before.length > 0 && (
        <Section id="before" title={words.before}>
          <SeatLines lines={before} past />
        </Section>
      )}
      <Section id="me" title={words.me} note={words.meNote}>
        <AboutMe page={page} />
      </Section>
    </>
  );
}

/** Desk 28: the page of each government or association for which one sits. */
function OwnPages({ seats }: { seats: MySeat[] }) {
  const language = useLanguage();
  const words = useWords(mySeatsWords);
  const own = new Map(seats.flatMap(({ jurisdiction: of }) => (of ? [[of.id, of.name] as const] : [])));
  return [...own].map(([jurisdiction, name]) => (
    <p key={jurisdiction}>
      <a href={address(language, "jurisdiction", { jurisdiction })}>
        {words.pageOf(capital(say(language, name)))}
      </a>
    </p>
  ));
}

/** S-7: seat by seat, who works for it, and the act that names one more. */
function Contacts({ seats }: { seats: MySeat[] }) {
  const language = useLanguage();
  const words = useWords(mySeatsWords);
  const rows: Row[] = seats.map((seat) => ({
    key: seat.holding,
    cells: {
      seat: (
        <>
          <LevelMark
            level={seat.level}
            label={
              <a href={`${address(language, "seat", { seat: seat.seat })}#contacts`}>
                {capital(say(language, seatName(seat)))}
              </a>
            }
          />
          <span className="meta">
            <Told text={seat.bodyName} />
          </span>
        </>
      ),
      contact: <ContactsOf seat={seat} />,
      act: <NameContact seat={seat} />,
    },
  }));
  const columns = [
    { key: "seat", label: words.seat },
    { key: "contact", label: words.contact },
    {
      key: "act",
      label: <span className="vh">{words.nameContact}</span>,
      foldedLabel: "",
      screenOnly: true,
    },
  ];
  return <Table fold columns={columns} rows={rows} rowHeader="seat" />;
}

function ContactsOf({ seat: { contacts } }: { seat: MySeat }) {
  const words = useWords(mySeatsWords);
  if (contacts.length === 0) return <span className="meta">{words.noContact}</span>;
  return (
    <ul role="list">
      {contacts.map(({ id, shown, email, from, byFormer }) => (
        <li key={id}>
          <a href={`mailto:${email}`}>
            <Told text={shown} />
          </a>
          <span className="meta">
            {words.since} {isoDate(from)}
            {byFormer && `, ${words.byFormer}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function NameContact({ seat }: { seat: MySeat }) {
  const language = useLanguage();
  const words = useWords(mySeatsWords);
  if (!seat.nameContact.may) return <span className="meta">{say(language, seat.nameContact.reason)}</span>;
  return (
    <ActLink kind="two" low href={address(language, "seat-contact", { seat: seat.seat })}>
      {words.nameContact}
      <span className="vh"> {words.nameContactFor(say(language, seatName(seat)))}</span>
    </ActLink>
  );
}

function AboutMe({ page }: { page: MySeats }) {
  const { card, reads, zone } = page;
  const cards = useWords(cardWords);
  const language = useLanguage();
  const words = useWords(mySeatsWords);
  const facts = [
    ...(card.name ? [{ key: "name", label: words.name, value: card.name }] : []),
    { key: "title", label: words.shownTitle, value: <Told text={card.title} /> },
    { key: "email", label: words.email, value: card.email },
    { key: "phone", label: cards.phone, value: card.phone || words.notGiven },
    { key: "mobile", label: cards.mobile, value: card.mobile || words.notGiven },
    { key: "language", label: words.language, value: words[reads] },
    { key: "zone", label: words.zone, value: capital(zoneName(language, zone)) },
  ];
  return (
    <>
      <Facts facts={facts} />
      <div className="acts">
        <ActLink kind="two" href={address(language, "person-edit", { person: card.person })}>
          {words.edit}
        </ActLink>
        {page.inDirectory && (
          <a href={address(language, "card", { person: card.person })}>{words.inDirectory}</a>
        )}
        <a href={address(language, "messages")}>{words.messages}</a>
      </div>
    </>
  );
}
