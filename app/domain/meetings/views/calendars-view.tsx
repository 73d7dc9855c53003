import { address } from "../../../site-map";
import {
  Actions,
  Confirm,
  Form,
  type FormState,
  PageHead,
  Section,
  SelectField,
  Table,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { langOf, say } from "../../bilingual";
import { dayOf } from "../../dates";
import { isoDate } from "../../format";
import { calendarWords } from "../calendar-words";
import type { CalendarsPage, RevokePage } from "../calendars-page.server";

/** Desk 27: the addresses that a person has given to their calendars, and one more. */
export function CalendarsView({ page, form }: { page: CalendarsPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(calendarWords);
  return (
    <>
      <PageHead title={words.calendarsTitle} lede={words.calendarsLede}>
        <p>{words.calendarsSecret}</p>
      </PageHead>
      {page.feeds.length === 0 ? <p>{words.noCalendar}</p> : <Feeds page={page} />}
      <Section id="follow" title={words.followTitle}>
        <Form form={form} id="form">
          <SelectField
            name="body"
            label={words.followBody}
            options={[
              { value: "", label: words.followAll },
              ...page.bodies.map(({ id, name }) => ({
                ...{ value: id, label: say(language, name), lang: langOf(language, name) },
              })),
            ]}
          />
          <Actions submit={words.followSubmit} />
        </Form>
      </Section>
    </>
  );
}

function Feeds({ page: { feeds } }: { page: CalendarsPage }) {
  const language = useLanguage();
  const words = useWords(calendarWords);
  return (
    <Table
      rowHeader="which"
      fold
      columns={[
        { key: "which", label: words.which },
        { key: "address", label: words.address },
        { key: "made", label: words.madeOn, unbroken: true },
        { key: "act", label: words.act, screenOnly: true },
      ]}
      rows={feeds.map(({ id, body, madeAt, address: whole }) => ({
        key: id,
        cells: {
          which: body ? <Told text={body} /> : words.followAll,
          address: <code className="whole">{whole}</code>,
          made: isoDate(dayOf(madeAt)),
          act: <a href={address(language, "calendar-revoke", { calendar: id })}>{words.revoke}</a>,
        },
      }))}
    />
  );
}

export function RevokeCalendar({
  page,
  form,
  cancel,
}: {
  page: RevokePage;
  form: FormState;
  cancel: string;
}) {
  const words = useWords(calendarWords);
  const { body } = page.feed;
  return (
    <>
      <PageHead kicker={body ? <Told text={body} /> : words.followAll} title={words.revokeTitle} />
      <Confirm
        question={words.revokeQuestion}
        consequences={[words.revokeText, words.revokeMore]}
        form={form}
        id="form"
        submit={words.revokeSubmit}
        cancel={cancel}
        grave
      />
    </>
  );
}
