import { address } from "../../../site-map";
import { useLanguage, useWords } from "../../../ui";
import type { Id } from "../../actor";
import { say } from "../../bilingual";
import { officeActWords } from "../../people/office-act-words";
import type { Offer } from "../../permissions";

type Props = { office: Id; of: string; offer: Offer };

/** Said in full to those who hear links one by one; where an office cannot end yet, why not. */
export function OfficeEndLink({ office, of, offer }: Props) {
  const language = useLanguage();
  const words = useWords(officeActWords);
  if (!offer.may) return <span className="meta">{say(language, offer.reason)}</span>;
  return (
    <a href={address(language, "office-end", { office })}>
      {words.end}
      <span className="vh"> ({of})</span>
    </a>
  );
}
