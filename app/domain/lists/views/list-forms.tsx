import {
  Actions,
  Changed,
  CheckboxGroup,
  Confirm,
  choicesOf,
  Form,
  type FormState,
  PageHead,
  Sentence,
  TextArea,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { langOf, say } from "../../bilingual";
import { capital } from "../../format";
import { levels, levelWords } from "../../levels";
import type { ListForm } from "../pages.server";
import type { OneList } from "../queries.server";
import { listWords } from "../words";

type Props = { page: ListForm; form: FormState; cancel: string };

/** A name in both languages and a rule. */
export function ListFormView({ page, form, cancel }: Props) {
  const words = useWords(listWords);
  const { list } = page;
  return (
    <>
      <PageHead
        kicker={words.saved}
        title={list ? <Sentence of={[list.name]} say={words.editTitle} /> : words.newTitle}
        lede={words.newLede}
      />
      <Form form={form} id="form">
        <ChangedRule page={page} form={form} />
        <TextField name="nameEn" label={words.nameEn} lang="en" maxLength={120} />
        <TextField name="nameFr" label={words.nameFr} lang="fr" maxLength={120} />
        <RuleFields page={page} />
        <Actions submit={list ? words.submitEdit : words.submit} cancel={cancel} />
      </Form>
    </>
  );
}

/** T-4: the rule as it stands now beside the one that was typed, in words. */
function ChangedRule({ page, form }: { page: ListForm; form: FormState }) {
  const language = useLanguage();
  const words = useWords(listWords);
  const levelNames = useWords(levelWords);
  const { nameEn, nameFr, take, plus, minus, jurisdictions } = words;
  const named = new Map([
    ...page.choices.flatMap(({ lists }) => lists.map(({ key, name }) => [key, say(language, name)] as const)),
    ...page.jurisdictions.map(({ id, name }) => [id, capital(say(language, name))] as const),
    ...levels.map((level) => [level, levelNames[level]] as const),
  ]);
  const shown = (_: string, value: string) =>
    value
      .split("\n")
      .map((one) => named.get(one) ?? one)
      .join(", ");
  const labels = { nameEn, nameFr, take, levels: words.levels, jurisdictions, plus, minus };
  return <Changed form={form} labels={labels} shown={shown} />;
}

function RuleFields({ page }: { page: ListForm }) {
  const language = useLanguage();
  const words = useWords(listWords);
  const levelNames = useWords(levelWords);
  const lists = page.choices.flatMap(({ lists: of }) =>
    of.map(({ key, name }) => ({ value: key, label: say(language, name), lang: langOf(language, name) })),
  );
  return (
    <>
      <CheckboxGroup name="take" label={words.take} hint={words.takeHint} choices={lists} optional />
      <CheckboxGroup
        name="levels"
        label={words.levels}
        hint={words.levelsHint}
        inline
        optional
        choices={choicesOf(levels, levelNames)}
      />
      <CheckboxGroup
        name="jurisdictions"
        label={words.jurisdictions}
        hint={words.jurisdictionsHint}
        inline
        optional
        choices={page.jurisdictions.map(({ id, name }) => ({
          value: id,
          label: capital(say(language, name)),
        }))}
      />
      <TextArea name="plus" label={words.plus} hint={words.plusHint} rows={3} optional />
      <TextArea name="minus" label={words.minus} hint={words.minusHint} rows={3} optional />
    </>
  );
}

type RetireProps = { page: { list: OneList }; form: FormState; cancel: string };

export function RetireList({ page: { list }, form, cancel }: RetireProps) {
  const words = useWords(listWords);
  return (
    <>
      <PageHead kicker={words.saved} title={<Sentence of={[list.name]} say={words.retireTitle} />} />
      <Confirm
        question={<Sentence of={[list.name]} say={words.retireQuestion} />}
        consequences={[words.retireThen, words.retireStays]}
        form={form}
        id="form"
        submit={words.retire}
        cancel={cancel}
        grave
      />
    </>
  );
}
