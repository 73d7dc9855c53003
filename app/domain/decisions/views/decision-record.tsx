import { address } from "../../../site-map";
import {
  ActLink,
  type Fact,
  Facts,
  type Row,
  Section,
  Status,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { inZoneAndEastern, isoDate, longDate } from "../../format";
import type { Deferral } from "../after-declaring.server";
import { decidedInWords } from "../out-of-session";
import { proceedingWords } from "../page-words";
import type { ConditionShown, ProceedingPage } from "../pages.server";
import { silenceWords } from "../silence-page-words";
import { useReviews } from "./reviews-said";

/** D-12, D-16: the number, the reason, and the digests of both texts. */
export function DecisionRecord({ page }: { page: ProceedingPage }) {
  const { decision, proceeding, answering, zone } = page;
  const language = useLanguage();
  const words = useWords(proceedingWords);
  const silent = useWords(silenceWords);
  const decidedIn = useWords(decidedInWords);
  const reviews = useReviews(page);
  if (!decision) return null;
  const { number, reason, declaredBy, declaredWith, declaredAt, recordedAt, digests, deferral } = decision;
  const facts: Fact[] = [
    { key: "number", label: words.number, value: <b>{number}</b> },
    { key: "channel", label: words.decidedIn, value: decidedIn[proceeding.channel] },
    ...(reason.en || reason.fr
      ? [{ key: "reason", label: words.reason, value: <Told text={reason} /> }]
      : []),
    ...(deferral
      ? [
          {
            key: "deferred",
            label: deferral.until ? words.deferred : words.deferredOn,
            value: <DeferredUntil deferral={deferral} />,
          },
          { key: "acts", label: words.deferredActs, value: deferral.acts },
        ]
      : []),
    ...reviews,
    {
      key: "by",
      label: words.declaredBy,
      value: (
        <>
          {declaredWith ? (
            silent.by(say(language, declaredBy), say(language, declaredWith))
          ) : (
            <Told text={declaredBy} />
          )}
          , {longDate(language, dayOf(declaredAt))}
        </>
      ),
    },
    ...answering.map(({ id, label, title }) => ({
      key: id,
      label: words.answeredBy,
      value: (
        <a href={address(language, "recommendation", { version: id })}>
          {label && `${label}, `}
          <Told text={title} />
        </a>
      ),
    })),
    ...(declaredWith
      ? [
          {
            key: "effect",
            label: silent.takesEffect,
            value: silent.effective(
              inZoneAndEastern(language, declaredAt, zone),
              inZoneAndEastern(language, recordedAt, zone),
            ),
          },
        ]
      : []),
    { key: "en", label: words.digestEn, value: <Digest of={digests.en} /> },
    { key: "fr", label: words.digestFr, value: <Digest of={digests.fr} /> },
  ];
  return (
    <Section id="record" title={words.record}>
      <Facts facts={facts} />
    </Section>
  );
}

/** a day, or a condition. */
function DeferredUntil({ deferral: { until, condition } }: { deferral: Deferral }) {
  const language = useLanguage();
  return until ? longDate(language, until) : <Told text={condition} />;
}

const Digest = ({ of }: { of: string }) => <code className="digest">{of}</code>;

/** D-13: each with its owner, its day and its evidence. */
export function Conditions({ page: { conditions, proceeding } }: { page: ProceedingPage }) {
  const words = useWords(proceedingWords);
  if (conditions.length === 0) return null;
  const columns = [
    { key: "condition", label: words.condition },
    { key: "owner", label: words.owner },
    { key: "due", label: words.due, unbroken: true },
    { key: "state", label: words.state },
  ];
  const rows: Row[] = conditions.map((one) => ({
    key: one.id,
    cells: {
      condition: (
        <>
          <Told text={one.text} /> <span className="soft">({words[one.time]})</span>
        </>
      ),
      owner: one.owner,
      due: isoDate(one.due),
      state: <ConditionState condition={one} proceeding={proceeding.id} />,
    },
  }));
  return (
    <Section id="conditions" title={words.conditions}>
      <Table fold columns={columns} rows={rows} rowHeader="condition" />
    </Section>
  );
}

function ConditionState({ condition, proceeding }: { condition: ConditionShown; proceeding: string }) {
  const language = useLanguage();
  const words = useWords(proceedingWords);
  const { evidence, verifiedAt, meet, id } = condition;
  if (verifiedAt !== null) return <Status tone="ok">{words.metOn(evidence)}</Status>;
  return (
    <>
      <Status tone="wait">{words.open}</Status>{" "}
      {meet?.may && (
        <ActLink kind="two" low href={address(language, "condition-meet", { proceeding, condition: id })}>
          {words.verify}
        </ActLink>
      )}
    </>
  );
}

/** D-7: printed with the decision, each in both languages. */
export function Footnotes({ page: { voices, footnotes, proceeding } }: { page: ProceedingPage }) {
  const language = useLanguage();
  const words = useWords(proceedingWords);
  const noted = voices.filter(({ footnote }) => footnote !== null);
  if (noted.length === 0 && footnotes.length === 0) return null;
  return (
    <Section id="footnotes" title={words.footnotes}>
      <ul>
        {noted.map(({ id, footnote }) => (
          <li key={id}>
            <p lang="en-CA">{footnote?.en}</p>
            <p lang="fr-CA">{footnote?.fr}</p>
          </li>
        ))}
      </ul>
      {footnotes.map(({ id, name }) => (
        <p key={id} className="noprint">
          <a href={address(language, "footnote", { proceeding: proceeding.id, voice: id })}>
            {words.settleFootnote(say(language, name))}
          </a>
        </p>
      ))}
    </Section>
  );
}
