import { address } from "../../../site-map";
import { Section, Table, Told, useLanguage, useWords } from "../../../ui";
import { isoDate } from "../../format";
import { amendWords } from "../page-words/amend";
import type { RequestPage } from "../pages/request.server";
import { fundingWords } from "../words";
import { Changes } from "./changes";
import { StateShown } from "./state-shown";

/** F-9: each amendment with what it changes, how far it is, and the way to it. */
export function AmendmentsSection({ page: { amendments } }: { page: RequestPage }) {
  const language = useLanguage();
  const words = useWords(amendWords);
  const { untitled } = useWords(fundingWords);
  if (amendments.length === 0) return null;
  const columns = [
    { key: "amendment", label: words.amendment, foldedLabel: "" },
    { key: "changes", label: words.changes },
    { key: "state", label: words.state },
  ];
  const rows = amendments.map(({ id, label, title, state, approvedOn, lines, moves }) => ({
    key: id,
    cells: {
      amendment: (
        <>
          <a href={address(language, "funding-request", { request: id })}>
            {title.en || title.fr ? <Told text={title} /> : untitled}
          </a>{" "}
          {label && <span className="meta">{label}</span>}
        </>
      ),
      changes: (
        <Changes
          lines={lines.map(({ kind, cents, approved }) => ({ kind, cents: approved ?? cents }))}
          moves={moves}
        />
      ),
      state: (
        <>
          <StateShown state={state} />
          {approvedOn && <span className="meta"> {isoDate(approvedOn)}</span>}
        </>
      ),
    },
  }));
  return (
    <Section id="amendments" title={words.amendments}>
      <Table fold columns={columns} rows={rows} rowHeader="amendment" />
    </Section>
  );
}
