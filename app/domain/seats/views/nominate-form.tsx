import {
  Actions,
  CheckboxField,
  DateField,
  Form,
  type FormState,
  PageHead,
  Sentence,
  TextField,
  Told,
  useWords,
} from "../../../ui";
import { actWords } from "../act-words";
import { holderWords } from "../holder-words";
import type { SeatForm } from "../pages.server";
import { CapacityField } from "./capacity-field";
import { LetterField } from "./letter-field";
import { SomeoneFields } from "./someone-fields";

type Props = { page: SeatForm; form: FormState; cancel: string };

/** S-1: a nomination, which the secretariat confirms on the letter. */
export function NominateForm({ page, form, cancel }: Props) {
  const words = useWords(actWords);
  const holder = useWords(holderWords);
  const title = <Sentence of={[page.name]} say={words.nominateTitle} />;
  return (
    <>
      <PageHead kicker={<Told text={page.bodyName} />} title={title} lede={words.nominateLede} />
      <Form form={form} id="form" encType="multipart/form-data">
        <SomeoneFields known={page.known} />
        <CapacityField />
        <DateField name="from" label={words.from} hint={words.nominateHint} />
        <TextField name="letter" label={holder.letter} hint={words.letterLater} optional maxLength={200} />
        <LetterField />
        <Actions submit={words.nominate} cancel={cancel} />
      </Form>
    </>
  );
}

/** S-7: a contact, named by the holder. */
export function ContactForm({ page, form, cancel }: Props) {
  const words = useWords(actWords);
  const title = <Sentence of={[page.name]} say={words.contactTitle} />;
  return (
    <>
      <PageHead kicker={<Told text={page.bodyName} />} title={title} lede={words.contactLede} />
      <Form form={form} id="form">
        <SomeoneFields known={page.known} />
        <DateField name="from" label={words.from} hint={words.contactHint} />
        <CheckboxField name="inCamera" label={words.inCamera} hint={words.inCameraHint} />
        <Actions submit={words.nameContact} cancel={cancel} />
      </Form>
    </>
  );
}
