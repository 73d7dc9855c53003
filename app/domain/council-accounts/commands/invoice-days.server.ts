// F-10: until when invoices for work of a fiscal year are taken; it is set until that day has passed.
import { eq } from "drizzle-orm";
import { councilAccount } from "../../../../db/schema";
import { type Asker, command } from "../../command.server";
import { addDays, type Day } from "../../dates";
import { longDate } from "../../format";
import { Invalid } from "../../refusals";
import { formWords } from "../form-words";
import { editionOf, invoiceDaysOf, invoicesUntil } from "../invoice-days.server";
import { accountPolicies } from "../policy";
import { accountFor, changedMeanwhile, said } from "./account.server";
import { type AccountAsked, findAccount } from "./contributions.server";

export function setInvoiceDay(asker: Asker, asked: AccountAsked, typed: { day: Day; edition: number }): void {
  command(asker, {
    policy: accountPolicies.setInvoiceDay,
    find: (tx, actor, today) => {
      const found = findAccount(asked)(tx, actor, today);
      if (!found) return undefined;
      const until = invoicesUntil(tx, found.body, found.head.year);
      return { ...found, until, isPast: until < today };
    },
    run: (deed) => {
      const { tx, subject, now, today, record } = deed;
      const { year } = subject.head;
      const edition = editionOf(subject.until);
      if (typed.edition !== edition) throw changedMeanwhile(now, edition);
      const days = invoiceDaysOf(year);
      const last = addDays(days.until ?? days.from, -1);
      const first = days.from > today ? days.from : today;
      if (typed.day < first || typed.day > last) {
        const text = {
          en: formWords.en.invoiceDayBetween(longDate("en", first), longDate("en", last)),
          fr: formWords.fr.invoiceDayBetween(longDate("fr", first), longDate("fr", last)),
        };
        throw new Invalid([{ field: "day", text }]);
      }
      const { id } = accountFor(deed, subject.body, year);
      tx.update(councilAccount).set({ invoicesUntil: typed.day }).where(eq(councilAccount.id, id)).run();
      record(
        { kind: "council-account", id },
        said((words, language) => words.invoiceDaySet(longDate(language, typed.day))),
        { before: subject.until, after: typed.day },
      );
    },
  });
}
