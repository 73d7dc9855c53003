import {
  Actions,
  Changed,
  CheckboxGroup,
  DateField,
  Form,
  type FormState,
  PageHead,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { langOf, say } from "../../bilingual";
import { isDay, parseTime } from "../../dates";
import { longDate, time, zoneName } from "../../format";
import { meetingFormWords } from "../form-words";
import type { MeetingFormat } from "../formats";
import { calledByDay } from "../named";
import type { MeetingActPage } from "../pages.server";
import type { PlanPage } from "../planning-pages.server";
import { formatWords } from "../words";
import { ReasonFields, WhoMeets } from "./series-forms";
import { SlotFields } from "./slot-fields";

type Props<Page> = { page: Page; form: FormState; cancel: string };

export function CallForm({ page, form, cancel }: Props<PlanPage>) {
  const language = useLanguage();
  const words = useWords(meetingFormWords);
  return (
    <>
      <PageHead title={words.callTitle} lede={words.callLede}>
        <WhoMeets page={page} />
      </PageHead>
      <Form form={form} id="form">
        <DateField name="day" label={words.day} />
        <SlotFields />
        <Titles />
        {page.others.length > 0 && (
          <CheckboxGroup
            name="also"
            label={words.also}
            hint={words.alsoHint}
            optional
            choices={page.others.map(({ id, name }) => ({
              ...{ value: id, label: say(language, name), lang: langOf(language, name) },
            }))}
          />
        )}
        <Actions submit={words.callSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

export function Titles() {
  const words = useWords(meetingFormWords);
  return (
    <div className="pair">
      <TextField name="titleEn" label={words.titleEn} hint={words.titleHint} lang="en" optional />
      <TextField name="titleFr" label={words.titleFr} hint={words.titleHint} lang="fr" optional />
    </div>
  );
}

export function ChangeMeetingForm({ page, form, cancel }: Props<MeetingActPage>) {
  const words = useWords(meetingFormWords);
  return (
    <>
      <PageHead
        kicker={<Told text={calledByDay(page.meeting)} />}
        title={words.editTitle}
        lede={words.editLede}
      />
      <Form form={form} id="form">
        <ChangedMeanwhile form={form} />
        <DateField name="day" label={words.day} />
        <SlotFields />
        <Titles />
        <Actions submit={words.editSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

/** T-4: what a field holds now, as it is read. */
function ChangedMeanwhile({ form }: { form: FormState }) {
  const language = useLanguage();
  const words = useWords(meetingFormWords);
  const formats = useWords(formatWords);
  const shown = (name: string, value: string): string => {
    if (name === "day") return isDay(value) ? longDate(language, value) : value;
    if (name === "startMinutes") return time(language, parseTime(value) ?? 0);
    if (name === "zone") return zoneName(language, value);
    return name === "format" ? formats[value as MeetingFormat] : value;
  };
  const { day, startMinutes, lengthMinutes, zone, format, venueEn, venueFr, titleEn, titleFr } = words;
  const { link, phone, passcode } = words;
  const labels = {
    ...{ day, startMinutes, lengthMinutes, zone, format, venueEn, venueFr, titleEn, titleFr },
    ...{ link, phone, passcode },
  };
  return <Changed form={form} labels={labels} shown={shown} />;
}

export function CancelMeetingForm({ page, form, cancel }: Props<MeetingActPage>) {
  const words = useWords(meetingFormWords);
  return (
    <>
      <PageHead
        kicker={<Told text={calledByDay(page.meeting)} />}
        title={words.cancelTitle}
        lede={words.cancelLede}
      />
      <Form form={form} id="form">
        <Changed form={form} labels={{}} />
        <ReasonFields />
        <Actions submit={words.cancelSubmit} cancel={cancel} grave />
      </Form>
    </>
  );
}
