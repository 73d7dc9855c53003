import { address } from "../../../site-map";
import { type Row, Section, Table, Told, useLanguage, useWords } from "../../../ui";
import { isoDate } from "../../format";
import type { PublishedTerms } from "../my-bodies.server";
import { homeWords } from "../words";

/** S-11: what every jurisdiction may read, whether it holds a seat or not. */
export function Published({ terms }: { terms: PublishedTerms[] }) {
  const language = useLanguage();
  const words = useWords(homeWords);
  const rows: Row[] = terms.map(({ id, name, number, from }) => ({
    key: id,
    cells: {
      body: (
        <a href={address(language, "terms", { version: id })}>
          <Told text={name} />
        </a>
      ),
      version: number,
      since: isoDate(from),
    },
  }));
  const columns = [
    { key: "body", label: words.body },
    { key: "version", label: words.version },
    { key: "since", label: words.since, unbroken: true },
  ];
  return (
    <Section id="published" title={words.published} note={words.publishedNote} one>
      {rows.length > 0 ? (
        <Table fold columns={columns} rows={rows} rowHeader="body" />
      ) : (
        <p>{words.nothingPublished}</p>
      )}
    </Section>
  );
}
