import { address } from "../../../site-map";
import {
  ActLink,
  Button,
  DateField,
  Form,
  type FormState,
  LevelMark,
  PageHead,
  Pages,
  type Row,
  Section,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { ContributionsBy } from "../../council-accounts/views/contributions-by";
import { dayOf } from "../../dates";
import { capital, isoDate, longDate, onDate, zoneName } from "../../format";
import { PageStandingSaid } from "../../jurisdiction-pages/views/page-standing";
import { pageWords } from "../../jurisdiction-pages/words";
import { History } from "../../ledger/views/history";
import { levelWords } from "../../levels";
import { PartsTable } from "../../taking-part/views/parts-table";
import { partWords } from "../../taking-part/words";
import type { JurisdictionPage } from "../jurisdiction-page.server";
import { jurisdictionWords } from "../jurisdiction-words";
import { JurisdictionPaid } from "./jurisdiction-paid";
import { JurisdictionReaders } from "./jurisdiction-readers";
import { JurisdictionSeats } from "./jurisdiction-seats";

type Props = { page: JurisdictionPage; on: FormState };

export function JurisdictionView({ page, on }: Props) {
  const language = useLanguage();
  const words = useWords(jurisdictionWords);
  const parts = useWords(partWords);
  const level = useWords(levelWords);
  const { held, seats, bodies } = page.counted;
  const day = longDate(language, page.day);
  return (
    <>
      <PageHead
        kicker={words[page.kind]}
        title={capital(say(language, page.name))}
        status={<LevelMark level={page.level} label={level[page.level]} />}
        lede={page.isToday ? words.sits(held, seats, bodies) : words.sat(held, seats, bodies, day)}
      >
        <p className="meta">{words.zone(zoneName(language, page.zone))}</p>
        <Confirmed page={page} />
      </PageHead>
      <Section
        id="seats"
        title={words.seats}
        note={page.isToday ? undefined : capital(onDate(language, page.day))}
      >
        <Seats page={page} />
        <AsOf page={page} on={on} />
      </Section>
      {page.parts.length > 0 && (
        <Section id="parts" title={parts.parts} note={parts.partsNote}>
          <PartsTable lines={page.parts} names="body" mayKeep={false} />
        </Section>
      )}
      {page.asked.length > 0 && (
        <Section id="asked" title={words.asked} note={words.askedNote}>
          <Asked page={page} />
        </Section>
      )}
      {page.contributions.length > 0 && (
        <Section id="contributions" title={words.contributions} note={words.contributionsNote}>
          <ContributionsBy lines={page.contributions} today={page.day} />
        </Section>
      )}
      {page.paid.length > 0 && (
        <Section id="paid" title={words.paid} note={words.paidNote}>
          <JurisdictionPaid lines={page.paid} />
        </Section>
      )}
      {page.readers && (
        <Section id="readers" title={words.readers} note={words.readersNote}>
          <JurisdictionReaders page={page} />
        </Section>
      )}
      {page.history && (
        <Section id="history" title={words.history}>
          <History lines={page.history} />
        </Section>
      )}
    </>
  );
}

function Seats({ page: { id, day, isToday, seats } }: { page: JurisdictionPage }) {
  const language = useLanguage();
  const words = useWords(jurisdictionWords);
  const { lines, total, first, page, pages } = seats;
  if (total === 0) return null;
  const on: Record<string, string> = isToday ? {} : { on: day };
  return (
    <>
      <JurisdictionSeats seats={lines} />
      {pages > 1 && (
        <Pages
          range={words.seatRange(first, first + lines.length - 1, total)}
          current={page}
          count={pages}
          hrefOf={(to) =>
            `${address(language, "jurisdiction", { jurisdiction: id }, { ...on, page: String(to) })}#seats`
          }
        />
      )}
    </>
  );
}

/** S-9: when the page was confirmed and by whom, and the act that confirms it. */
function Confirmed({ page: { id, confirmed, isToday } }: { page: JurisdictionPage }) {
  const language = useLanguage();
  const words = useWords(pageWords);
  if (!confirmed || !isToday) return null;
  return (
    <>
      <p>
        <PageStandingSaid {...confirmed} />
      </p>
      {confirmed.confirm?.may && (
        <div className="acts">
          <ActLink kind="two" href={address(language, "jurisdiction-confirm", { jurisdiction: id })}>
            {words.confirm}
          </ActLink>
        </div>
      )}
    </>
  );
}

/** S-2: who sat that day is answerable for any day. */
function AsOf({ page, on }: Props) {
  const language = useLanguage();
  const words = useWords(jurisdictionWords);
  return (
    <Form form={on} id="on" method="get">
      <DateField name="on" label={words.on} hint={words.onHint} />
      <div className="acts">
        <Button kind="two">{words.show}</Button>
        {!page.isToday && (
          <a href={address(language, "jurisdiction", { jurisdiction: page.id })}>{words.today}</a>
        )}
      </div>
    </Form>
  );
}

function Asked({ page: { asked } }: { page: JurisdictionPage }) {
  const language = useLanguage();
  const words = useWords(jurisdictionWords);
  const rows: Row[] = asked.map(({ id, body, bodyName, level, askedAt, remindedAt }) => ({
    key: id,
    cells: {
      body: (
        <a href={address(language, "body", { body })}>
          <Told text={bodyName} />
        </a>
      ),
      seat: <LevelMark level={level} hollow label={words.askedFor(level)} />,
      asked: (
        <>
          {isoDate(dayOf(askedAt))}
          {remindedAt !== null && (
            <span className="meta num">{words.reminded(isoDate(dayOf(remindedAt)))}</span>
          )}
        </>
      ),
    },
  }));
  const columns = [
    { key: "body", label: words.body },
    { key: "seat", label: words.seat },
    { key: "asked", label: words.askedSince },
  ];
  return <Table fold columns={columns} rows={rows} rowHeader="body" />;
}
