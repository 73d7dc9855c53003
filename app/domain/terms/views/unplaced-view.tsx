import { address } from "../../../site-map";
import {
  Actions,
  Form,
  type FormState,
  PageHead,
  ReadRichText,
  Section,
  SelectField,
  Sentence,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import { clausesWords } from "../page-words/clauses";
import { listWords } from "../page-words/lists";
import type { PassageSetAside, PassageShown, UnplacedPage } from "../pages/unplaced.server";

type Options = { value: string; label: string }[];

/** Each passage that was not recognised, with the section it goes to; then those set aside, which can come back. */
export function UnplacedView({ page, form }: { page: UnplacedPage; form: FormState }) {
  const language = useLanguage();
  const words = useWords(listWords);
  const { kicker } = useWords(clausesWords);
  const { head, passages, setAside, sections } = page;
  const back = address(language, "terms", { version: head.id });
  const options = sections.map(({ key, number, title }) => ({
    value: key,
    label: words.section(number, title[language]),
  }));
  return (
    <>
      <PageHead
        kicker={<Sentence of={[head.bodyName]} say={(name) => kicker(name, head.number)} />}
        title={words.placeTitle}
        lede={words.placeLede(passages.length)}
      >
        {passages.length > 0 && <p>{words.placeNote}</p>}
      </PageHead>
      {passages.length + setAside.length === 0 ? (
        <p>
          <a href={back}>{words.back}</a>
        </p>
      ) : (
        <Form form={form} id="form">
          <div className="stack">
            <Waiting passages={passages} options={[...options, { value: "set-aside", label: words.aside }]} />
          </div>
          {setAside.length > 0 && (
            <div className="stack">
              <SetAside
                passages={setAside}
                first={passages.length + 1}
                options={[...options, { value: "waiting", label: words.bringBack }]}
              />
            </div>
          )}
          <Actions submit={words.placeSubmit} cancel={back} />
        </Form>
      )}
    </>
  );
}

function Waiting({ passages, options }: { passages: PassageShown[]; options: Options }) {
  const words = useWords(listWords);
  return (
    <>
      {passages.map(({ id, heading, language, text }, place) => (
        <div key={id} className="field stack">
          {heading && <h2 lang={language}>{heading}</h2>}
          <ReadRichText document={text} lang={language} />
          <SelectField
            name={`passage.${id}`}
            label={words.placeLabel(place + 1)}
            empty={words.later}
            options={options}
            optional
          />
        </div>
      ))}
    </>
  );
}

function SetAside({
  passages,
  first,
  options,
}: {
  passages: PassageSetAside[];
  first: number;
  options: Options;
}) {
  const reader = useLanguage();
  const words = useWords(listWords);
  const said = ({ at, by }: PassageSetAside): string => {
    const day = at === null ? "" : longDate(reader, dayOf(at));
    if (day === "") return "";
    return by ? words.asideBy(say(reader, by), day) : words.asideOn(day);
  };
  return (
    <Section id="aside" title={words.asideTitle} note={words.asideNote}>
      {passages.map((passage, place) => (
        <div key={passage.id} className="field stack">
          {passage.heading && <h3 lang={passage.language}>{passage.heading}</h3>}
          <ReadRichText document={passage.text} lang={passage.language} />
          <p className="meta">{said(passage)}</p>
          <SelectField
            name={`passage.${passage.id}`}
            label={words.placeLabel(first + place)}
            empty={words.staysAside}
            options={options}
            optional
          />
        </div>
      ))}
    </Section>
  );
}
