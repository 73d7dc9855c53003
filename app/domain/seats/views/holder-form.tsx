import {
  Actions,
  DateField,
  Form,
  type FormState,
  Notice,
  PageHead,
  Sentence,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { longDate } from "../../format";
import { holderWords } from "../holder-words";
import type { SeatForm } from "../pages.server";
import { CapacityField } from "./capacity-field";
import { LetterField } from "./letter-field";
import { SomeoneFields } from "./someone-fields";

/** Desk 21: a change of holder is one date and one act. */
export function HolderForm({ page, form, cancel }: { page: SeatForm; form: FormState; cancel: string }) {
  const language = useLanguage();
  const words = useWords(holderWords);
  const { seat, bodyName } = page;
  const since = seat.principal ? longDate(language, seat.principal.from) : "";
  return (
    <>
      <PageHead
        kicker={<Told text={bodyName} />}
        title={<Sentence of={[page.name]} say={words.title} />}
        lede={words.lede}
      />
      <Form form={form} id="form" encType="multipart/form-data">
        {seat.principal && (
          <Notice>
            <Sentence of={[seat.principal.shown]} say={(name) => words.replaces(name, since)} />
          </Notice>
        )}
        <SomeoneFields known={page.known} />
        <CapacityField />
        <DateField name="from" label={words.from} hint={words.fromHint} />
        <TextField name="letter" label={words.letter} hint={words.letterHint} maxLength={200} />
        <LetterField />
        <Actions submit={words.submit} cancel={cancel} />
      </Form>
    </>
  );
}
