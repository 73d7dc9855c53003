import { Actions, DateField, Form, type FormState, PageHead, useLanguage, useWords } from "../../../ui";
import { addDays } from "../../dates";
import { longDate } from "../../format";
import { formWords } from "../form-words";
import type { InvoiceDayPage } from "../pages.server";
import { useAccountNamed } from "./money-forms";

type Props = { page: InvoiceDayPage; form: FormState; cancel: string };

/** F-10: what is billed later is taken only where a decision names it. */
export function InvoiceDayForm({ page, form, cancel }: Props) {
  const language = useLanguage();
  const words = useWords(formWords);
  const named = useAccountNamed(page);
  const lastDay = longDate(language, addDays(page.from, -1));
  return (
    <>
      <PageHead title={words.invoiceDayTitle(...named)} lede={words.invoiceDayLede(lastDay)} />
      <Form form={form} id="form">
        <DateField
          name="day"
          label={words.invoiceDay}
          hint={words.invoiceDayNow(longDate(language, page.until))}
        />
        <Actions submit={words.invoiceDaySubmit} cancel={cancel} />
      </Form>
    </>
  );
}
