import { address } from "../../../site-map";
import {
  Confirm,
  type FormState,
  PageHead,
  type Row,
  Section,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { capital } from "../../format";
import type { PageToConfirm } from "../queries.server";
import { pageWords } from "../words";

type Props = { page: PageToConfirm; form: FormState; cancel: string };

/** What is confirmed is what is read here; beside each line, where it is corrected. */
export function ConfirmPage({ page, form, cancel }: Props) {
  const language = useLanguage();
  const words = useWords(pageWords);
  const name = capital(say(language, page.name));
  return (
    <>
      <PageHead title={words.confirmTitle(name)} lede={words.lede} />
      <Section id="seats" title={words.seats}>
        {page.seats.length > 0 ? <Seats page={page} /> : <p className="soft">{words.noSeat}</p>}
      </Section>
      <Section id="readers" title={words.readers}>
        <Readers page={page} />
      </Section>
      <Confirm
        question={words.question(say(language, page.name))}
        consequences={[words.follows]}
        form={form}
        id="form"
        submit={words.submit}
        cancel={cancel}
      />
    </>
  );
}

function Seats({ page: { seats } }: { page: PageToConfirm }) {
  const language = useLanguage();
  const words = useWords(pageWords);
  const nobody = <span className="soft">{words.nobody}</span>;
  const columns = [
    { key: "seat", label: words.seat },
    { key: "holder", label: words.holder },
    { key: "alternate", label: words.alternate },
    { key: "contacts", label: words.contacts },
    { key: "correct", label: words.correct, screenOnly: true },
  ];
  const rows: Row[] = seats.map((seat) => ({
    key: seat.id,
    cells: {
      seat: (
        <>
          <Told text={seat.name} />
          <span className="meta">
            <Told text={seat.bodyName} />
          </span>
        </>
      ),
      holder: seat.holder ? <Told text={seat.holder} /> : nobody,
      alternate: seat.alternate && <Told text={seat.alternate} />,
      contacts:
        seat.contacts.length > 0 ? (
          <ul role="list">
            {seat.contacts.map(({ id, shown }) => (
              <li key={id}>
                <Told text={shown} />
              </li>
            ))}
          </ul>
        ) : (
          nobody
        ),
      correct: (
        <a href={address(language, "seat", { seat: seat.id })}>
          {words.open}
          <span className="vh">
            {" "}
            <Told text={seat.name} />, <Told text={seat.bodyName} />
          </span>
        </a>
      ),
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="seat" />;
}

function Readers({ page: { readers } }: { page: PageToConfirm }) {
  const language = useLanguage();
  const words = useWords(pageWords);
  if (readers.length === 0) return <p className="soft">{words.noReader}</p>;
  return (
    <ul className="lines" role="list">
      {readers.map(({ id, shown }) => (
        <li key={id}>
          <Told text={shown} />{" "}
          <a href={address(language, "reader-end", { reader: id })}>
            {words.end}
            <span className="vh">
              {" "}
              <Told text={shown} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
