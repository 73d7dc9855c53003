import {
  Actions,
  Changed,
  Confirm,
  Form,
  type FormState,
  Notice,
  RadioField,
  TextArea,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { weekdayDate } from "../../format";
import { calledShortly } from "../../meetings/named";
import type { ItemPage } from "../act-pages.server";
import { agendaFormWords } from "../form-words";
import { ActHead } from "./agenda-forms";
import { SectionField } from "./item-forms";

type Props<Page> = { page: Page; form: FormState; cancel: string };

export function NotesForm({ page, form, cancel }: Props<ItemPage>) {
  const words = useWords(agendaFormWords);
  const { sought, wording, positions } = words;
  return (
    <>
      <ActHead page={page} title={words.annotateTitle} lede={words.annotateLede}>
        <ItemNamed page={page} />
      </ActHead>
      <Form form={form} id="form">
        <Changed form={form} labels={{ sought, wording, positions }} />
        <TextArea name="sought" label={sought} rows={3} optional />
        <TextArea name="wording" label={wording} rows={4} optional />
        <TextArea name="positions" label={positions} rows={4} optional />
        <Actions submit={words.annotateSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

const ItemNamed = ({ page }: { page: ItemPage }) => (
  <p>
    <strong>
      <Told text={page.item.title} />
    </strong>
  </p>
);

export function LeaveItemForm({ page, form, cancel }: Props<ItemPage>) {
  const language = useLanguage();
  const words = useWords(agendaFormWords);
  const { due, title } = page.item;
  return (
    <>
      <ActHead page={page} title={words.leaveTitle} />
      <Confirm
        question={words.leaveQuestion(say(language, title))}
        consequences={[due ? words.leaveRolls : words.leaveGone]}
        form={form}
        id="form"
        submit={words.leaveSubmit}
        cancel={cancel}
      >
        <TextArea name="why" label={words.whyLeft} rows={3} optional={!page.needsReason} />
      </Confirm>
    </>
  );
}

export function MoveItemForm({ page, form, cancel }: Props<ItemPage>) {
  const language = useLanguage();
  const words = useWords(agendaFormWords);
  const { later } = page;
  return (
    <>
      <ActHead page={page} title={words.moveTitle} lede={words.moveLede}>
        <ItemNamed page={page} />
      </ActHead>
      {later.length === 0 ? (
        <Notice tone="wait">{words.moveNone}</Notice>
      ) : (
        <Form form={form} id="form">
          <RadioField
            name="to"
            label={words.moveTo}
            choices={later.map((meeting) => ({
              value: meeting.id,
              label: weekdayDate(language, meeting.day),
              hint: [say(language, calledShortly(meeting))],
            }))}
          />
          <Actions submit={words.moveSubmit} cancel={cancel} />
        </Form>
      )}
    </>
  );
}

export function PlaceItemForm({ page, form, cancel }: Props<ItemPage>) {
  const words = useWords(agendaFormWords);
  return (
    <>
      <ActHead page={page} title={words.placeTitle}>
        <ItemNamed page={page} />
      </ActHead>
      <Form form={form} id="form">
        <SectionField />
        <Actions submit={words.placeSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function AdmitItemForm({ page, form, cancel }: Props<ItemPage>) {
  const words = useWords(agendaFormWords);
  return (
    <>
      <ActHead page={page} title={words.admitTitle} lede={words.admitLede}>
        <ItemNamed page={page} />
      </ActHead>
      <Form form={form} id="form">
        <TextArea name="why" label={words.whyLate} rows={3} />
        <Actions submit={words.admitSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function DeclineItemForm({ page, form, cancel }: Props<ItemPage>) {
  const words = useWords(agendaFormWords);
  return (
    <>
      <ActHead page={page} title={words.declineTitle}>
        <ItemNamed page={page} />
      </ActHead>
      <Form form={form} id="form">
        <TextArea name="why" label={words.why} hint={words.whyDeclinedHint} rows={3} />
        <Actions submit={words.declineSubmit} cancel={cancel} grave />
      </Form>
    </>
  );
}

export function WithdrawItemForm({ page, form, cancel }: Props<ItemPage>) {
  const language = useLanguage();
  const words = useWords(agendaFormWords);
  return (
    <>
      <ActHead page={page} title={words.withdrawTitle} />
      <Confirm
        question={words.withdrawQuestion(say(language, page.item.title))}
        consequences={[words.withdrawGone]}
        form={form}
        id="form"
        submit={words.withdrawSubmit}
        cancel={cancel}
        grave
      />
    </>
  );
}
