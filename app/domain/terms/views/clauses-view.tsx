import { address } from "../../../site-map";
import {
  ActLink,
  Acts,
  Button,
  Form,
  type FormState,
  type FoundedLine,
  FoundedList,
  fieldId,
  LevelMark,
  PageHead,
  Section,
  Sentence,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { clausesWords } from "../page-words/clauses";
import type { ClauseShown } from "../pages/clauses.server";
import type { ClausesPage } from "../pages/clauses-page.server";
import { clauseAnchor } from "../sections";
import { DefaultsBeside } from "./defaults-beside";

/** Every clause of a version: those that wait, those that count, those set aside, and what applies by default. */
export function ClausesView({ page, form }: { page: ClausesPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(clausesWords);
  const { head, mayChange, proposed, confirmed, setAside, balance } = page;
  const line = useLineOf(page);
  return (
    <>
      <PageHead
        kicker={<Sentence of={[head.bodyName]} say={(name) => words.kicker(name, head.number)} />}
        title={words.title}
        lede={words.waiting(proposed.length)}
        actions={
          mayChange && (
            <ActLink kind="two" href={address(language, "clause-new", { version: head.id })}>
              {words.add}
            </ActLink>
          )
        }
      >
        {balance && <p className="soft">{say(language, balance)}</p>}
      </PageHead>
      {proposed.length > 0 && (
        <Section id="proposed" title={words.proposed} note={mayChange && words.proposedNote}>
          {mayChange ? <Proposed page={page} form={form} /> : <FoundedList lines={proposed.map(line)} />}
        </Section>
      )}
      <Section id="confirmed" title={words.confirmed}>
        {confirmed.length === 0 ? (
          <p className="soft">{words.confirmedNone}</p>
        ) : (
          <FoundedList lines={confirmed.map(line)} />
        )}
      </Section>
      {setAside.length > 0 && (
        <Section id="set-aside" title={words.asideTitle} note={words.asideNote}>
          <FoundedList lines={setAside.map(line)} />
        </Section>
      )}
      <DefaultsBeside page={page} />
    </>
  );
}

function Proposed({ page, form }: { page: ClausesPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(clausesWords);
  const line = useLineOf(page);
  const ticked = form.values.clause ?? [];
  const lines = page.proposed.map((clause, place): FoundedLine => {
    // The error summary leads to the first box.
    const id = place === 0 ? fieldId("form", "clause") : `clause-${clause.id}`;
    return {
      ...line(clause),
      said: (
        <>
          <label htmlFor={id}>
            <span className="vh">{words.tick("")}</span>
            <Title clause={clause} />
          </label>
          {say(language, clause.says)}
        </>
      ),
      tick: (
        <input
          type="checkbox"
          id={id}
          name="clause"
          value={clause.id}
          defaultChecked={ticked.includes(clause.id)}
        />
      ),
    };
  });
  return (
    <Form form={form} id="form">
      <FoundedList lines={lines} label={words.proposed} />
      <Acts>
        <Button>{words.confirmTicked}</Button>
        <Button kind="two" name="all" value="yes">
          {words.confirmAll(page.proposed.length)}
        </Button>
      </Acts>
    </Form>
  );
}

function Title({ clause }: { clause: ClauseShown }) {
  const language = useLanguage();
  const title = `${clause.number ?? ""} ${say(language, clause.title)}`.trim();
  return clause.level ? <LevelMark level={clause.level} label={title} /> : <span>{title}</span>;
}

/** A clause beside its passage, with what a person who drafts can do with it. */
function useLineOf({ head, mayChange }: ClausesPage) {
  const language = useLanguage();
  const words = useWords(clausesWords);
  return (clause: ClauseShown): FoundedLine => {
    const { id, isOpen, isStanding, title, says, passage } = clause;
    const at = { version: head.id, clause: id };
    const named = <span className="vh"> {`${clause.number ?? ""} ${say(language, title)}`}</span>;
    return {
      key: id,
      anchor: clauseAnchor(id),
      open: isOpen,
      said: (
        <>
          <b>
            <Title clause={clause} />
          </b>
          {say(language, says)}
        </>
      ),
      words: {
        text: passage || <span className="meta">{words.noPassage}</span>,
        language: passage ? clause.language : null,
      },
      acts: mayChange && (
        <>
          <a href={address(language, "clause", at)}>
            {isStanding ? words.change : words.takeUp}
            {named}
          </a>
          {isStanding && (
            <a href={address(language, "clause-set-aside", at)}>
              {words.setAside}
              {named}
            </a>
          )}
        </>
      ),
    };
  };
}
