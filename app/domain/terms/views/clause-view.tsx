import { address } from "../../../site-map";
import {
  Actions,
  Confirm,
  Form,
  type FormState,
  HiddenField,
  Notice,
  PageHead,
  SelectField,
  Sentence,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import type { ClauseKind } from "../clauses";
import { clausesWords } from "../page-words/clauses";
import type { Choosable } from "../pages/clauses.server";
import type { ClausePage, NewClausePage } from "../pages/clauses-page.server";
import type { Places } from "../pages/places.server";
import { ClauseFields } from "./clause-fields";

/** Where the clause stands: a section, or one of its passages. */
function FoundingField({ places }: { places: Places[] }) {
  const language = useLanguage();
  const words = useWords(clausesWords);
  const options = places.map(({ key, number, title, passages }) => ({
    label: words.section(number, title[language]),
    options: [
      { value: key, label: words.sectionOnly(number, title[language]) },
      ...passages.map(({ value, text, language: side }) => ({
        value,
        label: text,
        lang: side === language ? undefined : side,
      })),
    ],
  }));
  return <SelectField name="founding" label={words.founding} hint={words.foundingHint} options={options} />;
}

function ValueFields({ kind, choosable }: { kind: ClauseKind; choosable: Choosable }) {
  const language = useLanguage();
  const inLanguage = ({ councils, jurisdictions }: Choosable) => ({
    councils: councils.map(({ code, name }) => ({ code, name: say(language, name) })),
    jurisdictions: jurisdictions.map(({ code, name }) => ({ code, name: say(language, name) })),
  });
  return <ClauseFields kind={kind} {...inLanguage(choosable)} />;
}

/** One clause: what it says, and the fields in which it is written. */
export function ClauseView({ page, form }: { page: ClausePage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(clausesWords);
  const { head, clause, places, choosable } = page;
  const back = address(language, "terms-clauses", { version: head.id });
  return (
    <>
      <PageHead
        kicker={<Sentence of={[head.bodyName]} say={(name) => words.kicker(name, head.number)} />}
        title={words.clauseTitle(`${clause.number ?? ""} ${say(language, clause.title)}`.trim())}
        lede={say(language, clause.says)}
      >
        {clause.passage && (
          <blockquote className="text" lang={clause.language ?? undefined}>
            {clause.passage}
          </blockquote>
        )}
      </PageHead>
      {form.changed && (
        <Notice tone="bad" title={words.changedBy(form.changed.sentence || words.somebody)}>
          {words.changedText}
        </Notice>
      )}
      <Form form={form} id="form">
        <ValueFields kind={clause.kind} choosable={choosable} />
        <FoundingField places={places} />
        <Actions submit={clause.isStanding ? words.save : words.takeUp} cancel={back}>
          {clause.isStanding && (
            <a href={address(language, "clause-set-aside", { version: head.id, clause: clause.id })}>
              {words.setAside}
            </a>
          )}
        </Actions>
      </Form>
    </>
  );
}

/** A new clause: first what it is about, then what it says. */
export function NewClauseView({ page, form }: { page: NewClausePage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(clausesWords);
  const { head, kinds, places, choosable } = page;
  const kicker = <Sentence of={[head.bodyName]} say={(name) => words.kicker(name, head.number)} />;
  const chosen = kinds.find(({ kind }) => kind === form.values.kind?.[0]);
  if (!chosen) {
    return (
      <>
        <PageHead kicker={kicker} title={words.newTitle} lede={words.newLede} />
        <ul className="lines" role="list" aria-label={words.kinds}>
          {kinds.map(({ kind, title }) => (
            <li key={kind}>
              <a href={address(language, "clause-new", { version: head.id }, { kind })}>
                {say(language, title)}
              </a>
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <PageHead kicker={kicker} title={words.newTitleOf(say(language, chosen.title))} />
      <Form form={form} id="form">
        <HiddenField name="kind" value={chosen.kind} />
        <ValueFields kind={chosen.kind} choosable={choosable} />
        <FoundingField places={places} />
        <Actions submit={words.save} cancel={address(language, "terms-clauses", { version: head.id })} />
      </Form>
    </>
  );
}

/** Asks once more before a clause no longer counts. */
export function SetAsideView({ page, form }: { page: ClausePage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(clausesWords);
  const { head, clause } = page;
  return (
    <>
      <PageHead
        kicker={<Sentence of={[head.bodyName]} say={(name) => words.kicker(name, head.number)} />}
        title={words.clauseTitle(`${clause.number ?? ""} ${say(language, clause.title)}`.trim())}
        lede={say(language, clause.says)}
      />
      <Confirm
        question={words.asideQuestion(say(language, clause.title))}
        consequences={[words.asideConsequence1, words.asideConsequence2]}
        form={form}
        id="form"
        submit={words.asideSubmit}
        cancel={address(language, "terms-clauses", { version: head.id })}
        grave
      />
    </>
  );
}
