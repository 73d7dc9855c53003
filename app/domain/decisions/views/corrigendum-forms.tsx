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
  useWords,
} from "../../../ui";
import { type Bilingual, type Language, languages } from "../../bilingual";
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
        <div className="pair">
          {languages.map((language) => (
            <Side key={language} language={language} />
          ))}
        </div>
        <Actions submit={words.submit} cancel={cancel} />
      </Form>
    </>
  );
}

const names = { en: "En", fr: "Fr" } as const;

/** One language: what it says, what it should say, and why. */
function Side({ language }: { language: Language }) {
  const words = useWords(corrigendumWords);
  const side = names[language];
  const field = (name: "says" | "should" | "why", hint?: string) => (
    <TextArea name={`${name}${side}`} label={words[`${name}${side}`]} hint={hint} lang={language} rows={2} />
  );
  return (
    <div>
      {field("says", words.saysHint)}
      {field("should", words.shouldHint)}
      {field("why")}
    </div>
  );
}

/** A decision without a reason has none to correct. */
function useParts({ printed }: ProposePage): Choice[] {
  const words = useWords(corrigendumWords);
  const ofWords = (["title", "reason"] as const).flatMap((value) => {
    const text = printed[value][0];
    if (!text?.en && !text?.fr) return [];
    return [{ value, label: words[`part-${value}`], hint: <Both text={text} /> }];
  });
  return [...ofWords, { value: "wording", label: words["part-wording"], hint: words["hint-wording"] }];
}

/** The slip may be in either language. */
const Both = ({ text }: { text: Bilingual }) =>
  languages.map((language) => (
    <div key={language} lang={`${language}-CA`}>
      {corrigendumWords[language].hint(text[language])}
    </div>
  ));

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
