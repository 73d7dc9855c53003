import {
  Actions,
  Form,
  type FormState,
  PageHead,
  RadioField,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { langOf, say } from "../../bilingual";
import { list } from "../../format";
import { formPageWords } from "../page-words/form";
import type { NewPage } from "../pages/new.server";

type Props = { page: NewPage; form: FormState; cancel: string };

/** the group, the title and the language; everything else follows on the form. */
export function NewView({ page, form, cancel }: Props) {
  const language = useLanguage();
  const words = useWords(formPageWords);
  const groups = page.groups.map(({ id, name, acronym, councils }) => ({
    value: id,
    label: acronym[language] ? `${say(language, name)} (${acronym[language]})` : say(language, name),
    lang: langOf(language, name),
    hint: words.before(
      list(
        language,
        councils.map((council) => say(language, council)),
      ),
    ),
  }));
  return (
    <>
      <PageHead title={words.newTitle} lede={words.newLede} />
      <Form form={form} id="form">
        <RadioField name="body" label={words.group} hint={words.groupHint} choices={groups} />
        <TextField name="title" label={words.name} hint={words.nameHint} maxLength={200} />
        <RadioField
          name="source"
          label={words.source}
          hint={words.sourceHint}
          inline
          choices={[
            { value: "en", label: words.english },
            { value: "fr", label: words.french },
          ]}
        />
        <Actions submit={words.start} cancel={cancel} />
      </Form>
    </>
  );
}
