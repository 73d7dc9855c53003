import { address } from "../../../site-map";
import { EmptyState, Section, useLanguage, useWords } from "../../../ui";
import { longDate, money } from "../../format";
import { isOpeningConfirmed, isPlannedLapse } from "../lifecycle";
import { accountPageWords } from "../page-words";
import type { AccountPage } from "../pages.server";
import { yearInAddress } from "../year";
import { DecisionLink } from "./account-tables";
import { Act } from "./act";

type Props = { page: AccountPage };

/** F-10: what becomes of the rest on 31 March. */
export function YearEndSection({ page: { head, lapse, withdrawLapse, acts, isOver } }: Props) {
  const language = useLanguage();
  const words = useWords(accountPageWords);
  if (isOver && !lapse) return null;
  const params = { body: head.council.id, year: yearInAddress(head.year) };
  const said = !lapse
    ? words.carries
    : lapse.cents === null
      ? words.lapsesAll
      : words.lapses(money(language, lapse.cents));
  return (
    <Section id="year-end" title={words.yearEnd}>
      <p>
        {said} {lapse && <DecisionLink allowed={lapse.allowed} />}
      </p>
      <div className="acts noprint">
        <Act offer={acts.planLapse} label={words.planLapse} href={address(language, "lapse-new", params)} />
        {lapse && isPlannedLapse(lapse.state) && (
          <Act
            offer={withdrawLapse}
            label={words.withdrawLapse}
            href={address(language, "lapse-withdraw", { lapse: lapse.id })}
          />
        )}
      </div>
    </Section>
  );
}

/** B-3: what was there before the account was kept here. */
export function BeforeSection({ page: { head, opening, acts } }: Props) {
  const language = useLanguage();
  const words = useWords(accountPageWords);
  if (!opening)
    return acts.enterOpening ? (
      <Section id="before" title={words.before}>
        <EmptyState
          title={words.before}
          action={
            <Act
              offer={acts.enterOpening}
              label={words.enterOpening}
              href={address(language, "opening-new", { body: head.council.id })}
            />
          }
        >
          {words.beforeNone}
        </EmptyState>
      </Section>
    ) : null;
  const facts = [money(language, opening.cents), longDate(language, opening.day)] as const;
  const said = isOpeningConfirmed(opening.state)
    ? words.beforeStands(...facts)
    : opening.note
      ? words.beforeSentBack(...facts)
      : words.beforeWaits(...facts);
  return (
    <Section id="before" title={words.before}>
      <p>
        <a href={address(language, "opening", { opening: opening.id })}>{said}</a>
      </p>
    </Section>
  );
}
