import type { ReactNode } from "react";
import { small } from "../form/field-names";
import { fieldId } from "../form/form";
import { useWords } from "../language";
import { words } from "../words";

export type Answer = {
  /** The name of the field it was typed in. */
  name: string;
  label: string;
  /** Empty where the field was left so. */
  typed: ReactNode;
  /** Where it is not the language of the page. */
  lang?: "en" | "fr";
  /** Where it was typed, if not on the page of the others. */
  page?: string;
  /** It stands, and cannot be changed now. */
  stands?: boolean;
};

/** `form` is the id of the form that asks, `page` its address where that is another page. */
type CheckAnswersProps = { answers: Answer[]; form: string; page?: string };

/** What was typed, read once more before it is sent, each beside the way back to its field. */
export function CheckAnswers({ answers, form, page = "" }: CheckAnswersProps) {
  const say = useWords(words);
  return (
    <dl className="facts narrow">
      {answers.map(({ name, label, typed, lang, page: own = page, stands }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>
            {typed ? <div lang={lang}>{typed}</div> : <div className="soft">{say.leftEmpty}</div>}
            {!stands && (
              <a href={`${own}#${fieldId(form, name)}`}>
                {say.change}
                <span className="vh"> {small(label)}</span>
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
