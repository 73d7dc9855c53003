import { address } from "../../../site-map";
import { Notice, useLanguage, useWords } from "../../../ui";
import { homeWords } from "../words";

/** T-h: nobody outside could tell that the ledger was altered, until somebody is named. */
export function NoWitness() {
  const language = useLanguage();
  const words = useWords(homeWords);
  return (
    <div className="waiting">
      <Notice tone="wait">
        {words.noWitness} <a href={address(language, "witness-new")}>{words.nameWitness}</a>
      </Notice>
    </div>
  );
}
