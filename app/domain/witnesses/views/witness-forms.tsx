import {
  Actions,
  Confirm,
  choicesOf,
  Form,
  type FormState,
  PageHead,
  SelectField,
  Sentence,
  TextField,
  useWords,
} from "../../../ui";
import { languages } from "../../bilingual";
import type { WitnessEndPage } from "../pages.server";
import { witnessWords } from "../words";

export function WitnessForm({ form, cancel }: { form: FormState; cancel: string }) {
  const words = useWords(witnessWords);
  return (
    <>
      <PageHead title={words.nameTitle} lede={words.nameLede} />
      <Form form={form} id="form">
        <TextField name="email" type="email" label={words.email} hint={words.emailHint} autoComplete="off" />
        <fieldset className="reveal stack">
          <legend>{words.outside}</legend>
          <p className="hint">{words.outsideHint}</p>
          <TextField name="name" label={words.nameOf} optional autoComplete="off" />
          <SelectField
            name="language"
            label={words.language}
            optional
            empty={words.known}
            options={choicesOf(languages, words)}
          />
        </fieldset>
        <Actions submit={words.name} cancel={cancel} />
      </Form>
    </>
  );
}

export function WitnessEndForm(props: { page: WitnessEndPage; form: FormState; cancel: string }) {
  const { page, form, cancel } = props;
  const words = useWords(witnessWords);
  return (
    <>
      <PageHead title={words.endTitle} />
      <Confirm
        question={<Sentence of={[page.shown]} say={words.endQuestion} />}
        consequences={[words.endTold, words.endKept]}
        form={form}
        id="form"
        submit={words.endTitle}
        cancel={cancel}
        grave
      />
    </>
  );
}
