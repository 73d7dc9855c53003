import { address } from "../../../site-map";
import { Notice, PageHead, type Row, Section, Table, Told, useLanguage, useWords } from "../../../ui";
import { capital, isoPeriod } from "../../format";
import { officeWords } from "../../offices";
import { officeActWords } from "../../people/office-act-words";
import type { OfficeLine } from "../../people/offices.server";
import type { OfficesPage, StandingOffice } from "../office-pages.server";
import { OfficeEndLink } from "./office-end-link";

export function OfficesView({ page }: { page: OfficesPage }) {
  const words = useWords(officeActWords);
  const { current, later, former } = page;
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <Section id="current" title={words.current}>
        {current.length > 0 ? <OfficeTable lines={current} /> : <Notice>{words.none}</Notice>}
      </Section>
      {later.length > 0 && (
        <Section id="later" title={words.later}>
          <OfficeTable lines={later} />
        </Section>
      )}
      {former.length > 0 && (
        <Section id="former" title={words.former} note={words.formerNote}>
          <OfficeTable lines={former} />
        </Section>
      )}
    </>
  );
}

function OfficeTable({ lines }: { lines: (OfficeLine & { end?: StandingOffice["end"] })[] }) {
  const language = useLanguage();
  const words = useWords(officeActWords);
  const titles = useWords(officeWords);
  const columns = [
    { key: "who", label: words.who },
    { key: "office", label: words.office },
    { key: "days", label: words.days },
    ...(lines.some(({ end }) => end) ? [{ key: "end", label: "", foldedLabel: "", screenOnly: true }] : []),
  ];
  const rows: Row[] = lines.map((line) => ({
    key: line.id,
    cells: {
      who: (
        <a href={address(language, "person", { person: line.person })}>
          <Told text={line.shown} />
        </a>
      ),
      office: titles[line.kind],
      days: <span className="nw">{capital(isoPeriod(language, line))}</span>,
      end: line.end && (
        <OfficeEndLink
          office={line.id}
          of={`${line.shown[language]}, ${titles[line.kind]}`}
          offer={line.end}
        />
      ),
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="who" />;
}
