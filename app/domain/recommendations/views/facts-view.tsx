import { address } from "../../../site-map";
import {
  Actions,
  CheckboxGroup,
  DateField,
  Form,
  type FormState,
  GroupedCheckboxes,
  PageHead,
  RadioField,
  SelectField,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { langOf, say } from "../../bilingual";
import { capital } from "../../format";
import { levels, levelWords } from "../../levels";
import { factsPageWords } from "../page-words/facts";
import type { FactsPage } from "../pages/facts.server";
import { FactsChanged } from "./facts-changed";
import { seatSaid } from "./seat-said";
import { Stands } from "./stands";
import { WhatIsAsked } from "./what-is-asked";

type Props = { page: FactsPage; form: FormState };

/** what the form says once, in the order of its task list. */
export function FactsView({ page, form }: Props) {
  const language = useLanguage();
  const words = useWords(factsPageWords);
  return (
    <>
      <PageHead kicker={<Told text={page.head.title} />} title={words.title} lede={words.lede} />
      {page.asked && <WhatIsAsked marks={page.asked} />}
      <FactsChanged page={page} form={form} />
      <Form form={form} id="form">
        <Titles page={page} form={form} />
        <Councils page={page} />
        <Cost />
        <Where page={page} />
        <Champion page={page} />
        <DateField name="wantedBy" label={words.wantedBy} hint={words.wantedByHint} />
        <TextField
          name="planLine"
          label={words.planLine}
          hint={words.planLineHint}
          maxLength={300}
          optional
        />
        <Answers page={page} />
        <Actions
          submit={words.submit}
          cancel={address(language, "recommendation-form", { version: page.head.id })}
        />
      </Form>
    </>
  );
}

function Titles({ page, form }: Props) {
  const words = useWords(factsPageWords);
  const side = (of: "en" | "fr", name: "titleEn" | "titleFr") => {
    if (page.closed !== of) return <TextField name={name} label={words[name]} lang={of} maxLength={200} />;
    const typed = form.values[name]?.[0] ?? "";
    const refused = typed && typed !== page.title[of] ? typed : "";
    return (
      <Stands label={words[name]} why={words.agreedBy}>
        <span lang={of}>{page.title[of]}</span>
        {refused && <p className="soft">{words.typed(refused)}</p>}
      </Stands>
    );
  };
  return (
    <div className="pair">
      <div>{side("en", "titleEn")}</div>
      <div>{side("fr", "titleFr")}</div>
    </div>
  );
}

function Councils({ page: { councils, councilsStand, head } }: { page: FactsPage }) {
  const language = useLanguage();
  const words = useWords(factsPageWords);
  if (councilsStand)
    return (
      <Stands
        label={words.addressed}
        why={councilsStand === "next" ? words.councilsNext : words.councilsAgreed}
      >
        {head.addressed.map(({ acronym }) => say(language, acronym)).join(", ")}
      </Stands>
    );
  const choices = councils.map(({ id, name, acronym }) => ({
    value: id,
    label: `${say(language, name)} (${say(language, acronym)})`,
    lang: langOf(language, name),
  }));
  return (
    <CheckboxGroup name="addressed" label={words.addressed} hint={words.addressedHint} choices={choices} />
  );
}

function Cost() {
  const words = useWords(factsPageWords);
  const amount = (
    <TextField
      name="amount"
      label={words.amount}
      hint={words.amountHint}
      inputMode="decimal"
      maxLength={100}
      short
      optional
    />
  );
  return (
    <RadioField
      name="cost"
      label={words.cost}
      folds
      choices={[
        { value: "none", label: words.none },
        { value: "funding", label: words.funding, reveal: amount },
      ]}
    />
  );
}

function Where({ page }: { page: FactsPage }) {
  const language = useLanguage();
  const words = useWords(factsPageWords);
  const names = useWords(levelWords);
  const groups = levels.map((level) => ({
    key: level,
    label: names[level],
    choices: page.jurisdictions
      .filter((one) => one.level === level)
      .map(({ id, name }) => ({ value: id, label: capital(say(language, name)) })),
  }));
  const which = <GroupedCheckboxes name="affected" label={words.affected} groups={groups} optional />;
  return (
    <RadioField
      name="where"
      label={words.where}
      folds
      choices={[
        { value: "all", label: words.all },
        { value: "some", label: words.some, reveal: which },
      ]}
    />
  );
}

function Champion({ page }: { page: FactsPage }) {
  const language = useLanguage();
  const words = useWords(factsPageWords);
  const names = useWords(levelWords);
  const options = levels
    .map((level) => ({
      label: names[level],
      options: page.seats
        .filter((seat) => seat.level === level)
        .map((seat) => ({ value: seat.id, label: seatSaid(seat, language) })),
    }))
    .filter((group) => group.options.length > 0);
  return (
    <SelectField
      name="champion"
      label={words.champion}
      hint={page.isChampionGone ? words.championGone : words.championHint}
      options={options}
      empty
    />
  );
}

function Answers({ page }: { page: FactsPage }) {
  const words = useWords(factsPageWords);
  return (
    <TextField
      name="answers"
      label={words.answers}
      hint={page.answersHidden ? words.answersHidden : words.answersHint}
      maxLength={60}
      short
      optional
    />
  );
}
