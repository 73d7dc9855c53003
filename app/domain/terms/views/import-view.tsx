import { address } from "../../../site-map";
import {
  Actions,
  ActLink,
  Acts,
  FileField,
  Form,
  type FormState,
  PageHead,
  Section,
  useLanguage,
  useWords,
} from "../../../ui";
import { importPageWords } from "../page-words/import";

/** Upload a document: what will happen, and what is accepted. */
export function ImportView({ form, cancel }: { form: FormState; cancel: string }) {
  const words = useWords(importPageWords);
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <Section id="upload" title={words.document}>
        <ul className="narrow">
          <li>{words.what1}</li>
          <li>{words.what2}</li>
          <li>{words.what3}</li>
        </ul>
        <Form form={form} id="form" encType="multipart/form-data">
          <FileField name="document" label={words.document} hint={words.hint} accept=".docx,.pdf,.txt" />
          <Actions submit={words.submit} cancel={cancel} />
        </Form>
      </Section>
    </>
  );
}

/** Before there is a council, the way to where councils are entered. */
export function CouncilsFirst() {
  const language = useLanguage();
  const words = useWords(importPageWords);
  return (
    <>
      <PageHead title={words.title} lede={words.councilsFirst} />
      <Acts>
        <ActLink href={address(language, "setup")}>{words.toSetup}</ActLink>
      </Acts>
    </>
  );
}
