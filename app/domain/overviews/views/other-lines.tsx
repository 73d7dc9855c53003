import type { ReactNode } from "react";
import { address } from "../../../site-map";
import { Facts, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { capital, period } from "../../format";
import { officeWords } from "../../offices";
import { personWords } from "../person-words";
import type { OtherLine } from "../standings.server";

/** Offices, and what a person does as a contact, an observer or a reader, with their days. */
export function OtherLines({ lines }: { lines: OtherLine[] }) {
  const language = useLanguage();
  const facts = lines.map((line) => ({
    key: line.id,
    label: <What line={line} />,
    value: capital(period(language, line)),
  }));
  return <Facts facts={facts} />;
}

function What({ line }: { line: OtherLine }) {
  const language = useLanguage();
  const words = useWords(personWords);
  const offices = useWords(officeWords);
  if (line.what === "office") return <>{line.office && offices[line.office]}</>;
  return (
    <Linked to={line.href}>{words[line.what](capital(line.place ? say(language, line.place) : ""))}</Linked>
  );
}

function Linked({ to, children }: { to: OtherLine["href"]; children: ReactNode }) {
  const language = useLanguage();
  if (to === null) return <>{children}</>;
  const href = "body" in to ? address(language, "body", to) : address(language, "jurisdiction", to);
  return <a href={href}>{children}</a>;
}
