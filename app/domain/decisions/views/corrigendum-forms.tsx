import {
  Actions,
  type Choice,
  Confirm,
  Form,
  type FormState,
  PageHead,
  RadioField,
  TextArea,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import type { ProposePage, SettlePage } from "../corrigendum-pages.server";
import { corrigendumWords } from "../corrigendum-words";
import { Slip } from "./corrigenda";

type Props<Page> = { page: Page; form: FormState; cancel: string };

/** D-11: where the slip is, what it says and what it should say, and why: each in both languages. */
export function ProposeCorrigendum({ page, form, cancel }: Props<ProposePage>) {
  const words = useWords(corrigendumWords);
  return (
    <>
      <PageHead
        kicker={<Told text={page.proceeding.title} />}
        title={words.title}
        lede={words.lede(page.number)}
      />
      <Form form={form} id="form">
        <RadioField name="part" label={words.part} choices={useParts(page)} />
        <TextArea name="saysEn" label={words.saysEn} hint={words.saysHint} lang="en" rows={2} />
        <TextArea name="shouldEn" label={words.shouldEn} hint={words.shouldHint} lang="en" rows={2} />
        <TextArea name="saysFr" label={words.saysFr} lang="fr" rows={2} />
        <TextArea name="shouldFr" label={words.shouldFr} lang="fr" rows={2} />
        <TextArea name="whyEn" label={words.whyEn} lang="en" rows={2} />
        <TextArea name="whyFr" label={words.whyFr} lang="fr" rows={2} />
        <Actions submit={words.submit} cancel={cancel} />
      </Form>
    </>
  );
}

/** A decision without a reason has none to correct. */
function useParts({ printed }: ProposePage): Choice[] {
  const language = useLanguage();
  const words = useWords(corrigendumWords);
  const ofWords = (["title", "reason"] as const).flatMap((value) => {
    const text = printed[value][0];
    if (!text || !say(language, text)) return [];
    return [{ value, label: words[`part-${value}`], hint: words.hint(say(language, text)) }];
  });
  return [...ofWords, { value: "wording", label: words["part-wording"], hint: words["hint-wording"] }];
}

export function ConfirmCorrigendum({ page, form, cancel }: Props<SettlePage>) {
  const words = useWords(corrigendumWords);
  return (
    <>
      <PageHead kicker={<Told text={page.proceeding.title} />} title={words.confirmTitle} />
      <div className="stack">
        <Slip corrigendum={page.corrigendum} />
        <Confirm
          question={words.confirmQuestion(page.number)}
          consequences={[words.confirmPrinted, words.confirmKept]}
          form={form}
          id="form"
          submit={words.confirmSubmit}
          cancel={cancel}
        />
      </div>
    </>
  );
}

export function TakeBackCorrigendum({ page, form, cancel }: Props<SettlePage>) {
  const words = useWords(corrigendumWords);
  return (
    <>
      <PageHead kicker={<Told text={page.proceeding.title} />} title={words.takeBackTitle} />
      <div className="stack">
        <Slip corrigendum={page.corrigendum} />
        <Confirm
          question={words.takeBackQuestion(page.number)}
          consequences={[words.takeBackGone]}
          form={form}
          id="form"
          submit={words.takeBackSubmit}
          cancel={cancel}
        />
      </div>
    </>
  );
}
