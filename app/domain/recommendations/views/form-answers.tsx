import { address } from "../../../site-map";
import { type Answer, CheckAnswers, ReadRichText, Told, useLanguage, useWords } from "../../../ui";
import { type Bilingual, type Language, languages, otherLanguage, say } from "../../bilingual";
import { capital, list, longDate, money } from "../../format";
import { isEmpty } from "../../pairs/edit";
import type { RichText } from "../../rich-text";
import { factsPageWords } from "../page-words/facts";
import { formPageWords } from "../page-words/form";
import type { FactsShown } from "../pages/facts-shown.server";
import type { FormPage } from "../pages/form.server";
import { partHeadings } from "../part-words";
import type { FormPart } from "../parts";
import { fieldOf } from "./form-places";

type Words = (typeof formPageWords)["en"];

function costSaid({ cost, costCents }: FactsShown, language: Language, words: Words): string {
  if (cost === null) return "";
  if (cost === "none") return words.noCost;
  return costCents === null ? words.funding : words.fundingOf(money(language, costCents));
}

const whereSaid = ({ everywhere, affected }: FactsShown, language: Language, words: Words): string =>
  everywhere
    ? words.everywhere
    : list(
        language,
        affected.map((name) => capital(say(language, name))),
      );

/** What was typed, once more, each line with the way back to its field. */
export function FormAnswers({ page }: { page: FormPage }) {
  const version = { version: page.head.id };
  const facts = address(useLanguage(), "recommendation-facts", version);
  return <CheckAnswers form="form" page={facts} answers={useAnswers(page)} />;
}

function useAnswers(page: FormPage): Answer[] {
  const language = useLanguage();
  const words = useWords(formPageWords);
  const { facts, head } = page;
  const isOpen = (part: FormPart) => page.parts.some((line) => line.part === part && line.isOpen);
  const fact = useFact(isOpen);
  const closed = page.parts.find(({ part }) => part === "title")?.closed;
  const titleWords = useWords(factsPageWords);
  const titles = languages.map((side) => ({
    name: fieldOf("title", side),
    label: side === "en" ? titleWords.titleEn : titleWords.titleFr,
    typed: facts.title[side],
    lang: side === language ? undefined : side,
    stands: closed === side || !isOpen("title"),
  }));
  const addressed = list(
    language,
    head.addressed.map(({ acronym }) => say(language, acronym)),
  );
  return [
    ...titles,
    {
      name: "addressed",
      label: words.addressed,
      typed: addressed,
      stands: Boolean(closed) || !isOpen("cost"),
    },
    ...useTexts(page, isOpen),
    fact("cost", costSaid(facts, language, words)),
    fact("affected", whereSaid(facts, language, words)),
    fact("champion", facts.champion && <Told text={facts.champion} also={capital} />),
    fact("wanted", facts.wantedBy && longDate(language, facts.wantedBy)),
    fact("plan", facts.planLine),
    fact("answers", useAnswered(facts)),
    usePapers(page, isOpen),
  ];
}

function useFact(isOpen: (part: FormPart) => boolean) {
  const headings = useWords(partHeadings);
  return (part: FormPart, typed: Answer["typed"]): Answer => ({
    ...{ name: fieldOf(part), label: headings[part], typed, stands: !isOpen(part) },
  });
}

/** In the language of the page; the other one, marked, where that lacks. */
function useTexts(page: FormPage, isOpen: (part: FormPart) => boolean): Answer[] {
  const language = useLanguage();
  const headings = useWords(partHeadings);
  return page.texts.map(({ part, ...sides }) => {
    const side = isEmpty(sides[language]) ? otherLanguage(language) : language;
    return {
      ...{ name: side, label: headings[part], typed: readOf(sides[side]) },
      lang: side === language ? undefined : side,
      page: address(language, "recommendation-text", { version: page.head.id, part }),
      stands: !isOpen(part),
    };
  });
}

const readOf = (text: RichText): Answer["typed"] => (isEmpty(text) ? "" : <ReadRichText document={text} />);

function useAnswered({ answers }: FactsShown): Answer["typed"] {
  const language = useLanguage();
  const words = useWords(formPageWords);
  if (answers === null) return "";
  if (answers === "hidden") return words.answersHidden;
  const href = address(language, "proceeding", { proceeding: answers.proceeding });
  return <a href={href}>{answers.number}</a>;
}

function usePapers(page: FormPage, isOpen: (part: FormPart) => boolean): Answer {
  const language = useLanguage();
  const headings = useWords(partHeadings);
  const titles: Bilingual[] = page.papers.flatMap(({ title, withdrawnAt }) => (withdrawnAt ? [] : [title]));
  const typed = titles.map((title) => say(language, title)).join(", ");
  return {
    ...{ name: "file", label: headings.papers, typed, stands: !isOpen("papers") },
    page: address(language, "recommendation-papers", { version: page.head.id }),
  };
}
