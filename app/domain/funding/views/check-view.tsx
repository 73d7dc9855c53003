import { address } from "../../../site-map";
import {
  Actions,
  CheckboxGroup,
  DateField,
  Form,
  type FormState,
  PageHead,
  RefusedButton,
  Section,
  Status,
  Table,
  TextArea,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { otherLanguage, say } from "../../bilingual";
import { fundingActWords } from "../page-words/acts";
import type { CheckPage, PartChecked } from "../pages/acting.server";
import { partHeadings } from "../part-words";
import { type FormPart, isTextPart } from "../parts";
import { AccountsEffect } from "./effects";
import { AlikeSaid } from "./limit-views";

type Props = { page: CheckPage; form: FormState };

/** F-4: the whole list, what the workspace checked, and the one question. */
export function CheckView({ page, form }: Props) {
  const language = useLanguage();
  const words = useWords(fundingActWords);
  const returns = address(language, "funding-return", { request: page.head.id });
  return (
    <>
      <PageHead kicker={<Told text={page.head.title} />} title={words.checkTitle} lede={words.checkLede} />
      <Section id="checks" title={words.checks}>
        <Checks page={page} />
        <AccountsEffect page={page} />
        <AlikeSaid page={{ ...page, ...page.request }} />
      </Section>
      <Section id="parts" title={words.parts}>
        <PartsChecked page={page} />
      </Section>
      <Section id="outcome" title={words.forward} note={words.forwardNote}>
        <Form form={form} id="form">
          <TextArea name="noteEn" label={words.noteEn} hint={words.noteHint} lang="en" rows={3} />
          <TextArea name="noteFr" label={words.noteFr} lang="fr" rows={3} />
          <DateField name="until" label={words.until} hint={words.untilHint} />
          {page.forward.may ? (
            <Actions submit={words.forwardSubmit} />
          ) : (
            <RefusedButton label={words.forwardSubmit} reason={say(language, page.forward.reason)} />
          )}
        </Form>
        <p>
          <a href={returns}>{words.returnIt}</a>
        </p>
      </Section>
    </>
  );
}

function Checks({ page: { checks } }: { page: CheckPage }) {
  const words = useWords(fundingActWords);
  const lines = [
    { key: "sums", isGood: checks.sums, said: checks.sums ? words.sumsGood : words.sumsBad },
    { key: "plan", isGood: checks.planLine, said: checks.planLine ? words.planGood : words.planBad },
    { key: "funds", isGood: checks.funds, said: checks.funds ? words.fundsGood : words.fundsBad },
  ];
  return (
    <ul className="lines" role="list">
      {lines.map(({ key, isGood, said }) => (
        <li key={key}>
          <Status tone={isGood ? "ok" : "wait"}>{said}</Status>
        </li>
      ))}
    </ul>
  );
}

function PartsChecked({ page }: { page: CheckPage }) {
  const words = useWords(fundingActWords);
  const headings = useWords(partHeadings);
  const columns = [
    { key: "part", label: words.part, foldedLabel: "" },
    { key: "state", label: words.state, foldedLabel: "" },
    { key: "next", label: words.next, foldedLabel: "", screenOnly: true },
  ];
  const rows = page.parts.map((checked) => ({
    key: checked.part,
    cells: {
      part: headings[checked.part],
      state: <PartState checked={checked} />,
      next: <PartAct checked={checked} page={page} />,
    },
  }));
  return <Table fold columns={columns} rows={rows} rowHeader="part" />;
}

function PartState({ checked: { is, lacks } }: { checked: PartChecked }) {
  const words = useWords(fundingActWords);
  if (is === "there") return <Status tone="ok">{words.there}</Status>;
  if (is === "empty") return <Status>{words.empty}</Status>;
  const [first, second] = lacks;
  if (!first || first.language === null) return <Status tone="bad">{words.lacking}</Status>;
  return <Status tone="bad">{second ? words.lackingBoth : words.lackingIn(first.language)}</Status>;
}

/** The secretariat completes the other language itself, and no amount. */
function PartAct({ checked: { part, lacks }, page: { head } }: { checked: PartChecked; page: CheckPage }) {
  const language = useLanguage();
  const words = useWords(fundingActWords);
  const headings = useWords(partHeadings);
  if (!lacks.some((lack) => lack.language === otherLanguage(head.source))) return null;
  const href = isTextPart(part)
    ? address(language, "funding-text", { request: head.id, part })
    : address(language, "funding-names", { request: head.id });
  return (
    <a href={href}>
      {words.write}
      <span className="vh">{words.writeOf(headings[part])}</span>
    </a>
  );
}

/** The parts that the page of the return marks before anybody does. */
export const partsMarked = ({ parts }: CheckPage): FormPart[] =>
  parts.flatMap(({ part, is }) => (is === "lacking" ? [part] : []));

/** Desk 18: the parts marked, and what to do. */
export function ReturnForm({ page, form }: Props) {
  const language = useLanguage();
  const words = useWords(fundingActWords);
  const headings = useWords(partHeadings);
  const choices = page.parts.map(({ part, is }) => ({
    value: part,
    label: headings[part],
    hint: is === "lacking" ? words.lacking : undefined,
  }));
  return (
    <>
      <PageHead kicker={<Told text={page.head.title} />} title={words.returnTitle} lede={words.returnLede} />
      <div className="stack">
        <Form form={form} id="form">
          <CheckboxGroup name="parts" label={words.markedParts} choices={choices} />
          <TextArea name="whatEn" label={words.whatEn} lang="en" rows={4} />
          <TextArea name="whatFr" label={words.whatFr} lang="fr" rows={4} />
          <Actions
            submit={words.returnSubmit}
            cancel={address(language, "funding-check", { request: page.head.id })}
          />
        </Form>
      </div>
    </>
  );
}
