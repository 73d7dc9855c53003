import {
  Actions,
  Confirm,
  Form,
  type FormState,
  PageHead,
  TextArea,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { calledByDay } from "../../meetings/named";
import type { AgendaActPage, DuePage } from "../act-pages.server";
import { agendaFormWords } from "../form-words";

type Props<Page> = { page: Page; form: FormState; cancel: string };

/** What every one of these forms begins with. */
export function ActHead({
  page,
  title,
  lede,
  children,
}: {
  page: Pick<AgendaActPage, "meeting">;
  title: string;
  lede?: string;
  children?: React.ReactNode;
}) {
  return (
    <PageHead kicker={<Told text={calledByDay(page.meeting)} />} title={title} lede={lede}>
      {children}
    </PageHead>
  );
}

export function OpenAgendaForm({ page, form, cancel }: Props<AgendaActPage>) {
  const words = useWords(agendaFormWords);
  return (
    <>
      <ActHead page={page} title={words.openTitle} />
      <Confirm
        question={words.openQuestion}
        consequences={[words.openDue, words.openNothing]}
        form={form}
        id="form"
        submit={words.openTitle}
        cancel={cancel}
      />
    </>
  );
}

export function ApproveAgendaForm({ page, form, cancel }: Props<AgendaActPage>) {
  const words = useWords(agendaFormWords);
  return (
    <>
      <ActHead page={page} title={words.approveTitle} />
      <Confirm
        question={words.approveQuestion}
        consequences={[words.approveOther, words.approveChange, words.openNothing]}
        form={form}
        id="form"
        submit={words.approveSubmit}
        cancel={cancel}
      />
    </>
  );
}

export function ReopenAgendaForm({ page, form, cancel }: Props<AgendaActPage>) {
  const words = useWords(agendaFormWords);
  return (
    <>
      <ActHead page={page} title={words.reopenTitle} />
      <Confirm
        question={words.reopenQuestion}
        consequences={[words.reopenLost, words.openNothing]}
        form={form}
        id="form"
        submit={words.reopenSubmit}
        cancel={cancel}
      />
    </>
  );
}

export function PlaceDueForm({ page, form, cancel }: Props<DuePage>) {
  const language = useLanguage();
  const words = useWords(agendaFormWords);
  return (
    <>
      <ActHead page={page} title={words.placeDueTitle} />
      <Confirm
        question={words.placeDueQuestion(say(language, page.due.title))}
        consequences={[<Told key="why" text={page.due.reason} />, words.placeDueKeeps]}
        form={form}
        id="form"
        submit={words.placeSubmit}
        cancel={cancel}
      />
    </>
  );
}

export function LeaveDueForm({ page, form, cancel }: Props<DuePage>) {
  const words = useWords(agendaFormWords);
  return (
    <>
      <ActHead page={page} title={words.leaveDueTitle}>
        <p>
          <strong>
            <Told text={page.due.title} />
          </strong>
        </p>
        <p>
          <Told text={page.due.reason} />
        </p>
      </ActHead>
      <Form form={form} id="form">
        <TextArea
          name="why"
          label={words.whyLeft}
          hint={words.whyLeftHint}
          rows={3}
          optional={!page.due.needsReason}
        />
        <Actions submit={words.leaveSubmit} cancel={cancel} />
      </Form>
    </>
  );
}
