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
import { ChangedMeanwhile } from "../../terms/views/changed-meanwhile";
import { SideStatus } from "../../terms/views/side-status";
import { fundingFormWords } from "../page-words/form";
import type { TextPage } from "../pages/text.server";
import { partHeadings } from "../part-words";

type Props = { page: TextPage; form: FormState };

/** F-2, F-3: one text, both sides: each with its state and with what changed in the other. */
export function TextView({ page, form }: Props) {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  const headings = useWords(partHeadings);
  const { head, part, closed, next } = page;
  return (
    <>
      <PageHead kicker={<Told text={head.title} />} title={headings[part]} />
      <ChangedMeanwhile form={form} />
      <div className="stack">
        <PairEditor
          form={form}
          id="form"
          rich
          noEffectName={closed ? undefined : "noEffect"}
          submit={words.textSubmit}
          also={
            next &&
            !closed && (
              <Button kind="two" name="next" value="yes">
                {words.textNext}
              </Button>
            )
          }
          cancel={address(language, closed ? "funding-check" : "funding-form", { request: head.id })}
          sides={{ en: useSide("en", page), fr: useSide("fr", page) }}
        />
      </div>
    </>
  );
}

function useSide(of: Language, page: TextPage): PairSide {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  const isClosed = page.closed?.language === of;
  return {
    name: of,
    label: of === "en" ? words.english : words.french,
    status: <SideStatus side={page.sides[of]} of={of} language={language} />,
    changedInOther: isClosed ? [] : page.changed[of],
    closed:
      isClosed && page.closed ? (
        <ReadRichText document={page.closed.text} lang={of === language ? undefined : of} />
      ) : undefined,
    readyName: isClosed && page.isReady[of] ? undefined : of === "en" ? "enReady" : "frReady",
  };
}
