import {
  Actions,
  DateField,
  Form,
  type FormState,
  PageHead,
  TextArea,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { longDate } from "../../format";
import type { ReviewPage } from "../review-pages.server";
import { reviewWords } from "../review-words";

type Props = { page: ReviewPage; form: FormState; cancel: string };

/** D-14: what was found, and whether it comes back. */
export function ReviewForm({ page: { number, due, proceeding }, form, cancel }: Props) {
  const language = useLanguage();
  const words = useWords(reviewWords);
  return (
    <>
      <PageHead
        kicker={<Told text={proceeding.title} />}
        title={words.title}
        lede={words.lede(number, longDate(language, due))}
      />
      <Form form={form} id="form">
        <TextArea name="foundEn" label={words.foundEn} hint={words.foundHint} lang="en" rows={3} />
        <TextArea name="foundFr" label={words.foundFr} lang="fr" rows={3} />
        <DateField name="next" label={words.next} hint={words.nextHint} optional />
        <Actions submit={words.act} cancel={cancel} />
      </Form>
    </>
  );
}
