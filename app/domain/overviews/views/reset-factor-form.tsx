import { Confirm, type FormState, PageHead, Sentence, Told, useWords } from "../../../ui";
import { resetFactorWords } from "../../people/reset-factor-words";
import type { ResetFactorPage } from "../reset-factor-page.server";

type Props = { page: ResetFactorPage; form: FormState; cancel: string };

export function ResetFactorForm({ page: { card, hasShortPassword }, form, cancel }: Props) {
  const words = useWords(resetFactorWords);
  const after = hasShortPassword ? words.short : words.again;
  return (
    <>
      <PageHead kicker={<Told text={card.shown} />} title={words.title} />
      <Confirm
        question={<Sentence of={[card.shown]} say={words.question} />}
        consequences={[words.sure, words.follows, after, words.told]}
        form={form}
        id="form"
        submit={words.submit}
        cancel={cancel}
        grave
      />
    </>
  );
}
