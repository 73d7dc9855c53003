import { address } from "../../../site-map";
import {
  Actions,
  Form,
  type FormState,
  Notice,
  PageHead,
  ReadRichText,
  RichTextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { otherLanguage } from "../../bilingual";
import { isEmpty } from "../../pairs/edit";
import { fromPlain } from "../../plain-text";
import { editsWords } from "../page-words/edits";
import type { EditPage } from "../pages/edits.server";
import { partHeadings } from "../part-words";

type Props = { page: EditPage; form: FormState };

/** one side of one text; the other stands beside it, to read. */
export function EditForm({ page, form }: Props) {
  const language = useLanguage();
  const words = useWords(editsWords);
  const headings = useWords(partHeadings);
  const { head, part, side, proposed, beside } = page;
  const other = otherLanguage(side);
  return (
    <>
      <PageHead
        kicker={<Told text={head.called} />}
        title={words.editTitle(headings[part], side)}
        lede={words.editLede}
      />
      <ChangedMeanwhile form={form} side={side} />
      {proposed !== null && !form.changed && (
        <div className="stack">
          <Notice tone="wait">{words.editWaits}</Notice>
        </div>
      )}
      <div className="stack">
        <Form form={form} id="form">
          <div className="pair">
            <div>
              <RichTextField
                name="text"
                label={words.text(side)}
                lang={side === language ? undefined : side}
              />
            </div>
            <div>
              <h2>{words.beside(other)}</h2>
              {isEmpty(beside) ? (
                <p className="soft">{words.besideEmpty}</p>
              ) : (
                <ReadRichText document={beside} lang={other === language ? undefined : other} />
              )}
            </div>
          </div>
          <Actions
            submit={words.submit}
            cancel={address(language, "recommendation-edits", { version: head.id })}
          />
        </Form>
      </div>
    </>
  );
}

/** T-4: what the text says now, above the field that holds what was typed. */
function ChangedMeanwhile({ form: { changed }, side }: { form: FormState; side: EditPage["side"] }) {
  const language = useLanguage();
  const words = useWords(editsWords);
  if (!changed) return null;
  const theirs = changed.fields.find(({ name }) => name === "text")?.theirs ?? "";
  return (
    <div className="stack">
      <Notice tone="bad" title={words.changedBy(changed.sentence || words.somebody)}>
        <p>{words.nothingOverwritten}</p>
        <ReadRichText document={fromPlain(theirs)} lang={side === language ? undefined : side} />
      </Notice>
    </div>
  );
}
