import { address } from "../../../site-map";
import { ActLink, Notice, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { longDate } from "../../format";
import { cedingWords } from "../ceding-words";
import type { ProceedingPage } from "../pages.server";

/** S-3: to the two who hold the seat, whose turn it is, and the way back. */
export function CededNotice({ page: { ceded } }: { page: ProceedingPage }) {
  const language = useLanguage();
  const words = useWords(cedingWords);
  if (!ceded) return null;
  const title = ceded.isOwn ? words.cededByYou : words.cededToYou(say(language, ceded.shown));
  return (
    <Notice title={title}>
      {ceded.until && <p>{words.cededDays(longDate(language, ceded.until))}</p>}
      {ceded.isOwn && <p>{ceded.hasSpoken ? words.theirsStands : words.theirs}</p>}
      {ceded.isOwn && !ceded.hasSpoken && (
        <p className="acts noprint">
          <ActLink kind="two" low href={address(language, "take-back", { ceding: ceded.id })}>
            {words.takeBack}
          </ActLink>
        </p>
      )}
    </Notice>
  );
}
