import {
  Actions,
  Changed,
  choicesOf,
  Form,
  type FormState,
  Notice,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { langOf, say } from "../../bilingual";
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

export function SectionField() {
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
