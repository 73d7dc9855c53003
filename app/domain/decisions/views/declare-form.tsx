import {
  Actions,
  CheckboxField,
  DateField,
  Facts,
  Form,
  type FormState,
  KeySentence,
  NamedGroup,
  PageHead,
  RadioField,
  Section,
  TextArea,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { capital, inNameOrder, list, money } from "../../format";
import { TouchedInShort } from "../../terms/views/touched-view";
import { conditionRows } from "../declare-forms";
import type { DeclarePage } from "../declare-pages.server";
import { declareWords } from "../declare-words";
import { conditionTimes } from "../lifecycle";
import { moneyOutcomeWords } from "../money-outcome-words";
import { declarable } from "../needs";
import { isGroups, outcomeSaid } from "../outcome-said";
import { isDeferral, needsReason, type Outcome, withConditions, withModification } from "../outcomes";
import { positionWords } from "../positions";
import { canComeBack } from "../review-policy";
import { reviewWords } from "../review-words";
import { agreementWords } from "../said-words";
import { DeferralFields, EarlierDecisions } from "./declare-fields";
import { FiguresBeside } from "./figures-beside";

type Props = { page: DeclarePage; form: FormState; cancel: string };

/** D-5: how agreed, and what; above it what the body needs, who said what, and which figures differ. */
export function DeclareForm({ page, form, cancel }: Props) {
  const language = useLanguage();
  const words = useWords(declareWords);
  const review = useWords(reviewWords);
  return (
    <>
      <PageHead kicker={<Told text={page.proceeding.title} />} title={words.title}>
        <KeySentence>{say(language, page.needs)}</KeySentence>
      </PageHead>
      <PositionsInShort page={page} />
      {page.touched && <TouchedInShort touched={page.touched} />}
      <div className="stack">
        <FiguresBeside figures={page.figures} />
        <Form form={form} id="form">
          <HowAgreed />
          <WhatDecided page={page} />
          <SumApproved page={page} />
          <Reason page={page} />
          <EarlierDecisions page={page} />
          {canComeBack(page.proceeding) && (
            <DateField name="reviewBy" label={review.by} hint={review.byHint} optional />
          )}
          <p>{words.kept}</p>
          <Actions submit={words.submit} cancel={cancel} />
        </Form>
      </div>
    </>
  );
}

function PositionsInShort({ page: { said } }: { page: DeclarePage }) {
  const language = useLanguage();
  const words = useWords(declareWords);
  const kinds = useWords(positionWords);
  const facts = said.map(({ position, voices }) => ({
    key: position ?? "none",
    label: capital(position ? kinds[position] : words.noReply),
    value: list(
      language,
      inNameOrder(
        language,
        voices.map((name) => ({ name })),
      ).map(({ name }) => say(language, name)),
    ),
  }));
  return (
    <Section id="positions" title={words.positions}>
      <Facts facts={facts} />
    </Section>
  );
}

function HowAgreed() {
  const words = useWords(declareWords);
  const names = useWords(agreementWords);
  const until = <DateField name="until" label={words.until} hint={words.untilHint} optional />;
  const choices = declarable.map((value) => ({
    value,
    label: capital(names[value]),
    reveal: value === "provisional" ? until : undefined,
  }));
  return <RadioField name="agreed" label={words.agreed} choices={choices} />;
}

function WhatDecided({ page: { outcomes, proceeding } }: { page: DeclarePage }) {
  const language = useLanguage();
  const words = useWords(declareWords);
  const { bodyKind } = proceeding;
  const choices = outcomes.map((value) => ({
    value,
    label: capital(outcomeSaid(language, { outcome: value, bodyKind, kind: proceeding.kind })),
    reveal: revealed(value),
  }));
  return (
    <RadioField
      name="outcome"
      label={isGroups(bodyKind) ? words.groupOutcome : words.outcome}
      choices={choices}
    />
  );
}

/** D-13, R-6: what goes with this outcome alone. */
function revealed(outcome: Outcome) {
  if (isDeferral(outcome)) return <DeferralFields />;
  if (outcome === withModification) return <Wording />;
  return outcome === withConditions ? <ConditionRows /> : undefined;
}

function ConditionRows() {
  const words = useWords(declareWords);
  const times = conditionTimes.map((value) => ({ value, label: words[value] }));
  return (
    <>
      <p className="hint">{words.conditionsHint}</p>
      {conditionRows.map((row) => (
        <NamedGroup key={row} legend={words.condition(String(row))}>
          <TextArea name={`conditionEn${row}`} label={words.conditionEn} lang="en" rows={2} optional />
          <TextArea name={`conditionFr${row}`} label={words.conditionFr} lang="fr" rows={2} optional />
          <TextField name={`owner${row}`} label={words.owner} maxLength={300} optional />
          <DateField name={`due${row}`} label={words.due} optional />
          <RadioField name={`time${row}`} label={words.time} choices={times} />
        </NamedGroup>
      ))}
    </>
  );
}

/** it starts from the proposed wording, which is kept beside what is decided. */
function Wording() {
  const words = useWords(declareWords);
  return (
    <>
      <p className="hint">{words.wordingHint}</p>
      <TextArea name="wordingEn" label={words.wordingEn} lang="en" rows={6} optional />
      <TextArea name="wordingFr" label={words.wordingFr} lang="fr" rows={6} optional />
      <CheckboxField name="figuresChecked" label={words.figuresChecked} />
    </>
  );
}

/** F-7: each council decides its own share. */
function SumApproved({ page: { asked, proceeding } }: { page: DeclarePage }) {
  const language = useLanguage();
  const words = useWords(moneyOutcomeWords);
  if (asked === null) return null;
  const hint = words.sumHint(money(language, asked), say(language, proceeding.acronym));
  return (
    <TextField name="sum" label={words.sum} hint={hint} inputMode="decimal" maxLength={100} short optional />
  );
}

function Reason({ page: { outcomes, proceeding } }: { page: DeclarePage }) {
  const language = useLanguage();
  const words = useWords(declareWords);
  const { bodyKind } = proceeding;
  const needing = outcomes
    .filter(needsReason)
    .map((outcome) => outcomeSaid(language, { outcome, bodyKind, kind: proceeding.kind }));
  return (
    <>
      <TextArea
        name="reasonEn"
        label={words.reasonEn}
        hint={words.reasonHint(list(language, needing, "or"))}
        lang="en"
        rows={3}
        optional
      />
      <TextArea name="reasonFr" label={words.reasonFr} lang="fr" rows={3} optional />
    </>
  );
}
