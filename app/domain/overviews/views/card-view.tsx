import { address } from "../../../site-map";
import {
  ActLink,
  type Fact,
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
import { capital, zoneName } from "../../format";
import { throughText } from "../../lists/through";
import type { CardPage } from "../directory.server";
import { directoryWords } from "../directory-words";

/** S-9: a card, as its owner keeps it, with what the person takes part in today. */
export function CardView({ page }: { page: CardPage }) {
  const language = useLanguage();
  const words = useWords(directoryWords);
  const { line, contacts } = page;
  return (
    <>
      <PageHead
        kicker={capital(say(language, line.jurisdictionName))}
        title={<Told text={line.shown} />}
        actions={<Acts page={page} />}
      />
      <Section id="card" title={words.card}>
        <Facts facts={useFacts(page)} />
      </Section>
      <Section id="seats" title={words.seats}>
        {line.places.length > 0 ? <Places page={page} /> : <p className="soft">{words.noSeat}</p>}
      </Section>
      {contacts.length > 0 && (
        <Section id="contacts" title={words.contacts}>
          <Contacts page={page} />
        </Section>
      )}
    </>
  );
}

function Acts({ page: { line, isOwn, keeps, mayEdit } }: { page: CardPage }) {
  const language = useLanguage();
  const words = useWords(directoryWords);
  const at = { person: line.id };
  return (
    <>
      {mayEdit && (
        <ActLink kind="two" href={address(language, "person-edit", at)}>
          {isOwn ? words.edit : words.editOther}
        </ActLink>
      )}
      {keeps && <a href={address(language, "person", at)}>{words.record}</a>}
    </>
  );
}

function useFacts({ line }: CardPage): Fact[] {
  const language = useLanguage();
  const words = useWords(directoryWords);
  const given = (value: string) => value || <span className="soft">{words.notGiven}</span>;
  const title = (side: "en" | "fr") =>
    line.title[side] ? <span lang={side}>{line.title[side]}</span> : given("");
  return [
    ...(line.name ? [{ key: "name", label: words.name, value: line.name }] : []),
    { key: "en", label: words.titleEn, value: title("en") },
    { key: "fr", label: words.titleFr, value: title("fr") },
    { key: "email", label: words.email, value: <a href={`mailto:${line.email}`}>{line.email}</a> },
    { key: "phone", label: words.phone, value: given(line.phone) },
    { key: "mobile", label: words.mobile, value: given(line.mobile) },
    { key: "language", label: words.language, value: words[line.language] },
    { key: "zone", label: words.zone, value: capital(zoneName(language, line.zone)) },
  ];
}

function Places({ page: { line } }: { page: CardPage }) {
  const language = useLanguage();
  return (
    <ul className="lines" role="list">
      {line.places.map((place) => {
        const text = capital(throughText([place])[language]);
        const href = place.seat
          ? address(language, "seat", { seat: place.seat })
          : place.body && address(language, "body", { body: place.body });
        return (
          <li key={`${place.as} ${place.seat} ${place.body} ${place.office} ${place.capacity}`}>
            {place.level ? (
              <LevelMark level={place.level} label={href ? <a href={href}>{text}</a> : text} />
            ) : href ? (
              <a href={href}>{text}</a>
            ) : (
              text
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Contacts({ page: { contacts } }: { page: CardPage }) {
  const language = useLanguage();
  const words = useWords(directoryWords);
  const columns = [
    { key: "person", label: words.person },
    { key: "of", label: words.contactOf },
    { key: "email", label: words.email },
  ];
  const rows: Row[] = contacts.map(({ person, shown, email, of }) => ({
    key: `${person} ${of.seat}`,
    cells: {
      person: (
        <a href={address(language, "card", { person })}>
          <Told text={shown} />
        </a>
      ),
      of: capital(throughText([of])[language]),
      email: <a href={`mailto:${email}`}>{email}</a>,
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="person" />;
}
