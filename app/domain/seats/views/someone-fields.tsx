import { choicesOf, SelectField, TextField, useLanguage, useWords } from "../../../ui";
import { langOf, languages, say } from "../../bilingual";
import type { Known } from "../holders.server";
import { someoneWords } from "../someone-words";

/** Somebody given by e-mail: known ones need nothing more, new ones a title and a language. */
export function SomeoneFields({ known = [] }: { known?: Known[] }) {
  const language = useLanguage();
  const words = useWords(someoneWords);
  const suggestions = known.map(({ email, shown }) => ({
    value: email,
    label: say(language, shown),
    lang: langOf(language, shown),
  }));
  return (
    <>
      <TextField
        name="email"
        type="email"
        label={words.email}
        hint={known.length > 0 ? words.emailKnownHint : words.emailHint}
        autoComplete="off"
        suggestions={known.length > 0 ? suggestions : undefined}
      />
      <fieldset className="reveal stack">
        <legend>{words.isNew}</legend>
        <p className="hint">{words.isNewHint}</p>
        <TextField name="name" label={words.name} optional autoComplete="off" />
        <TextField name="titleEn" label={words.titleEn} lang="en" optional autoComplete="off" />
        <TextField name="titleFr" label={words.titleFr} lang="fr" optional autoComplete="off" />
        <SelectField
          name="language"
          label={words.language}
          optional
          empty={words.none}
          options={choicesOf(languages, words)}
        />
      </fieldset>
    </>
  );
}
