import { say } from "../../bilingual";
import { longDate } from "../../format";
import { Actions, DateField, Form, type FormState, Notice, PageHead, RadioField, TextField, useLanguage, useWords } from "../../../ui";
import { capacities } from "../lifecycle";
import type { HolderPage } from "../pages.server";
import { holderWords } from "../holder-words";
import { capacityWords } from "../words";
import { SomeoneFields } from "./someone-fields";

/** Desk 21: a change of holder is one date and one act. */
export function HolderForm({ page, form, cancel }: { page: HolderPage; form: FormState; cancel: string }) {
  const language = useLanguage();
  const words = useWords(holderWords);
  const capacity = useWords(capacityWords);
  const { seat, bodyName } = page;
  return (
    <>
      <PageHead kicker={say(language, bodyName)} title={words.title(say(language, page.name))} />
      {seat.principal && (
        <Notice>{words.replaces(say(language, seat.principal.shown), longDate(language, seat.principal.from))}</Notice>
      )}
      <Form form={form} id="form">
        <SomeoneFields />
        <RadioField name="capacity" label={capacity.capacity} choices={capacities.map((value) => ({ value, label: capacity[value] }))} />
        <DateField name="from" label={words.from} hint={words.fromHint} />
        <TextField name="letter" label={words.letter} hint={words.letterHint} />
        <Actions submit={words.submit} cancel={cancel} />
      </Form>
    </>
  );
}
