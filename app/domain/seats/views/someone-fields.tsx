import { languages } from "../../bilingual";
import { SelectField, TextField, useWords } from "../../../ui";
import { someoneWords } from "../someone-words";

/** Somebody given by e-mail: known ones need nothing more, new ones a title and a language. */
export function SomeoneFields() {
  const words = useWords(someoneWords);
  return (
    <>
      <TextField name="email" type="email" label={words.email} hint={words.emailHint} autoComplete="off" />
      <TextField name="name" label={words.name} hint={words.newHint} optional autoComplete="off" />
      <TextField name="title" label={words.title} optional autoComplete="off" />
      <SelectField name="language" label={words.language} optional empty options={languages.map((value) => ({ value, label: words[value] }))} />
    </>
  );
}
