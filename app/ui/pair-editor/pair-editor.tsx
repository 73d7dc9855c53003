import type { ReactNode } from "react";
import { type Language, languages } from "../../domain/bilingual";
import { type ComparedPart, Comparison } from "../comparison/comparison";
import { Actions } from "../form/actions";
import { CheckboxField } from "../form/choice-fields";
import { Form } from "../form/form";
import type { FormState } from "../form/form-state";
import { TextArea } from "../form/text-fields";
import { useLanguage, useWords } from "../language";
import { RichTextField } from "../rich-text/rich-text-field";
import { words } from "../words";

export type PairSide = {
  name: string;
  label: ReactNode;
  /** Whether it is ready, or behind and since when. */
  status?: ReactNode;
  /** What changed in the OTHER language since this side was ready: one list of parts a sentence. */
  changedInOther?: ComparedPart[][];
  /** That change was said to have no effect here: where one takes that back. */
  sparedUntil?: string;
  /** The text as it stands, in place of a field: this side is closed. */
  closed?: ReactNode;
  /** The name of the box that says this side is ready; none, no box. */
  readyName?: string;
};

type PairEditorProps = {
  form: FormState;
  id: string;
  sides: Record<Language, PairSide>;
  /** A text with bullets and links, rather than a plain one. */
  rich?: boolean;
  /** The name of the box that says a change asks nothing of the other language; none, no box. */
  noEffectName?: string;
  submit?: ReactNode;
  /** Other buttons, after the first. */
  also?: ReactNode;
  cancel?: string;
  /** Other fields, such as a reason. */
  children?: ReactNode;
};

/** Both languages of one text, written side by side and saved together. */
export function PairEditor({
  form,
  id,
  sides,
  rich,
  noEffectName,
  submit,
  also,
  cancel,
  children,
}: PairEditorProps) {
  const say = useWords(words);
  return (
    <Form form={form} id={id}>
      <div className="pair">
        {languages.map((language) => (
          <Side key={language} language={language} side={sides[language]} rich={rich} />
        ))}
      </div>
      {noEffectName && <CheckboxField name={noEffectName} label={say.noEffect} />}
      {children}
      <Actions submit={submit ?? say.saveBoth} cancel={cancel}>
        {also}
      </Actions>
    </Form>
  );
}

function Side({ language, side, rich }: { language: Language; side: PairSide; rich?: boolean }) {
  const say = useWords(words);
  const page = useLanguage();
  const Field = rich ? RichTextField : TextArea;
  const changed = side.changedInOther ?? [];
  const since = language === "en" ? say.changedInFrench : say.changedInEnglish;
  const spared = language === "en" ? say.sparedInFrench : say.sparedInEnglish;
  return (
    <div>
      {side.closed === undefined ? (
        <Field
          name={side.name}
          label={side.label}
          hint={side.status}
          lang={language === page ? undefined : language}
        />
      ) : (
        <div className="field stands">
          <h2>{side.label}</h2>
          <div className="hint">{side.status}</div>
          {side.closed}
        </div>
      )}
      {changed.length > 0 && (
        <div className="meta changed">
          <p>{side.sparedUntil ? spared : since}</p>
          <ul lang={language === "en" ? "fr" : "en"}>
            {[...changed.entries()].map(([place, parts]) => (
              <li key={place}>
                <Comparison parts={parts} />
              </li>
            ))}
          </ul>
          {side.sparedUntil && (
            <p>
              <a href={side.sparedUntil}>{say.itHasOne}</a>
            </p>
          )}
        </div>
      )}
      {side.readyName && <CheckboxField name={side.readyName} label={say.ready(language)} />}
    </div>
  );
}
