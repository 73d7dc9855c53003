import type { ReactNode } from "react";
import { address } from "../../../site-map";
import { Sentence, Table, useLanguage, useWords } from "../../../ui";
import type { Id } from "../../actor";
import { capital, isoPeriod } from "../../format";
import { officeWords } from "../../offices";
import type { Offer } from "../../permissions";
import { personWords } from "../person-words";
import type { OtherLine } from "../standings.server";
import { OfficeEndLink } from "./office-end-link";

/** Offices, and what a person does as a contact, an observer or a reader, with their days; to who ends offices, those not over, each with its end. */
export function OtherLines({ lines, ends = {} }: { lines: OtherLine[]; ends?: Record<Id, Offer> }) {
  const language = useLanguage();
  const words = useWords(personWords);
  const offices = useWords(officeWords);
  const endOf = ({ id, office }: OtherLine) => {
    const offer = ends[id];
    return offer && office && <OfficeEndLink office={id} of={offices[office]} offer={offer} />;
  };
  const rows = lines.map((line) => ({
    key: line.id,
    cells: {
      part: <What line={line} />,
      days: <span className="nw">{capital(isoPeriod(language, line))}</span>,
      end: endOf(line),
    },
  }));
  const columns = [
    { key: "part", label: words.part },
    { key: "days", label: words.days },
    ...(Object.keys(ends).length > 0 ? [{ key: "end", label: "", foldedLabel: "", screenOnly: true }] : []),
  ];
  return <Table fold columns={columns} rows={rows} rowHeader="part" />;
}

function What({ line }: { line: OtherLine }) {
  const words = useWords(personWords);
  const offices = useWords(officeWords);
  const { what } = line;
  if (what === "office") return <>{line.office && offices[line.office]}</>;
  return (
    <Linked to={line.href}>
      {line.place && <Sentence of={[line.place]} say={(place) => words[what](capital(place))} />}
    </Linked>
  );
}

function Linked({ to, children }: { to: OtherLine["href"]; children: ReactNode }) {
  const language = useLanguage();
  if (to === null) return <>{children}</>;
  if ("seat" in to) return <a href={address(language, "seat", to)}>{children}</a>;
  const href = "body" in to ? address(language, "body", to) : address(language, "jurisdiction", to);
  return <a href={href}>{children}</a>;
}
