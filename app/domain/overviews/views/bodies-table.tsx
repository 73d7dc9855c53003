import { address } from "../../../site-map";
import { BalanceInline, type Row, Status, Table, Told, useLanguage, useWords } from "../../../ui";
import { addMonths, type Day } from "../../dates";
import { isoDate } from "../../format";
import { versionStateWords } from "../../terms/words";
import type { BodyLine } from "../my-bodies.server";
import { homeWords } from "../words";

/** Desk 16: the balance of filled seats, where the terms stand, when the mandate ends. */
export function BodiesTable({ bodies, today }: { bodies: BodyLine[]; today: Day }) {
  const language = useLanguage();
  const words = useWords(homeWords);
  const rows: Row[] = bodies.map((body) => ({
    key: body.id,
    cells: {
      body: (
        <a href={address(language, "body", { body: body.id })}>
          <Told text={body.name} />
        </a>
      ),
      balance:
        body.seats > 0 ? (
          <BalanceInline counts={body.filled} />
        ) : (
          <span className="meta">{words.noSeats}</span>
        ),
      terms: <Terms body={body} />,
      ends: <Ends on={body.endsOn} today={today} />,
    },
  }));
  const columns = [
    { key: "body", label: words.body },
    { key: "balance", label: words.balance, foldedLabel: words.foldedBalance, unbroken: true },
    { key: "terms", label: words.terms, foldedLabel: words.foldedTerms },
    { key: "ends", label: words.ends, unbroken: true },
  ];
  return <Table fold columns={columns} rows={rows} rowHeader="body" />;
}

function Terms({ body: { id, inForce, coming } }: { body: BodyLine }) {
  const language = useLanguage();
  const words = useWords(homeWords);
  const states = useWords(versionStateWords);
  return (
    <>
      {inForce ? (
        <a href={address(language, "body-terms", { body: id })}>{words.inForce(inForce.number)}</a>
      ) : (
        <Status mark="dash">{words.noTerms}</Status>
      )}
      {coming && (
        <span className="meta">
          <a href={address(language, "terms", { version: coming.id })}>
            {words.coming(coming.number, states[coming.state].toLowerCase())}
          </a>
        </span>
      )}
    </>
  );
}

/** A mandate that ends within three months waits for its renewal. */
function Ends({ on, today }: { on: Day | null; today: Day }) {
  const words = useWords(homeWords);
  if (on === null) return <span className="meta">{words.noEnd}</span>;
  const day = isoDate(on);
  if (on <= today) {
    return (
      <>
        <Status tone="bad">{words.ended}</Status>
        <span className="meta">{day}</span>
      </>
    );
  }
  return on < addMonths(today, 3) ? <Status tone="wait">{day}</Status> : day;
}
