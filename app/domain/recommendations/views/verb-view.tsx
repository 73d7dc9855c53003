import { address } from "../../../site-map";
import { Confirm, type FormState, PageHead, Told, useLanguage, useWords } from "../../../ui";
import { type Language, pick } from "../../bilingual";
import { list } from "../../format";
import { recommendationVerbWords } from "../page-words/verbs";
import type { Verb, VerbPage } from "../pages/verbs.server";
import { partNames } from "../part-words";

/** What follows from each verb, one sentence each. */
function consequencesOf(verb: Verb, page: VerbPage, language: Language): string[] {
  const words = pick(recommendationVerbWords, language);
  const names = page.unready.map((part) => partNames[language][part]);
  const unready = names.length > 0 ? [words["consult-unready"](list(language, names))] : [];
  const asked = page.isAsked ? [words["revise-asked"]] : [];
  const consequences: Record<Verb, string[]> = {
    consult: [words["consult-1"], words["consult-2"], words["consult-3"], ...unready, words["consult-4"]],
    revise: [words["revise-1"], words["revise-2"], ...asked],
    withdraw: [words["withdraw-1"], ...asked, words["withdraw-2"]],
    discard: [words["discard-1"], words["discard-2"]],
  };
  return consequences[verb];
}

const grave: readonly Verb[] = ["withdraw", "discard"];

type Props = { verb: Verb; page: VerbPage; form: FormState };

/** Asks once more, and says what follows. */
export function VerbView({ verb, page, form }: Props) {
  const language = useLanguage();
  const words = useWords(recommendationVerbWords);
  return (
    <>
      <PageHead kicker={<Told text={page.head.title} />} title={words[`${verb}-title`]} />
      <Confirm
        question={words[`${verb}-question`]}
        consequences={consequencesOf(verb, page, language)}
        form={form}
        id="form"
        submit={words[`${verb}-submit`]}
        cancel={address(language, "recommendation", { version: page.head.id })}
        grave={grave.includes(verb)}
      />
    </>
  );
}
