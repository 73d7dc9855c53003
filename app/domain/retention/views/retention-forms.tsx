import {
  Actions,
  choicesOf,
  Facts,
  Form,
  type FormState,
  PageHead,
  RadioField,
  SelectField,
  Sentence,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { capital, inNameOrder } from "../../format";
import { retentionFormWords } from "../form-words";
import { isAllowed } from "../forms";
import type { ChangePage, DisposePage } from "../pages.server";
import type { ErasingPage, HoldNewPage } from "../proposal-pages.server";
import { recordWords } from "../record-words";
import { recordKinds } from "../records";
import { ruleSaid } from "../rule-said";
import { FormalTexts } from "./formal-texts";

type Props<Page> = { page: Page; form: FormState; cancel: string };

export function ChangeForm({ page: { kind, rule }, form, cancel }: Props<ChangePage>) {
  const language = useLanguage();
  const words = useWords(retentionFormWords);
  const records = useWords(recordWords);
  const choices = [
    { value: "keep", label: words.keep },
    { value: "dispose", label: words.disposeAfter },
    { value: "transfer", label: words.transferAfter },
  ] as const;
  return (
    <>
      <PageHead title={words.changeTitle(records[kind])} lede={records[`${kind}What`]} />
      <div className="stack">
        <Facts facts={[{ key: "now", label: words.now, value: say(language, ruleSaid(rule)) }]} />
        <Form form={form} id="form">
          <RadioField
            name="disposition"
            label={words.disposition}
            choices={choices.filter(({ value }) => isAllowed(kind, value))}
          />
          <TextField
            name="years"
            label={words.years}
            hint={words.yearsHint}
            inputMode="numeric"
            short
            optional
          />
          <TextField name="decision" label={words.decisionCited} hint={words.decisionHint} />
          <Actions submit={words.propose} cancel={cancel} />
        </Form>
      </div>
    </>
  );
}

export function DisposeForm({ page: { kind, rule, howMany }, form, cancel }: Props<DisposePage>) {
  const language = useLanguage();
  const words = useWords(retentionFormWords);
  const records = useWords(recordWords);
  return (
    <>
      <PageHead
        title={words.disposeTitle(records[kind])}
        lede={`${words.disposeLede(howMany)} ${say(language, ruleSaid(rule))}`}
      />
      <Form form={form} id="form">
        <TextField name="reason" label={words.why} hint={words.whyHint} />
        <Actions submit={words.propose} cancel={cancel} />
      </Form>
    </>
  );
}

export function EraseForm({ page: { shown }, form, cancel }: Props<ErasingPage>) {
  const words = useWords(retentionFormWords);
  return (
    <>
      <PageHead title={<Sentence of={[shown]} say={words.eraseTitle} />} lede={words.eraseWhat} />
      <div className="stack">
        <ul className="narrow">
          <li>{words.eraseStays}</li>
          <li>{words.eraseLedger}</li>
          <li>
            <FormalTexts who={shown} />
          </li>
          <li>{words.eraseBackups}</li>
        </ul>
        <Form form={form} id="form">
          <TextField name="reason" label={words.eraseWhy} hint={words.eraseWhyHint} />
          <Actions submit={words.propose} cancel={cancel} grave />
        </Form>
      </div>
    </>
  );
}

export function HoldForm({ page: { bodies }, form, cancel }: Props<HoldNewPage>) {
  const language = useLanguage();
  const words = useWords(retentionFormWords);
  const records = useWords(recordWords);
  return (
    <>
      <PageHead title={words.holdTitle} lede={words.holdLede} />
      <Form form={form} id="form">
        <RadioField
          name="kind"
          label={words.holdKind}
          choices={[
            {
              value: "body",
              label: words.ofBody,
              reveal: (
                <SelectField
                  name="body"
                  label={words.body}
                  optional
                  empty
                  options={inNameOrder(language, bodies).map(({ id, name }) => ({
                    value: id,
                    label: capital(say(language, name)),
                  }))}
                />
              ),
            },
            {
              value: "person",
              label: words.ofPerson,
              reveal: <TextField name="email" type="email" label={words.email} optional autoComplete="off" />,
            },
            {
              value: "kind",
              label: words.ofKind,
              reveal: (
                <SelectField
                  name="record"
                  label={words.kind}
                  optional
                  empty
                  options={choicesOf(recordKinds, records)}
                />
              ),
            },
          ]}
        />
        <TextField name="reason" label={words.holdReason} hint={words.holdReasonHint} />
        <Actions submit={words.place} cancel={cancel} />
      </Form>
    </>
  );
}
