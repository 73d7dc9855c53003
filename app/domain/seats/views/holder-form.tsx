import {
  Actions,
  DateField,
  Form,
  type FormState,
  Notice,
  PageHead,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { longDate } from "../../format";
import { holderWords } from "../holder-words";
import type { SeatForm } from "../pages.server";
import { CapacityField } from "./capacity-field";
import { SomeoneFields } from "./someone-fields";

/** Desk 21: a change of holder is one date and one act. */
export function HolderForm({ page, form, cancel }: { page: SeatForm; form: FormState; cancel: string }) {
  const language = useLanguage();
  const words = useWords(holderWords);
  const { seat, bodyName } = page;
  return (
    <>
      <PageHead
        kicker={say(language, bodyName)}
        title={words.title(say(language, page.name))}
        lede={words.lede}
      />
      <Form form={form} id="form">
        {seat.principal && (
          <Notice>
            {words.replaces(say(language, seat.principal.shown), longDate(language, seat.principal.from))}
          </Notice>
        )}
        <SomeoneFields known={page.known} />
        <CapacityField />
        <DateField name="from" label={words.from} hint={words.fromHint} />
        <TextField name="letter" label={words.letter} hint={words.letterHint} maxLength={200} />
        <Actions submit={words.submit} cancel={cancel} />
      </Form>
    </>
  );
}
