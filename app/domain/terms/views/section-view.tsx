import { address } from "../../../site-map";
import {
  Button,
  Confirm,
  type FormState,
  FoundedList,
  PageHead,
  PairEditor,
  Section,
  Sentence,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { sectionPageWords } from "../page-words/section";
import { versionWords } from "../page-words/version";
import type { SectionPage } from "../pages/section.server";
import { ChangedMeanwhile } from "./changed-meanwhile";
import { SideStatus } from "./side-status";

/** One section, both sides: written together, each with its state and with what changed in the other. */
export function SectionView({ page, form }: { page: SectionPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(sectionPageWords);
  const { head, section, changed } = page;
  const affects = address(language, "terms-section-affects", { version: head.id, section: section.key });
  const { kicker: kickerOf } = useWords(versionWords);
  const kicker = <Sentence of={[head.bodyName]} say={(name) => kickerOf(name, head.number)} />;
  return (
    <>
      <PageHead kicker={kicker} title={words.title(section.number, section.title[language])}>
        <Neighbours page={page} />
      </PageHead>
      <ChangedMeanwhile form={form} />
      <div className="stack">
        <PairEditor
          form={form}
          id="form"
          rich
          noEffectName="noEffect"
          submit={words.submit}
          also={
            page.next && (
              <Button kind="two" name="next" value="yes">
                {words.submitNext}
              </Button>
            )
          }
          cancel={`${address(language, "terms", { version: head.id })}#s-${section.key}`}
          sides={{
            en: {
              name: "en",
              label: words.english,
              status: <SideStatus side={section.en} of="en" language={language} />,
              changedInOther: changed.en,
              sparedUntil: section.en.isSpared ? affects : undefined,
              readyName: "enReady",
            },
            fr: {
              name: "fr",
              label: words.french,
              status: <SideStatus side={section.fr} of="fr" language={language} />,
              changedInOther: changed.fr,
              sparedUntil: section.fr.isSpared ? affects : undefined,
              readyName: "frReady",
            },
          }}
        />
      </div>
      <div className="stack">
        <Founded page={page} />
      </div>
    </>
  );
}

function Neighbours({ page }: { page: SectionPage }) {
  const language = useLanguage();
  const words = useWords(sectionPageWords);
  const { head, previous, next, document } = page;
  const link = (section: string) => address(language, "terms-section", { version: head.id, section });
  return (
    <nav className="row" aria-label={words.sections}>
      {previous && <a href={link(previous.key)}>{words.previous(previous.title[language])}</a>}
      {next && <a href={link(next.key)}>{words.next(next.title[language])}</a>}
      {document && (
        <a href={address(language, "terms-document", { version: head.id })}>{words.document(document)}</a>
      )}
    </nav>
  );
}

/** What rests on the words being edited: a clause that loses its passage says so on the version's page. */
function Founded({ page }: { page: SectionPage }) {
  const language = useLanguage();
  const words = useWords(sectionPageWords);
  const lines = page.clauses.map((clause) => ({
    key: clause.id,
    open: clause.isOpen,
    said: (
      <>
        <b>
          {clause.number} {say(language, clause.title)}
        </b>
        {say(language, clause.says)}
      </>
    ),
    words: { text: clause.passage || words.unfounded, language: clause.language },
  }));
  return (
    <Section id="clauses" title={words.clauses} note={words.clausesNote}>
      {lines.length === 0 ? <p className="soft">{words.clausesNone}</p> : <FoundedList lines={lines} />}
    </Section>
  );
}

/** L-1: takes back that a change has no effect on the other language. */
export function AffectsView({ page, form }: { page: SectionPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(sectionPageWords);
  const { head, section } = page;
  return (
    <>
      <PageHead title={words.title(section.number, section.title[language])} />
      <Confirm
        question={words.affectsQuestion}
        consequences={[words.affectsFollows, words.affectsTexts]}
        form={form}
        id="form"
        submit={words.affectsSubmit}
        cancel={address(language, "terms-section", { version: head.id, section: section.key })}
      />
    </>
  );
}
