import { address } from "../../../site-map";
import {
  Button,
  type FormState,
  PageHead,
  PairEditor,
  type PairSide,
  ReadRichText,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import type { Language } from "../../bilingual";
import { otherLanguage } from "../../bilingual";
import { fromPlain } from "../../plain-text";
import { ChangedMeanwhile } from "../../terms/views/changed-meanwhile";
import { SideStatus } from "../../terms/views/side-status";
import { formPageWords } from "../page-words/form";
import type { TextPage } from "../pages/text.server";
import { partHeadings } from "../part-words";
import { WhatIsAsked } from "./what-is-asked";

type Props = { page: TextPage; form: FormState };

/** one text of the form, both sides: each with its state and with what changed in the other. */
export function TextView({ page, form }: Props) {
  const language = useLanguage();
  const words = useWords(formPageWords);
  const headings = useWords(partHeadings);
  const { head, part, closed, next } = page;
  const submit = closed ? words.submitOne(otherLanguage(closed.language)) : words.submit;
  return (
    <>
      <PageHead kicker={<Told text={head.title} />} title={headings[part]}>
        <Neighbours page={page} />
      </PageHead>
      {page.asked && <WhatIsAsked marks={page.asked} />}
      <ChangedMeanwhile form={form} />
      <div className="stack">
        <PairEditor
          form={form}
          id="form"
          rich
          noEffectName={closed ? undefined : "noEffect"}
          submit={submit}
          also={
            next && (
              <Button kind="two" name="next" value="yes">
                {words.submitNext}
              </Button>
            )
          }
          cancel={address(language, "recommendation-form", { version: head.id })}
          sides={{ en: useSide("en", { page, form }), fr: useSide("fr", { page, form }) }}
        />
      </div>
    </>
  );
}

function useSide(of: Language, { page, form }: Props): PairSide {
  const language = useLanguage();
  const words = useWords(formPageWords);
  const isClosed = page.closed?.language === of;
  const ready = of === "en" ? "enReady" : "frReady";
  return {
    name: of,
    label: of === "en" ? words.english : words.french,
    status: <SideStatus side={page.sides[of]} of={of} language={language} />,
    changedInOther: isClosed ? [] : page.changed[of],
    closed: isClosed ? <ClosedText page={page} form={form} /> : undefined,
    // What the group agreed to can still be declared ready, never taken back.
    readyName: isClosed && page.isReady[of] ? undefined : ready,
  };
}

/** the text that stands, why, and what was typed there before it closed. */
function ClosedText({ page: { closed, plain, isChecked }, form }: Props) {
  const page = useLanguage();
  const words = useWords(formPageWords);
  if (!closed) return null;
  const { language, text } = closed;
  const lang = language === page ? undefined : language;
  const typed = form.values[language]?.[0] ?? "";
  return (
    <>
      <ReadRichText document={text} lang={lang} />
      <p className="hint">
        {isChecked ? words.checkedText : words.agreedText} {words.agreedHow}
      </p>
      {typed && typed !== plain[language] && (
        <>
          <p>
            <b>{words.typedHere}</b>
          </p>
          <ReadRichText document={fromPlain(typed)} lang={lang} />
        </>
      )}
    </>
  );
}

function Neighbours({ page: { head, previous, next } }: { page: TextPage }) {
  const language = useLanguage();
  const words = useWords(formPageWords);
  const headings = useWords(partHeadings);
  const link = (part: string) => address(language, "recommendation-text", { version: head.id, part });
  return (
    <nav className="row" aria-label={words.texts}>
      {previous && <a href={link(previous)}>{words.previous(headings[previous])}</a>}
      {next && <a href={link(next)}>{words.next(headings[next])}</a>}
    </nav>
  );
}
