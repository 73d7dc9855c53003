import type { ReactNode } from "react";
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
import type { Step } from "../next-steps";
import { formPageWords } from "../page-words/form";
import type { FormPage } from "../pages/form.server";
import { partHeadings, partNames } from "../part-words";
import { type FormPart, isTextPart } from "../parts";
import { recommendationStateWords } from "../words";
import { FormAnswers } from "./form-answers";
import { placeOf } from "./form-places";
import { PartStatus } from "./part-status";
import { WhatIsAsked } from "./what-is-asked";

type Props = {
  page: FormPage;
  /** the group has been asked for its positions. */
  isAsked: boolean;
  /** Where it stands before the group. */
  children?: ReactNode;
};

/** Desk 6: the form as a task list: what is complete, what lacks, and the one next step. */
export function FormView({ page, isAsked, children }: Props) {
  const language = useLanguage();
  const words = useWords(formPageWords);
  const states = useWords(recommendationStateWords);
  const { head, marks, lacking, standing } = page;
  const isOpen = page.parts.some((part) => part.isOpen);
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
        status={<Status strong>{states[head.state]}</Status>}
        lede={lacking ? say(language, lacking) : words[isAsked ? "groupAsked" : standing]}
        actions={<NextSteps page={page} />}
      />
      {marks && <WhatIsAsked marks={marks} />}
      {children}
      <Section id="parts" title={words.parts} note={words.partsNote}>
        {page.closedWhy && <Notice>{say(language, page.closedWhy)}</Notice>}
        <Parts page={page} />
      </Section>
      <Section
        id="check"
        title={isOpen ? words.check : words.reads}
        note={isOpen ? words.checkNote : undefined}
      >
        <FormAnswers page={page} />
      </Section>
    </>
  );
}

function NextSteps({ page: { head, steps, refused } }: { page: FormPage }) {
  const language = useLanguage();
  const words = useWords(formPageWords);
  const names = useWords(partNames);
  const version = { version: head.id };
  const writeLabel = (part: FormPart): string => {
    if (part === "papers") return words.toAdd;
    return isTextPart(part) ? words.toWrite(names[part]) : words.toFill;
  };
  const labelOf = (step: Step): string => {
    if (step.key === "write") return writeLabel(step.part);
    return step.key === "consult" ? words.toConsult : words.toSubmit;
  };
  const hrefOf = (step: Step): string => {
    if (step.key === "write") return placeOf(step.part, { ...version, language });
    return address(
      language,
      step.key === "consult" ? "recommendation-consult" : "recommendation-submit",
      version,
    );
  };
  return (
    <>
      {[...steps.entries()].map(([place, step]) => (
        <ActLink key={step.key} kind={place === 0 ? "primary" : "two"} href={hrefOf(step)}>
          {labelOf(step)}
        </ActLink>
      ))}
      <ActLink kind="two" href={address(language, "recommendation", version)}>
        {words.allParts}
      </ActLink>
      {refused && <RefusedButton label={words.toSubmit} reason={say(language, refused)} />}
    </>
  );
}

function Parts({ page }: { page: FormPage }) {
  const language = useLanguage();
  const words = useWords(formPageWords);
  const headings = useWords(partHeadings);
  const tasks = page.parts.map((line) => ({
    key: line.part,
    label: headings[line.part],
    href: line.isOpen
      ? placeOf(line.part, { version: page.head.id, language, side: line.lacks[0]?.language ?? undefined })
      : undefined,
    status: <PartStatus line={line} />,
  }));
  return <TaskList tasks={tasks} label={words.parts} />;
}
