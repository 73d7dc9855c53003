import { address } from "../../../site-map";
import {
  ActLink,
  Button,
  Form,
  type FormState,
  Notice,
  PageHead,
  Section,
  Sentence,
  Status,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { isWaiting } from "../../agendas/paper";
import { calledByDay } from "../../meetings/named";
import { paperPageWords } from "../page-words";
import type { PaperPage } from "../pages.server";
import { paperStateWords } from "../words";
import { NoteLines } from "./note-views";
import { About, FileLinks, PaperActs } from "./paper-side";
import { PaperText } from "./paper-text";

type Props = { page: PaperPage; looked: FormState };

/** Desk 24: a paper read where one is, with its file beside it. */
export function PaperView({ page, looked }: Props) {
  const language = useLanguage();
  const words = useWords(paperPageWords);
  const states = useWords(paperStateWords);
  const { line, meeting, item, text } = page;
  return (
    <>
      <PageHead
        kicker={
          <>
            <Told text={calledByDay(meeting)} />
            {" · "}
            <Told text={item.title} />
          </>
        }
        title={<Told text={line.title} />}
        status={line.news && <Status tone="now">{line.news === "new" ? words.new : words.replaced}</Status>}
        lede={
          line.summary[language] || line.summary.en || line.summary.fr ? (
            <Told text={line.summary} />
          ) : undefined
        }
      >
        {isWaiting(line.state) && (
          <Notice tone="wait">
            {states.waiting}. <Why page={page} />
          </Notice>
        )}
        {!isWaiting(line.state) && line.late && (
          <Notice tone="wait">
            <Why page={page} />
          </Notice>
        )}
      </PageHead>
      <div className="cols">
        <div className="stack">{text ? <PaperText text={text} paper={line} /> : null}</div>
        <aside className="side stack" aria-label={words.paper}>
          <FileLinks page={page} />
          <About page={page} />
          <PaperActs page={page} />
          {line.news && (
            <Form form={looked} id="looked" label={words.looked}>
              <div className="acts" data-alive="looked">
                <Button kind="two" low>
                  {words.looked}
                </Button>
              </div>
            </Form>
          )}
        </aside>
      </div>
      <div className="noprint">
        <Section id="notes" title={words.notes} note={words.notesLede}>
          <NoteLines notes={page.notes} zone={page.zone} />
          <p className="acts">
            <ActLink
              kind="two"
              low
              href={address(language, "my-notes", { item: item.id }, { paper: line.id })}
            >
              {words.addNote}
            </ActLink>
          </p>
        </Section>
      </div>
    </>
  );
}

function Why({ page: { line } }: { page: PaperPage }) {
  const words = useWords(paperPageWords);
  if (!line.why) return null;
  return (
    <Sentence
      of={[{ en: "", fr: "", [line.why.language]: line.why.text }]}
      say={isWaiting(line.state) ? words.waitsWhy : words.lateWhy}
    />
  );
}
