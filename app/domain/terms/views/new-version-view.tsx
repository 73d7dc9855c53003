import { address } from "../../../site-map";
import {
  Confirm,
  choicesOf,
  type FormState,
  Notice,
  PageHead,
  RadioField,
  useLanguage,
  useWords,
} from "../../../ui";
import { languages, say } from "../../bilingual";
import { list } from "../../format";
import { listWords } from "../page-words/lists";
import type { NewVersionPage } from "../pages/verbs.server";
import { termsWords } from "../words";

/** From the version in force, or from the empty template where there is none. */
export function NewVersionView({ page, form }: { page: NewVersionPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(listWords);
  const { version } = useWords(termsWords);
  const { base, drafts } = page;
  const first = base === null;
  return (
    <>
      <PageHead kicker={say(language, page.name)} title={first ? words.newFirst : words.newTitle}>
        {drafts.length > 0 && (
          <Notice tone="wait">{words.drafts(list(language, drafts.map(version)).toLowerCase())}</Notice>
        )}
      </PageHead>
      <Confirm
        question={first ? words.newQuestionFirst : words.newQuestion(base)}
        consequences={first ? [words.newFirst1, words.newFirst2] : [words.new1, words.new2]}
        form={form}
        id="form"
        submit={words.newSubmit}
        cancel={address(language, "body-terms", { body: page.body })}
      >
        {first && <RadioField name="source" label={words.source} choices={choicesOf(languages, words)} />}
      </Confirm>
    </>
  );
}
