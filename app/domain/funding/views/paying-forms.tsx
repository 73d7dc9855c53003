import { address } from "../../../site-map";
import {
  Actions,
  DateField,
  FileField,
  Form,
  type FormState,
  PageHead,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { capital, longDate, money } from "../../format";
import { singleKinds } from "../../papers/kinds";
import { fundingActWords } from "../page-words/acts";
import type { ContractPage, OnePaymentPage, PaymentPage } from "../pages/acting.server";
import { paymentKinds } from "../parts";
import { lineWords, paymentKindWords } from "../words";

type Props<Page> = { page: Page; form: FormState };
const accept = singleKinds.map((kind) => `.${kind}`).join(",");

export function ContractForm({ page: { head }, form }: Props<ContractPage>) {
  const language = useLanguage();
  const words = useWords(fundingActWords);
  return (
    <>
      <PageHead kicker={<Told text={head.title} />} title={words.contractTitle} />
      <Form form={form} id="form">
        <TextField name="contract" label={words.contract} maxLength={100} short />
        <DateField name="on" label={words.contractOn} hint={words.untilHint} />
        <Actions
          submit={words.contractSubmit}
          cancel={address(language, "funding-request", { request: head.id })}
        />
      </Form>
    </>
  );
}

/** F-9: against a line that was approved, with what is left of it. */
export function PaymentForm({ page, form }: Props<PaymentPage>) {
  const language = useLanguage();
  const words = useWords(fundingActWords);
  const names = useWords(lineWords);
  const kinds = useWords(paymentKindWords);
  const { head, left, approvedOn, late, jurisdictions } = page;
  const lines = left.map(({ kind, approved, used }) => ({
    value: kind,
    label: words.lineLeft(names[kind], money(language, approved - used)),
  }));
  const payees = jurisdictions.map(({ id, name }) => ({ value: id, label: capital(say(language, name)) }));
  return (
    <>
      <PageHead
        kicker={<Told text={head.title} />}
        title={words.payTitle}
        lede={[
          ...(approvedOn ? [words.payLede(longDate(language, approvedOn))] : []),
          ...(late ? [words.lateLede(longDate(language, late.done), longDate(language, late.until))] : []),
        ].join(" ")}
      />
      <Form form={form} id="form" encType="multipart/form-data">
        <RadioField
          name="kind"
          label={words.kind}
          inline
          choices={paymentKinds.map((value) => ({ value, label: kinds[value] }))}
        />
        <SelectField name="line" label={words.line} options={lines} empty />
        <TextField
          name="cents"
          label={words.cents}
          hint={words.centsHint}
          inputMode="decimal"
          maxLength={100}
          short
        />
        <DateField name="firstDay" label={words.firstDay} hint={words.untilHint} />
        <DateField name="lastDay" label={words.lastDay} hint={words.lastDayHint} optional />
        <TextField name="payee" label={words.payee} maxLength={200} />
        <SelectField
          name="jurisdiction"
          label={words.jurisdiction}
          options={payees}
          empty={words.nobodyPaid}
          optional
        />
        <TextField name="reference" label={words.reference} maxLength={100} short />
        <FileField name="file" label={words.evidence} hint={words.evidenceHint} accept={accept} optional />
        <TextField
          name="decision"
          label={words.decision}
          hint={words.decisionHint}
          maxLength={60}
          short
          optional
        />
        <Actions
          submit={words.paySubmit}
          cancel={address(language, "funding-request", { request: head.id })}
        />
      </Form>
    </>
  );
}

export function PaidForm({ page: { head, payment }, form }: Props<OnePaymentPage>) {
  const language = useLanguage();
  const words = useWords(fundingActWords);
  return (
    <>
      <PageHead
        kicker={<Told text={head.title} />}
        title={words.paidTitle}
        lede={words.paidQuestion(payment.payee, money(language, payment.cents))}
      />
      <Form form={form} id="form">
        <DateField name="paidOn" label={words.paidOn} hint={words.untilHint} />
        <Actions
          submit={words.paidSubmit}
          cancel={address(language, "funding-request", { request: head.id })}
        />
      </Form>
    </>
  );
}

type WhyProps = Props<OnePaymentPage> & { of: "back" | "drop" };
function WhyForm({ page: { head, payment }, form, of }: WhyProps) {
  const language = useLanguage();
  const words = useWords(fundingActWords);
  return (
    <>
      <PageHead
        kicker={<Told text={head.title} />}
        title={words[`${of}Title`]}
        lede={words[`${of}Lede`](payment.payee, money(language, payment.cents))}
      />
      <Form form={form} id="form">
        <TextArea name="why" label={words.why} hint={words.whyHint} rows={2} maxLength={500} />
        <Actions
          submit={words[`${of}Submit`]}
          grave
          cancel={address(language, "funding-request", { request: head.id })}
        />
      </Form>
    </>
  );
}

export const BackForm = (props: Props<OnePaymentPage>) => <WhyForm of="back" {...props} />;
export const DropForm = (props: Props<OnePaymentPage>) => <WhyForm of="drop" {...props} />;
