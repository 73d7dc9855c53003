import { address } from "../../../site-map";
import {
  ActLink,
  Notice,
  PageHead,
  RefusedButton,
  Section,
  Status,
  TaskList,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import { sideStateWords } from "../../pairs/words";
import { fundingFormWords } from "../page-words/form";
import { requestWords } from "../page-words/request";
import type { FormPage, PartLine } from "../pages/form.server";
import { partHeadings } from "../part-words";
import { FormAnswers } from "./form-answers";
import { placeOf } from "./form-places";
import { StateShown } from "./state-shown";

/** Desk 6: the form as a task list: what is complete, what lacks, and the one next step. */
export function FormView({ page }: { page: FormPage }) {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  const { head, lacking, isWriting } = page;
  return (
    <>
      <PageHead
        kicker={
          <>
            <Told text={head.title} />
            {head.label && `, ${head.label}`}
          </>
        }
        title={words.title}
        status={<StateShown strong state={head.state} />}
        lede={lacking ? say(language, lacking) : words.whole}
        actions={<NextSteps page={page} />}
      />
      <Returned page={page} />
      <Section id="parts" title={words.parts} note={isWriting ? words.partsNote : words.partsChecked}>
        <Parts page={page} />
      </Section>
      <Section id="check" title={words.check} note={words.checkNote}>
        <FormAnswers page={page} />
      </Section>
    </>
  );
}

function Returned({ page: { returned } }: { page: FormPage }) {
  const language = useLanguage();
  const words = useWords(requestWords);
  if (!returned) return null;
  return (
    <div className="waiting">
      <Notice tone="wait" title={words.returned(longDate(language, dayOf(returned.at)))}>
        <p>
          <Told text={returned.what} />
        </p>
      </Notice>
    </div>
  );
}

function NextSteps({ page: { head, submit } }: { page: FormPage }) {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  const request = { request: head.id };
  return (
    <>
      {submit?.may && <ActLink href={address(language, "funding-submit", request)}>{words.toSubmit}</ActLink>}
      <ActLink kind="two" href={address(language, "funding-request", request)}>
        {words.toRequest}
      </ActLink>
      {submit?.reason && <RefusedButton label={words.toSubmit} reason={say(language, submit.reason)} />}
    </>
  );
}

function Parts({ page }: { page: FormPage }) {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  const headings = useWords(partHeadings);
  const tasks = page.parts.map((line) => ({
    key: line.part,
    label: headings[line.part],
    href: line.isOpen ? placeOf(line.part, { page, language }) : undefined,
    status: <PartStatus line={line} />,
  }));
  return <TaskList tasks={tasks} label={words.parts} />;
}

function PartStatus({ line: { lacks, isEmpty, isMarked, part } }: { line: PartLine }) {
  const words = useWords(fundingFormWords);
  const states = useWords(sideStateWords);
  return (
    <span className="states">
      {isMarked && <Status tone="bad">{words.marked}</Status>}
      {isEmpty && lacks.length === 0 && <Status mark="dots">{words.optional}</Status>}
      {!isEmpty && lacks.length === 0 && <Status tone="ok">{words.complete}</Status>}
      {lacks.map(({ language, state }) => (
        <Status key={language ?? part} tone="bad">
          {language ? words.lacksSide(language, states[state]) : words.lacks}
        </Status>
      ))}
    </span>
  );
}
