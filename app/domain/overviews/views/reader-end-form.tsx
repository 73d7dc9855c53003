import { Confirm, DateField, type FormState, PageHead, Sentence, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { capital } from "../../format";
import type { Reader } from "../../people/readers.server";
import { jurisdictionWords } from "../jurisdiction-words";

export function ReaderEndForm({ page, form, cancel }: { page: Reader; form: FormState; cancel: string }) {
  const language = useLanguage();
  const words = useWords(jurisdictionWords);
  const of = say(language, page.name);
  return (
    <>
      <PageHead kicker={capital(of)} title={<Sentence of={[page.shown]} say={words.endReaderTitle} />} />
      <Confirm
        question={<Sentence of={[page.shown]} say={(who) => words.endReaderQuestion(who, of)} />}
        consequences={[words.endReaderThen]}
        form={form}
        id="form"
        submit={words.endReaderSubmit}
        cancel={cancel}
        grave
      >
        <DateField name="until" label={words.endReaderDay} hint={words.endReaderHint} optional />
      </Confirm>
    </>
  );
}
