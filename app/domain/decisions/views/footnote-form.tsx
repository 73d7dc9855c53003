import { address } from "../../../site-map";
import { type FormState, PairEditor, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { positionFormWords } from "../position-form-words";
import type { FootnotePage } from "../position-pages.server";
import { AskedHead } from "./position-fields";

/** D-7: printed with the decision, settled in both languages. */
export function FootnoteForm({ page, form }: { page: FootnotePage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(positionFormWords);
  const { name, said, proceeding } = page;
  return (
    <>
      <AskedHead title={words.footnoteTitle(say(language, name))} page={page} lede={words.footnoteLede} />
      {said?.words && (
        <div className="stack narrow">
          <p className="meta">{words.said}</p>
          <blockquote lang={said.wordsLanguage === language ? undefined : said.wordsLanguage}>
            {said.words}
          </blockquote>
        </div>
      )}
      <PairEditor
        form={form}
        id="form"
        sides={{ en: { name: "en", label: words.noteEn }, fr: { name: "fr", label: words.noteFr } }}
        submit={words.settle}
        cancel={address(language, "proceeding", { proceeding: proceeding.id })}
      />
    </>
  );
}
