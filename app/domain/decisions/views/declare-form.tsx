import {
  Actions,
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
import { capital, inNameOrder, list } from "../../format";
import { conditionRows } from "../declare-forms";
import type { DeclarePage } from "../declare-pages.server";
import { declareWords } from "../declare-words";
import { conditionTimes } from "../lifecycle";
import { declarable } from "../needs";
import { needsReason, withConditions } from "../outcomes";
import { positionWords } from "../positions";
import { agreementWords, outcomeWords } from "../said-words";
import { FiguresBeside } from "./figures-beside";

type Props = { page: DeclarePage; form: FormState; cancel: string };

/** D-5: how agreed, and what; above it what the body needs, who said what, and which figures differ. */
export function DeclareForm({ page, form, cancel }: Props) {
  const language = useLanguage();
  const words = useWords(declareWords);
  return (
    <>
      <PageHead kicker={<Told text={page.proceeding.title} />} title={words.title}>
        <KeySentence>{say(language, page.needs)}</KeySentence>
      </PageHead>
      <PositionsInShort page={page} />
      <div className="stack">
        <FiguresBeside figures={page.figures} />
        <Form form={form} id="form">
          <HowAgreed />
          <WhatDecided page={page} />
          <Reason page={page} />
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

function WhatDecided({ page: { outcomes } }: { page: DeclarePage }) {
  const words = useWords(declareWords);
  const names = useWords(outcomeWords);
  const choices = outcomes.map((value) => ({
    value,
    label: capital(names[value]),
    reveal: value === withConditions ? <ConditionRows /> : undefined,
  }));
  return <RadioField name="outcome" label={words.outcome} choices={choices} />;
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

function Reason({ page: { outcomes } }: { page: DeclarePage }) {
  const language = useLanguage();
  const words = useWords(declareWords);
  const names = useWords(outcomeWords);
  const needing = outcomes.filter(needsReason).map((outcome) => names[outcome]);
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
