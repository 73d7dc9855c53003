import { address } from "../../../site-map";
import { useLanguage, useWords } from "../../../ui";
import type { Id } from "../../actor";
import { officeActWords } from "../../people/office-act-words";

/** Said in full to those who hear links one by one. */
export function OfficeEndLink({ office, of }: { office: Id; of: string }) {
  const words = useWords(officeActWords);
  return (
    <a href={address(useLanguage(), "office-end", { office })}>
      {words.end}
      <span className="vh"> ({of})</span>
    </a>
  );
}
