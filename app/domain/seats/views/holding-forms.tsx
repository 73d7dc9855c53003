import {
  Confirm,
  DateField,
  type FormState,
  PageHead,
  Sentence,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { longDate } from "../../format";
import { actWords } from "../act-words";
import { holderWords } from "../holder-words";
import type { HoldingForm } from "../pages.server";
import { seatPageWords } from "../seat-page-words";
import { LetterField, Letters } from "./letter-field";

type Props = { page: HoldingForm; form: FormState; cancel: string };

/** Who leaves where the nomination is confirmed. */
const formerOf = ({ holding, seat }: HoldingForm) => seat[holding.capacity]?.shown;

export function ConfirmForm({ page, form, cancel }: Props) {
  const words = useWords(actWords);
  const verbs = useWords(seatPageWords);
  const holder = useWords(holderWords);
  const { shown, from } = page.holding;
  const former = formerOf(page);
  const day = longDate(useLanguage(), from);
  const consequences = [
    <Sentence key="from" of={[shown]} say={(who) => words.confirmFrom(who, day)} />,
    ...(former
      ? [<Sentence key="replaces" of={[former]} say={(who) => words.confirmReplaces(who, day)} />]
      : []),
  ];
  return (
    <>
      <PageHead kicker={<Told text={page.bodyName} />} title={verbs.confirm} />
      <Confirm
        question={<Sentence of={[shown, page.name]} say={words.confirmQuestion} />}
        consequences={consequences}
        form={form}
        id="form"
        submit={words.confirm}
        cancel={cancel}
        encType="multipart/form-data"
      >
        <TextField name="letter" label={holder.letter} hint={holder.letterHint} maxLength={200} />
        <Letters holding={page.holding.id} letters={page.letters} />
        <LetterField />
      </Confirm>
    </>
  );
}

export function WithdrawForm({ page, form, cancel }: Props) {
  const words = useWords(actWords);
  const verbs = useWords(seatPageWords);
  const toCome = page.holding.state !== "nominated";
  return (
    <>
      <PageHead
        kicker={<Told text={page.bodyName} />}
        title={toCome ? verbs.withdrawHolding : verbs.withdraw}
      />
      <Confirm
        question={
          <Sentence
            of={[page.holding.shown]}
            say={toCome ? words.withdrawHoldingQuestion : words.withdrawQuestion}
          />
        }
        consequences={
          toCome ? [words.withdrawHoldingStays, words.withdrawHoldingFormer] : [words.withdrawStays]
        }
        form={form}
        id="form"
        submit={toCome ? verbs.withdrawHolding : words.withdraw}
        cancel={cancel}
        grave
      />
    </>
  );
}

export function EndForm({ page, form, cancel }: Props) {
  const words = useWords(actWords);
  const verbs = useWords(seatPageWords);
  return (
    <>
      <PageHead kicker={<Told text={page.bodyName} />} title={verbs.end} />
      <Confirm
        question={<Sentence of={[page.holding.shown, page.name]} say={words.endQuestion} />}
        consequences={[words.endVacant, words.endRights]}
        form={form}
        id="form"
        submit={words.end}
        cancel={cancel}
        grave
      >
        <DateField name="until" label={words.until} hint={words.untilHint} />
        {page.mayBackdate && (
          <TextField
            name="letter"
            label={words.endLetter}
            hint={words.endLetterHint}
            maxLength={200}
            optional
          />
        )}
      </Confirm>
    </>
  );
}
