import { address } from "../../../site-map";
import { Actions, Form, type FormState, PageHead, TextField, Told, useLanguage, useWords } from "../../../ui";
import { otherLanguage } from "../../bilingual";
import { checkWords } from "../page-words/check";
import { factsPageWords } from "../page-words/facts";
import type { TitlePage } from "../pages/title.server";
import { Stands } from "./stands";

/** The agreed side beside the one that is written. */
export function TitleView({ page, form }: { page: TitlePage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(checkWords);
  const facts = useWords(factsPageWords);
  const labels = { en: facts.titleEn, fr: facts.titleFr };
  const written = otherLanguage(page.source);
  return (
    <>
      <PageHead
        kicker={<Told text={page.head.called} />}
        title={words.titleTitle(written)}
        lede={words.titleLede}
      />
      <div className="stack">
        <Stands label={labels[page.source]} why={facts.agreedBy}>
          <span lang={page.source}>{page.agreed}</span>
        </Stands>
        <Form form={form} id="form">
          <TextField name="title" label={labels[written]} lang={written} maxLength={200} />
          <Actions
            submit={words.titleSubmit}
            cancel={address(language, "recommendation-complete", { version: page.head.id })}
          />
        </Form>
      </div>
    </>
  );
}
