import type { ReactNode } from "react";
import { address } from "../../../site-map";
import {
  Confirm,
  DateField,
  Facts,
  type FormState,
  LevelMark,
  PageHead,
  Section,
  Sentence,
  Table,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { type Language, pick, say } from "../../bilingual";
import { list, longDate } from "../../format";
import { verbWords } from "../page-words/verbs";
import type { ConfirmPastPage, Verb, VerbPage } from "../pages/verbs.server";

/** What follows from each verb, one sentence each. */
function consequencesOf(verb: Verb, page: VerbPage, language: Language): string[] {
  const words = pick(verbWords, language);
  const councils = list(
    language,
    page.head.councils.map((council) => say(language, council)),
  );
  const past = page.dates.fromThePast ? [words["withdraw-past"]] : [];
  const { document, isDocumentKept } = page.dates;
  const ofDocument = isDocumentKept ? words["discard-kept"] : words["discard-document"];
  const consequences: Record<Verb, string[]> = {
    put: [words["put-1"](councils), words["put-2"], words["put-3"], words["put-4"]],
    consult: [words["consult-1"], words["consult-2"]],
    revise: [words["revise-1"], words["revise-2"]],
    withdraw: [words["withdraw-1"], ...past, words["withdraw-2"]],
    discard: [words["discard-1"], ...(document ? [ofDocument] : []), words["discard-2"]],
    takeIn: [words["takeIn-1"](councils), words["takeIn-2"], words["takeIn-3"]],
    confirmPast: [words["confirmPast-1"], words["confirmPast-2"]],
  };
  return consequences[verb];
}

const grave: readonly Verb[] = ["withdraw", "discard"];

type VerbViewProps = { verb: Verb; page: VerbPage; form: FormState; above?: ReactNode; children?: ReactNode };

/** Asks once more, and says what follows. */
export function VerbView({ verb, page, form, above, children }: VerbViewProps) {
  const language = useLanguage();
  const words = useWords(verbWords);
  const { head } = page;
  const councils = list(
    language,
    head.councils.map((council) => say(language, council)),
  );
  const question = verb === "put" ? words["put-question"](councils) : words[`${verb}-question`];
  return (
    <>
      <PageHead
        kicker={<Sentence of={[head.bodyName]} say={(name) => words.kicker(name, head.number)} />}
        title={words[`${verb}-title`]}
      />
      {above}
      <Confirm
        question={question}
        consequences={consequencesOf(verb, page, language)}
        form={form}
        id="form"
        submit={words[`${verb}-submit`]}
        cancel={address(language, "terms", { version: head.id })}
        grave={grave.includes(verb)}
      >
        {children}
      </Confirm>
    </>
  );
}

/** B-3: the day, by whom, and the document that says so. */
export function TakeInView({ page, form }: { page: VerbPage; form: FormState }) {
  const words = useWords(verbWords);
  return (
    <VerbView verb="takeIn" page={page} form={form}>
      <DateField name="adoptedOn" label={words.adoptedOn} hint={words.adoptedOnHint} />
      <TextField
        name="adoptedByEn"
        label={words.adoptedByEn}
        hint={words.adoptedByHint}
        lang="en"
        maxLength={300}
      />
      <TextField name="adoptedByFr" label={words.adoptedByFr} lang="fr" maxLength={300} />
    </VerbView>
  );
}

/** What is confirmed stands above the question. */
export function ConfirmPastView({ page, form }: { page: ConfirmPastPage; form: FormState }) {
  return <VerbView verb="confirmPast" page={page} form={form} above={<WhatIsConfirmed page={page} />} />;
}

function WhatIsConfirmed({ page }: { page: ConfirmPastPage }) {
  const language = useLanguage();
  const words = useWords(verbWords);
  const { head, dates, seats } = page;
  const facts = [
    {
      key: "version",
      label: words.version,
      value: <a href={address(language, "terms", { version: head.id })}>{words.read}</a>,
    },
    { key: "day", label: words.adoptedOn, value: dates.adoptedOn ? longDate(language, dates.adoptedOn) : "" },
    { key: "by", label: words.adoptedBy, value: <Told text={dates.adoptedBy} /> },
    {
      key: "document",
      label: words.document,
      value: dates.document ? (
        <a href={address(language, "terms-document", { version: head.id })}>{dates.document}</a>
      ) : (
        words.none
      ),
    },
  ];
  const columns = [
    { key: "seat", label: words.seat, foldedLabel: "" },
    { key: "holder", label: words.holder },
  ];
  const rows = seats.map((seat) => ({
    key: seat.id,
    cells: {
      seat: (
        <LevelMark
          level={seat.level}
          hollow={!seat.holder}
          label={`${say(language, seat.name)}${seat.coChair ? `, ${words.coChair}` : ""}`}
        />
      ),
      holder: seat.holder ? <Told text={seat.holder} /> : words.vacant,
    },
  }));
  return (
    <>
      <Section id="what" title={words.what}>
        <Facts facts={facts} narrow />
      </Section>
      <Section id="seats" title={words.seats}>
        {rows.length === 0 ? (
          <p>{words.seatsNone}</p>
        ) : (
          <Table fold dense columns={columns} rows={rows} rowHeader="seat" />
        )}
      </Section>
    </>
  );
}
