import { address } from "../../../site-map";
import { type Row, Table, Told, useLanguage, useWords } from "../../../ui";
import { dayOf } from "../../dates";
import { isoDate } from "../../format";
import type { HoldLine } from "../holds.server";
import { recordWords } from "../record-words";
import { isRecordKind } from "../records";
import { retentionWords } from "../words";

/** What a hold covers: a body, a person, or a kind of record. */
export function HeldName({ hold: { shown, subject } }: { hold: HoldLine }) {
  const records = useWords(recordWords);
  if (shown) return <Told text={shown} />;
  return <>{isRecordKind(subject) && records[subject]}</>;
}

export function HoldsTable({ holds, canLift }: { holds: HoldLine[]; canLift: boolean }) {
  const language = useLanguage();
  const words = useWords(retentionWords);
  const columns = [
    { key: "what", label: words.what },
    { key: "reason", label: words.reason },
    { key: "since", label: words.since, unbroken: true },
    { key: "acts", label: "", foldedLabel: "", screenOnly: true },
  ];
  const rows: Row[] = holds.map((hold) => ({
    key: hold.id,
    cells: {
      what: <HeldName hold={hold} />,
      reason: (
        <>
          {hold.reason}
          {hold.liftReason && <span className="meta">{hold.liftReason}</span>}
        </>
      ),
      since: isoDate(dayOf(hold.placedAt)),
      acts:
        hold.liftedAt === null
          ? canLift && (
              <a href={address(language, "hold-lift", { hold: hold.id })}>
                {words.lift}
                <span className="vh">
                  {" "}
                  <HeldName hold={hold} />
                </span>
              </a>
            )
          : words.lifted(isoDate(dayOf(hold.liftedAt))),
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="what" />;
}
