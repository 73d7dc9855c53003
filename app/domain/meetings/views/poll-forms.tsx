import {
  Actions,
  CheckboxGroup,
  Confirm,
  choicesOf,
  DateField,
  Form,
  type FormState,
  NamedGroup,
  PageHead,
  RadioField,
  Sentence,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { langOf, say } from "../../bilingual";
import { instantFrom, wallTimeAt } from "../../dates";
import { capital, dateTime, hoursInZoneAndEastern, weekdayDate } from "../../format";
import { meetingFormWords } from "../form-words";
import type { PlanPage } from "../planning-pages.server";
import type { PollDate } from "../poll.server";
import { dateRows } from "../poll-forms";
import type { PollActPage, SettlePage } from "../poll-pages.server";
import { pollAnswerWords, pollWords } from "../poll-words";
import { pollAnswers } from "../polls";
import { Titles } from "./meeting-forms";
import { WhoMeets } from "./series-forms";
import { PlaceFields } from "./slot-fields";

type Props<Page> = { page: Page; form: FormState; cancel: string };

export function OpenPollForm({ page, form, cancel }: Props<PlanPage>) {
  const language = useLanguage();
  const words = useWords(pollWords);
  const meeting = useWords(meetingFormWords);
  return (
    <>
      <PageHead title={words.newTitle} lede={words.newLede}>
        <WhoMeets page={page} />
      </PageHead>
      <Form form={form} id="form">
        <NamedGroup legend={words.dates}>
          <p className="hint">{words.datesHint}</p>
          {dateRows.map((row) => (
            <div className="row" key={row}>
              <DateField name={`day${row}`} label={words.date(row)} optional />
              <TextField name={`time${row}`} type="time" short label={words.time(row)} optional />
            </div>
          ))}
        </NamedGroup>
        <DateField name="answerBy" label={words.answerBy} hint={words.answerByHint} />
        <PlaceFields />
        <Titles />
        {page.others.length > 0 && (
          <CheckboxGroup
            name="also"
            label={meeting.also}
            hint={meeting.alsoHint}
            optional
            choices={page.others.map(({ id, name }) => ({
              ...{ value: id, label: say(language, name), lang: langOf(language, name) },
            }))}
          />
        )}
        <Actions submit={words.newSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

/** A date as whoever reads meets it: on their own wall, Eastern Time beside it. */
export function useDateSaid({ zone, lengthMinutes }: { zone: string; lengthMinutes: number }) {
  const language = useLanguage();
  return ({ startsAt }: PollDate): string => {
    const end = instantFrom(startsAt + lengthMinutes * 60_000);
    const hours = hoursInZoneAndEastern(language, { start: startsAt, end }, zone);
    return `${weekdayDate(language, wallTimeAt(startsAt, zone).day)}, ${hours}`;
  };
}

export function AnswerPollForm({ page, form, cancel }: Props<PollActPage>) {
  const { poll, served, zone } = page;
  const language = useLanguage();
  const words = useWords(pollWords);
  const answers = useWords(pollAnswerWords);
  const dateSaid = useDateSaid({ zone, lengthMinutes: poll.lengthMinutes });
  return (
    <>
      <PageHead title={words.answerTitle}>
        {served.length === 1 && (
          <p>
            <Sentence of={served.map(({ organization }) => organization)} say={words.answerFor} />
          </p>
        )}
      </PageHead>
      <Form form={form} id="form">
        {served.length > 1 && (
          <CheckboxGroup
            name="seats"
            label={words.seats}
            choices={served.map(({ id, organization, body }) => ({
              ...{ value: id, label: say(language, organization), lang: langOf(language, organization) },
              hint: poll.bodies.filter((one) => one.id === body).map(({ name }) => say(language, name)),
            }))}
          />
        )}
        {poll.dates.map((date) => (
          <RadioField
            key={date.id}
            name={`date-${date.id}`}
            label={capital(dateSaid(date))}
            choices={choicesOf(pollAnswers, answers)}
            inline
          />
        ))}
        <Actions submit={words.answerSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function SettlePollForm({ page, form, cancel }: Props<SettlePage>) {
  const { poll, date, figures } = page;
  const language = useLanguage();
  const words = useWords(pollWords);
  const can = figures.all.yes + figures.all["if-need-be"];
  return (
    <>
      <PageHead title={words.settleTitle} lede={words.settleCount(can, poll.seats.length)} />
      <Confirm
        question={words.settleQuestion(dateTime(language, date.startsAt, poll.zone))}
        consequences={[words.settleMeets, words.settleTold]}
        form={form}
        id="form"
        submit={words.settleSubmit}
        cancel={cancel}
      />
    </>
  );
}

export function ClosePollForm({ form, cancel }: Omit<Props<PollActPage>, "page">) {
  const words = useWords(pollWords);
  return (
    <>
      <PageHead title={words.closeTitle} />
      <Confirm
        question={words.closeQuestion}
        consequences={[words.closeTold]}
        form={form}
        id="form"
        submit={words.closeSubmit}
        cancel={cancel}
        grave
      />
    </>
  );
}
