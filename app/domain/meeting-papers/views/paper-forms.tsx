import {
  Actions,
  Changed,
  CheckboxField,
  Form,
  type FormState,
  Notice,
  RadioField,
  TextArea,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { isReleased } from "../../meetings/lifecycle";
import { paperPageWords } from "../page-words";
import type { AddPaperPage, PaperActPage } from "../pages.server";

import { Described, Files, PaperHead } from "./paper-fields";

type Props<Page> = { page: Page; form: FormState; cancel: string };

export function AddPaperForm({ page, form, cancel }: Props<AddPaperPage>) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  const { isLate, admits, item, meeting } = page;
  return (
    <>
      <PaperHead page={page} title={words.addTo(say(language, item.title))}>
        <p>{isReleased(meeting.state) ? words.addRevision : words.addLede}</p>
        {isLate && <Notice tone="wait">{admits ? words.addLate : words.addLateWaits}</Notice>}
      </PaperHead>
      <Form form={form} id="form" encType="multipart/form-data">
        {isLate && <TextArea name="why" label={words.whyLate} rows={3} />}
        <Files />
        <Described />
        <Actions submit={words.submitAdd} cancel={cancel} />
      </Form>
    </>
  );
}

export function ReplacePaperForm({ page, form, cancel }: Props<PaperActPage>) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  const { line, sides } = page;
  const lacks = sides.en !== "ready" || sides.fr !== "ready";
  const ways = [
    { value: "version", label: words.version(line.number + 1) },
    ...(lacks ? [{ value: "side", label: words.side(line.number) }] : []),
  ];
  return (
    <>
      <PaperHead page={page} title={words.replaceTitle(say(language, line.title))} />
      <Form form={form} id="form" encType="multipart/form-data">
        <Changed form={form} labels={{}} />
        <RadioField name="way" label={words.way} choices={ways} />
        <Files />
        <CheckboxField name="keepsOther" label={words.keepsOther} />
        <Actions submit={words.submitReplace} cancel={cancel} />
      </Form>
    </>
  );
}

export function DescribePaperForm({ page, form, cancel }: Props<PaperActPage>) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  const { titleEn, titleFr, summaryEn, summaryFr, kind, status, audience, suppliedBy, inConfidence } = words;
  return (
    <>
      <PaperHead page={page} title={words.editTitle(say(language, page.line.title))} />
      <Form form={form} id="form">
        <Changed
          form={form}
          labels={{
            titleEn,
            titleFr,
            summaryEn,
            summaryFr,
            kind,
            status,
            audience,
            suppliedBy,
            inConfidence,
          }}
        />
        <Described />
        <Actions submit={words.submitEdit} cancel={cancel} />
      </Form>
    </>
  );
}
