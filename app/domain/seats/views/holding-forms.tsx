import { Confirm, DateField, type FormState, PageHead, TextField, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { longDate } from "../../format";
import { actWords } from "../act-words";
import { holderWords } from "../holder-words";
import type { HoldingForm } from "../pages.server";
import { seatPageWords } from "../seat-page-words";

type Props = { page: HoldingForm; form: FormState; cancel: string };

function useSaid({ holding, name, bodyName, seat }: HoldingForm) {
  const language = useLanguage();
  return {
    who: say(language, holding.shown),
    seatName: say(language, name),
    body: say(language, bodyName),
    from: longDate(language, holding.from),
    former: seat[holding.capacity]
      ? say(language, seat[holding.capacity]?.shown ?? { en: "", fr: "" })
      : null,
  };
}

export function ConfirmForm({ page, form, cancel }: Props) {
  const words = useWords(actWords);
  const verbs = useWords(seatPageWords);
  const holder = useWords(holderWords);
  const { who, seatName, body, from, former } = useSaid(page);
  const consequences = [
    words.confirmFrom(who, from),
    ...(former === null ? [] : [words.confirmReplaces(former, from)]),
  ];
  return (
    <>
      <PageHead kicker={body} title={verbs.confirm} />
      <Confirm
        question={words.confirmQuestion(who, seatName)}
        consequences={consequences}
        form={form}
        id="form"
        submit={words.confirm}
        cancel={cancel}
      >
        <TextField name="letter" label={holder.letter} hint={holder.letterHint} maxLength={200} />
      </Confirm>
    </>
  );
}

export function WithdrawForm({ page, form, cancel }: Props) {
  const words = useWords(actWords);
  const verbs = useWords(seatPageWords);
  const { who, body } = useSaid(page);
  return (
    <>
      <PageHead kicker={body} title={verbs.withdraw} />
      <Confirm
        question={words.withdrawQuestion(who)}
        consequences={[words.withdrawStays]}
        form={form}
        id="form"
        submit={words.withdraw}
        cancel={cancel}
        grave
      />
    </>
  );
}

export function EndForm({ page, form, cancel }: Props) {
  const words = useWords(actWords);
  const verbs = useWords(seatPageWords);
  const { who, seatName, body } = useSaid(page);
  return (
    <>
      <PageHead kicker={body} title={verbs.end} />
      <Confirm
        question={words.endQuestion(who, seatName)}
        consequences={[words.endVacant, words.endRights]}
        form={form}
        id="form"
        submit={words.end}
        cancel={cancel}
        grave
      >
        <DateField name="until" label={words.until} hint={words.untilHint} />
      </Confirm>
    </>
  );
}
