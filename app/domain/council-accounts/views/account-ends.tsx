import { address } from "../../../site-map";
import { EmptyState, Section, useLanguage, useWords } from "../../../ui";
import { addDays, daysOfFiscalYear } from "../../dates";
import { longDate, money } from "../../format";
import { isOpeningConfirmed, isPlannedLapse } from "../lifecycle";
import { accountPageWords } from "../page-words";
import type { AccountPage } from "../pages.server";
import { yearInAddress } from "../year";
import { DecisionLink } from "./account-tables";
import { Act } from "./act";

type Props = { page: AccountPage };

/** F-10: what becomes of the rest on 31 March, and until when its last invoices are taken. */
export function YearEndSection({ page }: Props) {
  const { head, lapse, withdrawLapse, acts, isOver, today } = page;
  const language = useLanguage();
  const words = useWords(accountPageWords);
  const params = { body: head.council.id, year: yearInAddress(head.year) };
  const said = !lapse
    ? words.carries
    : lapse.cents === null
      ? words.lapsesAll
      : words.lapses(money(language, lapse.cents));
  const { from, until } = daysOfFiscalYear(head.year);
  const taken = head.invoicesUntil < today ? words.invoicesWere : words.invoicesUntil;
  return (
    <Section id="year-end" title={words.yearEnd}>
      {(lapse || !isOver) && (
        <p>
          {said} {lapse && <DecisionLink allowed={lapse.allowed} />}
        </p>
      )}
      {from <= today && (
        <p>{taken(longDate(language, addDays(until, -1)), longDate(language, head.invoicesUntil))}</p>
      )}
      <div className="acts noprint">
        {from <= today && (
          <Act
            offer={acts.setInvoiceDay}
            label={words.setInvoiceDay}
            href={address(language, "account-invoices", params)}
          />
        )}
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
