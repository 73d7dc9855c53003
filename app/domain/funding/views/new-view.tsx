import {
  Actions,
  Form,
  type FormState,
  PageHead,
  RadioField,
  SelectField,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { langOf, say } from "../../bilingual";
import { fundingFormWords } from "../page-words/form";
import type { NewPage } from "../pages/writing.server";
import { fundingWords } from "../words";

type Props = { page: NewPage; form: FormState; cancel: string };

/** F-2: the group, the title and the language; everything else follows on the form. */
export function NewView({ page, form, cancel }: Props) {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  const { untitled } = useWords(fundingWords);
  const groups = page.groups.map(({ id, name, acronym }) => ({
    value: id,
    label: acronym[language] ? `${say(language, name)} (${acronym[language]})` : say(language, name),
    lang: langOf(language, name),
  }));
  const earlier = page.earlier.map(({ id, label, title }) => ({
    value: id,
    label: `${label}, ${say(language, title) || untitled}`,
  }));
  return (
    <>
      <PageHead title={words.newTitle} lede={words.newLede} />
      <Form form={form} id="form">
        <RadioField name="body" label={words.group} choices={groups} />
        <TextField name="title" label={words.name} hint={words.nameHint} maxLength={200} />
        <RadioField
          name="source"
          label={words.language}
          hint={words.languageHint}
          inline
          choices={[
            { value: "en", label: words.english },
            { value: "fr", label: words.french },
          ]}
        />
        {earlier.length > 0 && (
          <SelectField
            name="from"
            label={words.from}
            hint={words.fromHint}
            options={earlier}
            empty={words.fromNone}
            optional
          />
        )}
        <Actions submit={words.start} cancel={cancel} />
      </Form>
    </>
  );
}
