import { address } from "../../../site-map";
import {
  ActLink,
  EmptyState,
  RefusedButton,
  type Row,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import type { JurisdictionPage } from "../jurisdiction-page.server";
import { jurisdictionWords } from "../jurisdiction-words";
import { Days } from "./seat-lines";

/** S-11: those who read for a jurisdiction, with their days; for those who may name them. */
export function JurisdictionReaders({ page }: { page: JurisdictionPage }) {
  const language = useLanguage();
  const words = useWords(jurisdictionWords);
  const { readers } = page;
  const rows: Row[] = (readers ?? []).map(({ id, shown, email, ...days }) => ({
    key: id,
    cells: {
      reader: (
        <>
          <Told text={shown} />
          <span className="meta">{email}</span>
        </>
      ),
      days: <Days {...days} />,
      act: page.isToday && (
        <a href={address(language, "reader-end", { reader: id })}>
          {words.endReader}
          <span className="vh">
            {" "}
            <Told text={shown} />
          </span>
        </a>
      ),
    },
  }));
  const columns = [
    { key: "reader", label: words.reader },
    { key: "days", label: words.days },
    { key: "act", label: <span className="vh">{words.endReader}</span>, foldedLabel: "", screenOnly: true },
  ];
  if (rows.length === 0) {
    return (
      <EmptyState title={words.noReader} action={<NameReader page={page} />}>
        {words.noReaderText}
      </EmptyState>
    );
  }
  return (
    <>
      <Table fold columns={columns} rows={rows} rowHeader="reader" />
      <div className="acts">
        <NameReader page={page} />
      </div>
    </>
  );
}

function NameReader({ page: { id, nameReader } }: { page: JurisdictionPage }) {
  const language = useLanguage();
  const words = useWords(jurisdictionWords);
  if (!nameReader) return null;
  if (!nameReader.may)
    return <RefusedButton label={words.nameReader} reason={say(language, nameReader.reason)} />;
  return (
    <ActLink kind="two" href={address(language, "reader-new", { jurisdiction: id })}>
      {words.nameReader}
    </ActLink>
  );
}
