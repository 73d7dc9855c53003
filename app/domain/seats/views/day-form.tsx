import { Button, DateField, Form, type FormState, useWords } from "../../../ui";
import { seatPageWords } from "../seat-page-words";

/** S-2: asks the same page for another day; folded away until it is wanted. */
export function DayForm({ form, isOpen, label }: { form: FormState; isOpen: boolean; label: string }) {
  const words = useWords(seatPageWords);
  return (
    <details className="stack" open={isOpen || form.errors.length > 0}>
      <summary>{label}</summary>
      <Form form={form} id="day" method="get" label={label}>
        <DateField name="on" label={words.day} hint={words.dayHint} />
        <div className="acts">
          <Button kind="two" low>
            {words.show}
          </Button>
        </div>
      </Form>
    </details>
  );
}
