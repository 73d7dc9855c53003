import { address } from "../../../site-map";
import {
  type Fact,
  Facts,
  Section,
  Status,
  Table,
  Told,
  type Tone,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { DecisionLink } from "../../council-accounts/views/account-tables";
import { yearInAddress } from "../../council-accounts/year";
import { dayOf } from "../../dates";
import { amount, fiscalYear, isoDate, longDate } from "../../format";
import { type FundingState, isApproved, isPaid, type PaymentState } from "../lifecycle";
import { requestWords } from "../page-words/request";
import type { RequestPage } from "../pages/request.server";
import type { Payment } from "../payments.server";
import { lineWords, paymentKindWords, paymentStateWords } from "../words";
import { LinesLeft } from "./lines-left";

type Of = { page: RequestPage };

/** Whether there is something to show of what is billed and paid. */
export const isSpent = (state: FundingState, payments: number): boolean => isApproved(state) || payments > 0;

/** F-9: once it is approved: the contract, what is billed and paid, what is left, what was reported. */
export function SpentSection({ page }: Of) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const { head, contract, contractOn, shares, payments, left } = page;
  if (!isSpent(head.state, payments.length)) return null;
  const accounts = shares.map(({ council, acronym, year }) => ({
    href: address(
      language,
      "council-account",
      { body: council, year: yearInAddress(year) },
      { request: head.amends?.id ?? head.id },
    ),
    label: `${say(language, acronym)} ${fiscalYear(language, year)}`,
  }));
  const facts: Fact[] = [
    ...(contractOn
      ? [
          {
            key: "contract",
            label: words.contract,
            value: words.contractOn(contract, longDate(language, contractOn)),
          },
        ]
      : []),
    {
      key: "statement",
      label: words.statement,
      value: (
        <ul className="row" role="list">
          {accounts.map(({ href, label }) => (
            <li key={label}>
              <a href={`${href}#statement`}>{label}</a>
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <>
      <Section id="payments" title={words.payments}>
        <Facts facts={facts} />
        {left.length > 0 && <LinesLeft left={left} />}
        {payments.length === 0 ? <p>{words.noPayments}</p> : <Payments page={page} />}
      </Section>
      <Reports page={page} />
    </>
  );
}

const tones: Record<PaymentState, Tone> = {
  recorded: "wait",
  paid: "ok",
  "taken-back": "plain",
  dropped: "plain",
};

function Payments({ page }: Of) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const kinds = useWords(paymentKindWords);
  const names = useWords(lineWords);
  const states = useWords(paymentStateWords);
  const pays = page.pays !== null;
  const columns = [
    { key: "payee", label: words.payee, foldedLabel: "" },
    { key: "line", label: words.line },
    { key: "days", label: words.days, unbroken: true },
    { key: "amount", label: words.amount, numeric: true },
    { key: "state", label: words.state },
    ...(pays
      ? [{ key: "acts", label: <span className="vh">{words.pay}</span>, foldedLabel: "", screenOnly: true }]
      : []),
  ];
  const rows = page.payments.map((payment) => ({
    key: payment.id,
    cells: {
      payee: (
        <>
          {payment.payee}{" "}
          <span className="meta">
            {kinds[payment.kind]} {payment.reference}
          </span>
        </>
      ),
      ...{ line: names[payment.line], days: dayRange(payment) },
      amount: amount(language, payment.cents),
      state: (
        <>
          <Status tone={tones[payment.state]}>{states[payment.state]}</Status>
          {payment.paidOn && <span className="meta"> {isoDate(payment.paidOn)}</span>}
          {payment.why && <span className="meta"> {payment.why}</span>}
          {payment.allowed && (
            <span className="meta">
              {" "}
              <DecisionLink allowed={payment.allowed} />
            </span>
          )}
        </>
      ),
      acts: pays && <PaymentActs payment={payment} request={page.head.id} />,
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="payee" />;
}

const dayRange = ({ firstDay, lastDay }: Payment): string =>
  firstDay === lastDay ? isoDate(firstDay) : `${isoDate(firstDay)} – ${isoDate(lastDay)}`;

function PaymentActs({ payment, request }: { payment: Payment; request: string }) {
  const language = useLanguage();
  const words = useWords(requestWords);
  const at = { request, payment: payment.id };
  const about = <span className="vh">{words.ofPayment(payment.payee, payment.reference)}</span>;
  return (
    <span className="row">
      {payment.hasEvidence && (
        <a href={address(language, "funding-payment-evidence", at)}>
          {words.evidence}
          {about}
        </a>
      )}
      {payment.state === "recorded" && (
        <>
          <a href={address(language, "funding-payment-paid", at)}>
            {words.pay}
            {about}
          </a>
          <a href={address(language, "funding-payment-drop", at)}>
            {words.drop}
            {about}
          </a>
        </>
      )}
      {isPaid(payment.state) && (
        <a href={address(language, "funding-payment-back", at)}>
          {words.takeBack}
          {about}
        </a>
      )}
    </span>
  );
}

function Reports({ page: { reports } }: Of) {
  const language = useLanguage();
  const words = useWords(requestWords);
  return (
    <Section id="reports" title={words.reports}>
      {reports.length === 0 && <p>{words.noReports}</p>}
      {reports.map(({ text, who, at }) => (
        <div key={at as unknown as number} className="stack">
          <p className="meta">{words.reportedBy(say(language, who), longDate(language, dayOf(at)))}</p>
          <p className="lines">
            <Told text={text} />
          </p>
        </div>
      ))}
    </Section>
  );
}
