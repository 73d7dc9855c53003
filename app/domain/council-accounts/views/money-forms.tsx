import {
  Actions,
  Confirm,
  DateField,
  Form,
  type FormState,
  Notice,
  PageHead,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { langOf, say } from "../../bilingual";
import { capital, fiscalYear, money } from "../../format";
import { formWords } from "../form-words";
import { sumOf } from "../forms";
import type { AccountFormPage, CallPage } from "../pages.server";
import type { ContributionFormPage, TakeBackPage } from "../parts.server";

type Props<Page> = { page: Page; form: FormState; cancel: string };

/** T-4: the page shows it as it stands now; sent again, it is that. */
export const Stale = ({ form }: { form: FormState }) =>
  form.changed ? <Notice tone="bad" title={form.changed.sentence} /> : null;

export function SumField({
  name = "cents",
  label,
  hint,
  optional,
}: {
  name?: string;
  label: string;
  hint: string;
  optional?: true;
}) {
  return (
    <TextField
      name={name}
      label={label}
      hint={hint}
      optional={optional}
      short
      inputMode="decimal"
      autoComplete="off"
    />
  );
}

export const useAccountNamed = ({ head }: Pick<AccountFormPage, "head">): [string, string] => {
  const language = useLanguage();
  return [say(language, head.council.acronym), fiscalYear(language, head.year)];
};

/** F-12: all at once; what was called the year before stands there to begin with. */
export function CallForm({ page, form, cancel }: Props<CallPage>) {
  const language = useLanguage();
  const words = useWords(formWords);
  const open = page.payers.filter(({ called }) => called === null);
  const named = useAccountNamed(page);
  return (
    <>
      <PageHead title={words.callTitle(...named)} lede={words.callLede} />
      <Form form={form} id="form">
        <DateField name="dueOn" label={words.dueOn} />
        {open.map(({ id, name, before }) => (
          <TextField
            key={id}
            name={sumOf(id)}
            label={<span lang={langOf(language, name)}>{capital(say(language, name))}</span>}
            hint={before === null ? words.amountHint : words.wasBefore(money(language, before))}
            optional
            short
            inputMode="decimal"
            autoComplete="off"
          />
        ))}
        <Actions submit={words.callSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function InvoiceForm({ page: { contribution }, form, cancel }: Props<ContributionFormPage>) {
  const words = useWords(formWords);
  return (
    <>
      <PageHead kicker={<Told text={contribution.name} />} title={words.invoiceTitle} />
      <Stale form={form} />
      <Form form={form} id="form">
        <TextField name="invoice" label={words.invoice} maxLength={60} short />
        <DateField name="invoicedOn" label={words.invoicedOn} />
        <Actions submit={words.invoiceSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function ReceiveForm({ page: { contribution }, form, cancel }: Props<ContributionFormPage>) {
  const words = useWords(formWords);
  return (
    <>
      <PageHead kicker={<Told text={contribution.name} />} title={words.receiveTitle} />
      <Stale form={form} />
      <Form form={form} id="form">
        <SumField label={words.amount} hint={words.amountHint} />
        <DateField name="receivedOn" label={words.receivedOn} />
        <TextField name="note" label={words.note} optional maxLength={200} />
        <Actions submit={words.receiveSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export const Why = () => <TextField name="why" label={useWords(formWords).why} maxLength={500} />;

export function TakeBackForm({ page: { contribution, receipt }, form, cancel }: Props<TakeBackPage>) {
  const language = useLanguage();
  const words = useWords(formWords);
  return (
    <>
      <PageHead kicker={<Told text={contribution.name} />} title={words.takeBackTitle} />
      <Confirm
        question={words.takeBackQuestion(money(language, receipt.cents), receipt.line)}
        consequences={[words.takeBackStays, words.takeBackOwed]}
        {...{ form, cancel, id: "form", submit: words.takeBackSubmit, grave: true }}
      >
        <Why />
      </Confirm>
    </>
  );
}

export function CancelForm({ page: { contribution }, form, cancel }: Props<ContributionFormPage>) {
  const language = useLanguage();
  const words = useWords(formWords);
  return (
    <>
      <PageHead kicker={<Told text={contribution.name} />} title={words.cancelTitle} />
      <Stale form={form} />
      <Confirm
        question={words.cancelQuestion(say(language, contribution.name))}
        consequences={[words.cancelGone, words.cancelKept]}
        {...{ form, cancel, id: "form", submit: words.cancelSubmit, grave: true }}
      >
        <Why />
      </Confirm>
    </>
  );
}
