import {
  Actions,
  Changed,
  Confirm,
  Form,
  type FormState,
  Notice,
  PageHead,
  Sentence,
  TextArea,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import type { DraftPage, WritePage } from "../pages.server";
import type { Message } from "../queries.server";
import { messageWords } from "../words";

/** Both languages beside each other; a draft may lack anything. */
function Fields({ form }: { form: FormState }) {
  const words = useWords(messageWords);
  const { subjectEn, subjectFr, textEn, textFr, link } = words;
  return (
    <>
      <Changed form={form} labels={{ subjectEn, subjectFr, textEn, textFr, link }} />
      <TextField name="subjectEn" label={subjectEn} lang="en" maxLength={200} />
      <TextArea name="textEn" label={textEn} hint={words.textHint} lang="en" rows={8} />
      <TextField name="subjectFr" label={subjectFr} lang="fr" maxLength={200} />
      <TextArea name="textFr" label={textFr} lang="fr" rows={8} />
      <TextField name="link" label={link} hint={words.linkHint} optional maxLength={400} />
    </>
  );
}

type Props<Page> = { page: Page; form: FormState; cancel: string };

export function WriteMessage({ page, form, cancel }: Props<WritePage>) {
  const words = useWords(messageWords);
  return (
    <>
      <PageHead
        kicker={words.message}
        title={<Sentence of={[page.list.name]} say={words.writeTitle} />}
        lede={words.writeLede}
      />
      {page.corrects && <CorrectsNotice message={page.corrects} />}
      <Form form={form} id="form">
        <Fields form={form} />
        <Actions submit={words.saveDraft} cancel={cancel} />
      </Form>
    </>
  );
}

function CorrectsNotice({ message: { subject, sentAt } }: { message: Message }) {
  const language = useLanguage();
  const words = useWords(messageWords);
  if (sentAt === null) return null;
  return (
    <Notice
      title={
        <Sentence of={[subject]} say={(text) => words.corrects(text, longDate(language, dayOf(sentAt)))} />
      }
    >
      {words.correctLede}
    </Notice>
  );
}

export function EditMessage({ page: { message }, form, cancel }: Props<DraftPage>) {
  const words = useWords(messageWords);
  return (
    <>
      <PageHead
        kicker={<Told text={message.listName} />}
        title={<DraftTitle message={message} say={words.editTitle} />}
        lede={words.writeLede}
      />
      <Form form={form} id="form">
        <Fields form={form} />
        <Actions submit={words.saveDraft} cancel={cancel} />
      </Form>
    </>
  );
}

/** A draft without a subject is named as such. */
function DraftTitle({ message, say }: { message: Message; say: (subject: string) => string }) {
  const words = useWords(messageWords);
  const { subject } = message;
  if (!subject.en && !subject.fr) return <>{say(words.noSubject)}</>;
  return <Sentence of={[subject]} say={say} />;
}

export function DiscardMessage({ page: { message }, form, cancel }: Props<DraftPage>) {
  const words = useWords(messageWords);
  return (
    <>
      <PageHead
        kicker={<Told text={message.listName} />}
        title={<DraftTitle message={message} say={words.discardTitle} />}
      />
      <Confirm
        question={words.discardQuestion}
        consequences={[words.discardThen]}
        form={form}
        id="form"
        submit={words.discard}
        cancel={cancel}
        grave
      />
    </>
  );
}
