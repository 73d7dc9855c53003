import {
  Actions,
  DateField,
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
import { reconcileWords } from "../reconcile-words";
import type { ReconcilePage } from "../reconciling.server";
import { Wordings } from "./wordings";

type Props = { page: ReconcilePage; form: FormState; cancel: string };

/** on which text the council is asked anew, each beside the proposed one. */
export function ReconcileForm({ page, form, cancel }: Props) {
  const language = useLanguage();
  const words = useWords(reconcileWords);
  const { proceeding, texts, proposed } = page;
  const own = (
    <>
      <TextArea name="ownEn" label={words.ownEn} hint={words.ownHint} lang="en" rows={6} optional />
      <TextArea name="ownFr" label={words.ownFr} lang="fr" rows={6} optional />
    </>
  );
  const choices = [
    ...texts.map(({ key, acronym, text }) => ({
      value: key,
      label: acronym ? words.of(say(language, acronym)) : words.proposed,
      reveal: <Wordings text={text ?? proposed} proposed={proposed} />,
    })),
    { value: "own", label: words.own, reveal: own },
  ];
  return (
    <>
      <PageHead
        kicker={<Told text={proceeding.title} />}
        title={words.title}
        lede={words.lede(say(language, proceeding.acronym))}
      />
      <Form form={form} id="form">
        <RadioField name="text" label={words.which} choices={choices} folds />
        <DateField name="until" label={words.until} hint={words.untilHint} />
        <Actions submit={words.submit} cancel={cancel} />
      </Form>
    </>
  );
}
