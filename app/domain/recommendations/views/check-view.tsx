import { address } from "../../../site-map";
import {
  Actions,
  CheckboxGroup,
  Form,
  type FormState,
  PageHead,
  RefusedButton,
  Section,
  Status,
  Table,
  TextArea,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { type Language, languages, otherLanguage, pick, say } from "../../bilingual";
import { list } from "../../format";
import { checkWords } from "../page-words/check";
import type { CheckPage, PartChecked } from "../pages/check.server";
import { partHeadings } from "../part-words";
import { type FormPart, isTextPart } from "../parts";

type Props = { page: CheckPage; form: FormState };

/** the whole list, and the one question. */
export function CheckView({ page, form }: Props) {
  const language = useLanguage();
  const words = useWords(checkWords);
  const headings = useWords(partHeadings);
  const columns = [
    { key: "part", label: words.part, foldedLabel: "" },
    { key: "state", label: words.state, foldedLabel: "" },
    { key: "next", label: words.next, foldedLabel: "", screenOnly: true },
  ];
  const rows = page.parts.map((checked) => ({
    key: checked.part,
    cells: {
      part: headings[checked.part],
      state: <PartState checked={checked} />,
      next: <PartActs checked={checked} page={page} />,
    },
  }));
  const returns = address(language, "recommendation-return", { version: page.head.id });
  return (
    <>
      <PageHead kicker={<Told text={page.head.called} />} title={words.title} lede={words.lede} />
      <Section id="parts" title={words.parts}>
        <Table fold columns={columns} rows={rows} rowHeader="part" />
      </Section>
      <Section id="outcome" title={words.outcome}>
        <Outcome page={page} form={form} />
        <p>
          <a href={returns}>{words.returnIt}</a>
        </p>
      </Section>
    </>
  );
}

function lackingSaid({ languages: [one, other] }: PartChecked, language: Language): string {
  const words = pick(checkWords, language);
  if (one === undefined) return words.lacking;
  return other ? words.lackingBoth : words.lackingIn(one);
}

function PartState({ checked }: { checked: PartChecked }) {
  const language = useLanguage();
  const words = useWords(checkWords);
  if (checked.is === "there") return <Status tone="ok">{words.there}</Status>;
  if (checked.is === "empty") return <Status>{words.empty}</Status>;
  return <Status tone="bad">{lackingSaid(checked, language)}</Status>;
}

/** the secretariat writes the other language itself; what the group agreed to it only corrects by proposal. */
function PartActs({
  checked: { part, languages: lacking },
  page,
}: {
  checked: PartChecked;
  page: CheckPage;
}) {
  const language = useLanguage();
  const words = useWords(checkWords);
  const version = page.head.id;
  const translated = otherLanguage(page.source);
  const isToWrite = page.mayTranslate && lacking.includes(translated);
  const about = <span className="vh">{words.writeOf(partHeadings[language][part])}</span>;
  if (part === "title" && page.mayTranslate)
    return (
      <a href={address(language, "recommendation-title", { version })}>
        {isToWrite ? words.write(translated) : words.correct(translated)}
        {about}
      </a>
    );
  if (!isTextPart(part)) return null;
  return (
    <span className="row">
      {isToWrite && (
        <a href={address(language, "recommendation-text", { version, part })}>
          {words.write(translated)}
          {about}
        </a>
      )}
      {languages
        .filter((side: Language) => !lacking.includes(side))
        .map((side) => (
          <a key={side} href={address(language, "recommendation-edit", { version, part, side })}>
            {words.correct(side)}
            {about}
          </a>
        ))}
    </span>
  );
}

function Outcome({ page: { head, complete, waitingEdits }, form }: Props) {
  const language = useLanguage();
  const words = useWords(checkWords);
  const councils = list(
    language,
    head.councils.map((council) => say(language, council)),
  );
  const follows = [words.told(councils), words.sees, words.asks];
  return (
    <>
      <ul className="narrow">
        {follows.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Form form={form} id="form">
        {complete.may ? (
          <Actions submit={words.submit} />
        ) : (
          <RefusedButton label={words.submit} reason={say(language, complete.reason)} />
        )}
      </Form>
      {waitingEdits > 0 && (
        <p>
          <a href={address(language, "recommendation-edits", { version: head.id })}>{words.editsWait}</a>
        </p>
      )}
    </>
  );
}

/** The parts that the page of the return marks before anybody does. */
export const partsMarked = ({ parts }: CheckPage): FormPart[] =>
  parts.flatMap(({ part, is }) => (is === "lacking" ? [part] : []));

/** Desk 18: the parts marked, and what to do. */
export function ReturnForm({ page, form }: Props) {
  const language = useLanguage();
  const words = useWords(checkWords);
  const headings = useWords(partHeadings);
  const choices = page.parts.map((checked) => ({
    value: checked.part,
    label: headings[checked.part],
    hint: checked.is === "lacking" ? lackingSaid(checked, language) : undefined,
  }));
  return (
    <>
      <PageHead kicker={<Told text={page.head.called} />} title={words.returnTitle} lede={words.returnLede} />
      <div className="stack">
        <Form form={form} id="form">
          <CheckboxGroup name="parts" label={words.marked} hint={words.markedHint} choices={choices} />
          <TextArea name="whatEn" label={words.whatEn} hint={words.whatHint} lang="en" rows={4} />
          <TextArea name="whatFr" label={words.whatFr} lang="fr" rows={4} />
          <Actions
            submit={words.returnSubmit}
            cancel={address(language, "recommendation-complete", { version: page.head.id })}
          />
        </Form>
      </div>
    </>
  );
}
