import {
  Actions,
  Changed,
  Confirm,
  choicesOf,
  Form,
  type FormState,
  Notice,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { langOf, say } from "../../bilingual";
import { weekdayDate } from "../../format";
import { calledShortly } from "../../meetings/named";
import { purposes } from "../../purposes";
import type { ItemPage, WhatPage } from "../act-pages.server";
import { agendaFormWords } from "../form-words";
import { chosenSections } from "../items";
import { purposeWords, sectionWords } from "../words";
import { ActHead } from "./agenda-forms";

type Props<Page> = { page: Page; form: FormState; cancel: string };

export function AddItemForm({ page, form, cancel }: Props<WhatPage>) {
  const words = useWords(agendaFormWords);
  const { isOver } = page.papers;
  return (
    <>
      <ActHead page={page} title={words.addTitle}>
        {isOver && <Notice tone="wait">{words.addLate}</Notice>}
      </ActHead>
      <Form form={form} id="form">
        {isOver && <TextArea name="why" label={words.whyLate} rows={3} />}
        <WhatFields page={page} />
        <SectionField />
        <Actions submit={words.addSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function ProposeItemForm({ page, form, cancel }: Props<WhatPage>) {
  const words = useWords(agendaFormWords);
  return (
    <>
      <ActHead page={page} title={words.proposeTitle} lede={words.proposeLede}>
        {page.papers.isOver && <Notice tone="wait">{words.proposeLate}</Notice>}
      </ActHead>
      <Form form={form} id="form">
        <WhatFields page={page} />
        <Actions submit={words.proposeSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function EditItemForm({ page, form, cancel }: Props<ItemPage>) {
  const words = useWords(agendaFormWords);
  return (
    <>
      <ActHead page={page} title={words.editTitle} />
      <Form form={form} id="form">
        <ItemChanged form={form} page={page} />
        <WhatFields page={page} />
        {!page.item.late && <SectionField />}
        <Actions submit={words.editSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

/** T-4: what a field holds now, as it is read. */
function ItemChanged({ form, page }: { form: FormState; page: ItemPage }) {
  const language = useLanguage();
  const words = useWords(agendaFormWords);
  const sections = useWords(sectionWords);
  const names = useWords(purposeWords);
  const { titleEn, titleFr, section, purpose, minutes, speaker, sponsor, concerns } = words;
  const shown = (name: string, value: string): string => {
    if (name === "section") return sections[value as keyof typeof sections] ?? value;
    if (name === "purpose") return names[value as keyof typeof names] ?? value;
    const found =
      name === "sponsor"
        ? page.sponsors.find(({ seat }) => seat === value)?.organization
        : page.concerns.find(({ kind, id }) => name === "concerns" && `${kind}.${id}` === value)?.title;
    return found ? say(language, found) : value;
  };
  return (
    <Changed
      form={form}
      labels={{ titleEn, titleFr, section, purpose, minutes, speaker, sponsor, concerns }}
      shown={shown}
    />
  );
}

function SectionField() {
  const words = useWords(agendaFormWords);
  const names = useWords(sectionWords);
  return (
    <RadioField name="section" label={words.section} choices={choicesOf(chosenSections, names)} inline />
  );
}

/** M-3: what an item is. */
function WhatFields({ page }: { page: WhatPage }) {
  const language = useLanguage();
  const words = useWords(agendaFormWords);
  const names = useWords(purposeWords);
  const several = page.meeting.bodies.length > 1;
  return (
    <>
      <div className="pair">
        <TextField
          name="titleEn"
          label={words.titleEn}
          hint={words.titleHint}
          lang="en"
          optional
          maxLength={300}
        />
        <TextField
          name="titleFr"
          label={words.titleFr}
          hint={words.titleHint}
          lang="fr"
          optional
          maxLength={300}
        />
      </div>
      <RadioField name="purpose" label={words.purpose} choices={choicesOf(purposes, names)} inline />
      <TextField name="minutes" label={words.minutes} inputMode="numeric" maxLength={3} short />
      <TextField name="speaker" label={words.speaker} hint={words.speakerHint} optional maxLength={200} />
      <SelectField
        name="sponsor"
        label={words.sponsor}
        optional
        empty={words.noSponsor}
        options={page.sponsors.map(({ seat, body, organization }) => {
          const acronym = page.meeting.bodies.find(({ id }) => id === body)?.acronym;
          const name = say(language, organization);
          return {
            ...{ value: seat, lang: langOf(language, organization) },
            label: several && acronym ? `${name}, ${say(language, acronym)}` : name,
          };
        })}
      />
      {page.concerns.length > 0 && (
        <SelectField
          name="concerns"
          label={words.concerns}
          hint={words.concernsHint}
          optional
          empty={words.nothing}
          options={page.concerns.map(({ kind, id, title }) => ({
            ...{ value: `${kind}.${id}`, label: say(language, title), lang: langOf(language, title) },
          }))}
        />
      )}
    </>
  );
}

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
