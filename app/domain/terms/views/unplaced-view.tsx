import { address } from "../../../site-map";
import {
  Actions,
  Form,
  type FormState,
  PageHead,
  ReadRichText,
  SelectField,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { clausesWords } from "../page-words/clauses";
import { listWords } from "../page-words/lists";
import type { UnplacedPage } from "../pages/unplaced.server";

/** Each passage that was not recognised, with the section it goes to. */
export function UnplacedView({ page, form }: { page: UnplacedPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(listWords);
  const { kicker } = useWords(clausesWords);
  const { head, passages, sections } = page;
  const back = address(language, "terms", { version: head.id });
  const options = [
    ...sections.map(({ key, number, title }) => ({
      value: key,
      label: words.section(number, title[language]),
    })),
    { value: "set-aside", label: words.aside },
  ];
  return (
    <>
      <PageHead
        kicker={kicker(say(language, head.bodyName), head.number)}
        title={words.placeTitle}
        lede={words.placeLede(passages.length)}
      >
        {passages.length > 0 && <p>{words.placeNote}</p>}
      </PageHead>
      {passages.length === 0 ? (
        <p>
          <a href={back}>{words.back}</a>
        </p>
      ) : (
        <Form form={form} id="form">
          {passages.map((passage, place) => (
            <div key={passage.id} className="field stack">
              {passage.heading && <h2 lang={passage.language}>{passage.heading}</h2>}
              <ReadRichText document={passage.text} lang={passage.language} />
              <SelectField
                name={`passage.${passage.id}`}
                label={words.placeLabel(place + 1)}
                empty={words.later}
                options={options}
                optional
              />
            </div>
          ))}
          <Actions submit={words.placeSubmit} cancel={back} />
        </Form>
      )}
    </>
  );
}
