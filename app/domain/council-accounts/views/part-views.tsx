import type { ReactNode } from "react";
import { address } from "../../../site-map";
import {
  ActLink,
  Facts,
  KeySentence,
  PageHead,
  Section,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { amount, fiscalYear, isoDate, longDate, money } from "../../format";
import type { HistoryLine } from "../../ledger/history.server";
import { History } from "../../ledger/views/history";
import { contributionMoves } from "../lifecycle";
import { partWords } from "../part-words";
import type { ContributionPage, ProvisionPage } from "../parts.server";
import { begun, ContributionStatus, DecisionLink, isLate, ProvisionStatus } from "./account-tables";
import { Act } from "./act";

const verbs = [
  { act: "receiveContribution", place: "contribution-receive", label: "receiveAct", kind: "primary" },
  { act: "invoiceContribution", place: "contribution-invoice", label: "invoiceAct", kind: "primary" },
  { act: "cancelContribution", place: "contribution-cancel", label: "cancelAct", kind: "two" },
] as const;

/** F-12: one contribution, and what came in of it. */
export function ContributionView({ page }: { page: ContributionPage }) {
  const language = useLanguage();
  const words = useWords(partWords);
  const { contribution: of, today, acts } = page;
  const late = isLate(of, today);
  return (
    <>
      <PageHead
        kicker={words.kickerContribution(say(language, of.council.acronym), fiscalYear(language, of.year))}
        title={<Told text={begun(of.name)} />}
        status={<ContributionStatus state={of.state} isOverdue={late} strong />}
        actions={
          verbs.some(({ act }) => acts[act]) &&
          verbs.map(
            ({ act, place, label, kind }) =>
              acts[act] && (
                <ActLink key={act} kind={kind} href={address(language, place, { contribution: of.id })}>
                  {words[label]}
                </ActLink>
              ),
          )
        }
      >
        <KeySentence>
          <Owed page={page} late={late} />
        </KeySentence>
      </PageHead>
      <Section id="facts" title={words.facts}>
        <Facts
          facts={[
            { key: "called", label: words.calledSum, value: money(language, of.cents) },
            { key: "in", label: words.cameInSum, value: money(language, of.received) },
            { key: "due", label: words.due, value: longDate(language, of.dueOn) },
            {
              key: "invoice",
              label: words.invoice,
              value:
                of.invoicedOn === null
                  ? words.noInvoice
                  : words.invoiceOf(of.invoice, longDate(language, of.invoicedOn)),
            },
            ...(of.why ? [{ key: "why", label: words.why, value: of.why }] : []),
          ]}
        />
      </Section>
      <Section id="receipts" title={words.receipts}>
        {page.receipts.length === 0 ? <p>{words.noReceipts}</p> : <Receipts page={page} />}
      </Section>
      <Past lines={page.history} />
    </>
  );
}

function Owed({ page: { contribution: of }, late }: { page: ContributionPage; late: boolean }) {
  const language = useLanguage();
  const words = useWords(partWords);
  const left = of.cents - of.received;
  if (of.state === contributionMoves.cancelContribution.to) return words.wasCancelled;
  if (left === 0) return words.paid;
  const facts = [money(language, left), longDate(language, of.dueOn)] as const;
  return late ? words.wasOwed(...facts) : words.stillOwed(...facts);
}

function Receipts({ page: { contribution, receipts } }: { page: ContributionPage }) {
  const language = useLanguage();
  const words = useWords(partWords);
  return (
    <Table
      fold
      rowHeader="day"
      columns={[
        { key: "day", label: words.day, unbroken: true },
        { key: "sum", label: words.sum, numeric: true },
        { key: "note", label: words.reference },
        { key: "state", label: words.state },
      ]}
      rows={receipts.map((one) => ({
        key: `${one.number}`,
        cells: {
          day: isoDate(one.day),
          sum: amount(language, one.cents),
          note: one.note,
          state:
            one.takenBack === null ? (
              <Act
                offer={one.takeBack}
                label={words.takeBack}
                href={address(language, "receipt-take-back", {
                  contribution: contribution.id,
                  receipt: `${one.number}`,
                })}
              />
            ) : (
              `${words.takenBack}. ${one.takenBack}`
            ),
        },
      }))}
    />
  );
}

/** F-13: one envelope, what is left of it, and the decision that set it. */
export function ProvisionView({ page }: { page: ProvisionPage }) {
  const language = useLanguage();
  const words = useWords(partWords);
  const { provision: of, end } = page;
  return (
    <>
      <PageHead
        kicker={words.kickerProvision(say(language, of.council.acronym), fiscalYear(language, of.year))}
        title={<Told text={of.purpose} />}
        status={<ProvisionStatus state={of.state} strong />}
        actions={
          end && (
            <ActLink kind="two" href={address(language, "provision-end", { provision: of.id })}>
              {words.endAct}
            </ActLink>
          )
        }
      >
        <KeySentence>{words.leftOf(money(language, of.left), money(language, of.cents))}</KeySentence>
      </PageHead>
      <Section id="facts" title={words.facts}>
        <Facts
          facts={[
            { key: "decision", label: words.setBy, value: <DecisionLink allowed={of.allowed} /> },
            { key: "on", label: words.setOn, value: longDate(language, dayOf(of.setAt)) },
            ...(of.why ? [{ key: "why", label: words.why, value: of.why }] : []),
          ]}
        />
      </Section>
      <Past lines={page.history} />
    </>
  );
}

export function Past({ lines }: { lines: HistoryLine[] }): ReactNode {
  const words = useWords(partWords);
  return (
    <div className="noprint">
      <Section id="history" title={words.history}>
        <History lines={lines} />
      </Section>
    </div>
  );
}
