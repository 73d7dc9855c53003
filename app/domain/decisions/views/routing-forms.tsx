import {
  Actions,
  CheckboxGroup,
  DateField,
  Form,
  type FormState,
  PageHead,
  TextArea,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { upperTableWords } from "../routing";
import type { RoutePage, RoutingPage } from "../routing-pages.server";
import { routingWords } from "../routing-words";

type Props<Page> = { page: Page; form: FormState; cancel: string };

/** W-6: to which table, and why; the secretariat says on whose word. */
export function RouteForm({ page, form, cancel }: Props<RoutePage>) {
  const words = useWords(routingWords);
  const names = useWords(upperTableWords);
  const { proceeding, number, tables, onBehalf } = page;
  const choices = tables.map((value) => ({ value, label: names[value] }));
  return (
    <>
      <PageHead
        kicker={<Told text={proceeding.title} />}
        title={words.routeTitle}
        lede={words.routeLede(number)}
      />
      <Form form={form} id="form">
        <CheckboxGroup
          name="tables"
          label={words.tables}
          hint={tables.length > 1 ? words.tablesHint : undefined}
          choices={choices}
        />
        <TextArea
          name="reasonEn"
          label={words.reasonEn}
          hint={words.reasonHint}
          lang="en"
          rows={3}
          maxLength={500}
        />
        <TextArea name="reasonFr" label={words.reasonFr} lang="fr" rows={3} maxLength={500} />
        {onBehalf && <TextField name="source" label={words.source} hint={words.sourceHint} maxLength={300} />}
        <Actions submit={words.routeSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

function NoteHead({ page, title }: { page: RoutingPage; title: string }) {
  const words = useWords(routingWords);
  const names = useWords(upperTableWords);
  const { proceeding, number, routing } = page;
  return (
    <PageHead
      kicker={<Told text={proceeding.title} />}
      title={title}
      lede={words.sentLede(number, names[routing.table])}
    />
  );
}

export function SentForm({ page, form, cancel }: Props<RoutingPage>) {
  const words = useWords(routingWords);
  return (
    <>
      <NoteHead page={page} title={words.sentTitle} />
      <Form form={form} id="form">
        <DateField name="on" label={words.sentOn} hint={words.dayHint} />
        <Actions submit={words.sentSubmit} cancel={cancel} />
      </Form>
    </>
  );
}

/** In both languages, or in the one it was written in: the page then marks it with its language (L-2). */
export function AnswerForm({ page, form, cancel }: Props<RoutingPage>) {
  const language = useLanguage();
  const words = useWords(routingWords);
  const other = (side: "en" | "fr") => (side === language ? undefined : side);
  return (
    <>
      <NoteHead page={page} title={words.answerTitle} />
      <Form form={form} id="form">
        <DateField name="on" label={words.answerOn} hint={words.dayHint} />
        <TextArea name="en" label={words.answerEn} hint={words.answerHint} lang={other("en")} optional />
        <TextArea name="fr" label={words.answerFr} lang={other("fr")} optional />
        <Actions submit={words.answerSubmit} cancel={cancel} />
      </Form>
    </>
  );
}
