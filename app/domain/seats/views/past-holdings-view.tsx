import { address } from "../../../site-map";
import {
  Confirm,
  type FormState,
  LevelMark,
  PageHead,
  Section,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { addDays } from "../../dates";
import { isoDate, list } from "../../format";
import { pastHoldingWords } from "../past-holding-words";
import type { PastHolding, PastHoldings } from "../past-holdings.server";
import { seatPageWords } from "../seat-page-words";
import { capacityWords } from "../words";

/** B-3: what a co-chair confirms stands above the question; one click confirms it all. */
export function PastHoldingsView({ page, form }: { page: PastHoldings; form: FormState }) {
  const language = useLanguage();
  const words = useWords(pastHoldingWords);
  const councils = list(
    language,
    page.mine.map(({ acronym }) => say(language, acronym)),
  );
  return (
    <>
      <PageHead kicker={<Told text={page.bodyName} />} title={words.title} />
      <Section id="waiting" title={words.waiting}>
        <WaitingTable holdings={page.holdings} />
      </Section>
      <Confirm
        question={words.question(councils)}
        consequences={[words.recorded, words.rights, words.wrong]}
        form={form}
        id="form"
        submit={words.submit}
        cancel={address(language, "body", { body: page.body })}
      />
    </>
  );
}

function WaitingTable({ holdings }: { holdings: PastHolding[] }) {
  const language = useLanguage();
  const words = useWords(pastHoldingWords);
  const seat = useWords(seatPageWords);
  const capacity = useWords(capacityWords);
  const columns = [
    { key: "seat", label: words.seat, foldedLabel: "" },
    { key: "holder", label: words.holder },
    { key: "capacity", label: seat.capacity },
    { key: "from", label: seat.from, unbroken: true },
    { key: "to", label: seat.to, unbroken: true },
    { key: "letter", label: seat.letter },
  ];
  const rows = holdings.map((line) => ({
    key: line.id,
    cells: {
      seat: (
        <LevelMark
          level={line.level}
          label={
            <a href={address(language, "seat", { seat: line.seat })}>
              <Told text={line.name} />
            </a>
          }
        />
      ),
      holder: <Told text={line.shown} />,
      capacity: capacity[line.capacity],
      from: isoDate(line.from),
      to: line.until && isoDate(addDays(line.until, -1)),
      letter: line.letter,
    },
  }));
  return <Table fold dense columns={columns} rows={rows} rowHeader="seat" />;
}
