import { address } from "../../site-map";
import { Confirm, type FormState, PageHead, useLanguage, useWords } from "../../ui";
import { accountWords } from "../account-words";
import { useDevice } from "./account-view";

export function EndSessionView({ device, form }: { device: string; form: FormState }) {
  const language = useLanguage();
  const words = useWords(accountWords);
  const named = useDevice();
  return (
    <>
      <PageHead title={words.endSubmit} />
      <Confirm
        question={words.endQuestion(named(device))}
        consequences={[words.endText]}
        form={form}
        id="form"
        submit={words.endSubmit}
        cancel={address(language, "account")}
      />
    </>
  );
}

export function EndOthersView({ form }: { form: FormState }) {
  const language = useLanguage();
  const words = useWords(accountWords);
  return (
    <>
      <PageHead title={words.endOthers} />
      <Confirm
        question={words.endOthersQuestion}
        consequences={[words.endOthersText]}
        form={form}
        id="form"
        submit={words.endOthers}
        cancel={address(language, "account")}
      />
    </>
  );
}
