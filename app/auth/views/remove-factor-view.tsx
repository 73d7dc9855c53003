import { address } from "../../site-map";
import { Confirm, type FormState, PageHead, useLanguage, useWords } from "../../ui";
import { factorWords } from "../factor-words";

export function RemoveFactorView({ form }: { form: FormState }) {
  const language = useLanguage();
  const words = useWords(factorWords);
  return (
    <>
      <PageHead title={words.title} />
      <Confirm
        question={words.removeQuestion}
        consequences={[words.removeText]}
        form={form}
        id="form"
        submit={words.remove}
        cancel={address(language, "second-factor")}
        grave
      />
    </>
  );
}
