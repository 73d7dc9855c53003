import { type Answer, CheckAnswers, ReadRichText, Told, useLanguage, useWords } from "../../../ui";
import { languages, otherLanguage, say } from "../../bilingual";
import { fiscalYear, isoDate, list, money } from "../../format";
import { isEmpty } from "../../pairs/edit";
import type { RichText } from "../../rich-text";
import { yearsOf } from "../budget";
import { amendWords } from "../page-words/amend";
import { fundingFormWords } from "../page-words/form";
import { requestWords } from "../page-words/request";
import type { FormPage } from "../pages/form.server";
import { partHeadings } from "../part-words";
import type { FormPart } from "../parts";
import { lineWords } from "../words";
import { Changes } from "./changes";
import { placeOf } from "./form-places";

/** What was typed, once more, each line with the way back to where it was. */
export function FormAnswers({ page }: { page: FormPage }) {
  const answers = [...useFacts(page), ...useTexts(page), ...useSums(page), ...useRows(page)];
  return <CheckAnswers form="form" answers={answers} />;
}

function useAnswer(page: FormPage) {
  const language = useLanguage();
  const headings = useWords(partHeadings);
  return (part: FormPart, typed: Answer["typed"], name: string): Answer => {
    const [address = ""] = placeOf(part, { page, language }).split("#");
    const isOpen = page.parts.some((line) => line.part === part && line.isOpen);
    return { name, label: headings[part], typed, page: address, stands: !isOpen };
  };
}

function useFacts(page: FormPage): Answer[] {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  const said = useWords(requestWords);
  const answer = useAnswer(page);
  const { request, recommendation } = page;
  const titles = languages.map((side) => ({
    ...answer("title", request.title[side], side === "en" ? "titleEn" : "titleFr"),
    ...{ label: side === "en" ? words.titleEn : words.titleFr, lang: side === language ? undefined : side },
  }));
  const years = list(
    language,
    yearsOf(request).map((year) => fiscalYear(language, year)),
  );
  const receives = request.nobodyReceives
    ? said.nobodyReceives
    : list(
        language,
        request.beneficiaries.map(({ name }) => say(language, name)),
      );
  return [
    ...titles,
    { ...answer("plan", years, "firstYear"), label: said.years },
    answer("plan", request.planLine, "planLine"),
    answer("beneficiaries", receives, "receives"),
    answer("supplier", request.supplier, "supplier"),
    answer("source", recommendation?.number ?? "", "recommendation"),
  ];
}

/** In the language of the page; the other one, marked, where that lacks. */
function useTexts(page: FormPage): Answer[] {
  const language = useLanguage();
  const answer = useAnswer(page);
  return page.texts.map(({ part, ...sides }) => {
    const side = isEmpty(sides[language]) ? otherLanguage(language) : language;
    return { ...answer(part, readOf(sides[side]), side), lang: side === language ? undefined : side };
  });
}

const readOf = (text: RichText): Answer["typed"] => (isEmpty(text) ? "" : <ReadRichText document={text} />);

function useSums(page: FormPage): Answer[] {
  const language = useLanguage();
  const names = useWords(lineWords);
  const amend = useWords(amendWords);
  const answer = useAnswer(page);
  const { lines, shares, total } = page.request;
  const several = page.request.years > 1;
  const inYear = (what: string, year: number) => (several ? `${what}, ${fiscalYear(language, year)}` : what);
  const budget = lines.length > 0 && (
    <ul role="list">
      {lines.map(({ kind, year, cents }) => (
        <li key={`${kind} ${year}`}>
          {inYear(names[kind], year)}: {money(language, cents)}
        </li>
      ))}
      <li>
        <b>{money(language, total)}</b>
      </li>
    </ul>
  );
  const split = shares.length > 0 && (
    <ul role="list">
      {shares.map(({ council, acronym, year, cents }) => (
        <li key={`${council} ${year}`}>
          {inYear(say(language, acronym), year)}: {money(language, cents)}
        </li>
      ))}
    </ul>
  );
  const { moves } = page.request;
  const moved = moves.length > 0 && <Changes lines={[]} moves={moves} />;
  return [
    ...(page.head.amends ? [{ ...answer("budget", moved || "", "moves"), label: amend.moves }] : []),
    answer("budget", budget || "", "lines"),
    answer("split", split || "", "split"),
  ];
}

function useRows(page: FormPage): Answer[] {
  const answer = useAnswer(page);
  const { deliverables } = page.request;
  const rows = deliverables.length > 0 && (
    <ul role="list">
      {deliverables.map(({ id, name, due }) => (
        <li key={id}>
          <Told text={name} />, {isoDate(due)}
        </li>
      ))}
    </ul>
  );
  const papers = page.papers.filter(({ withdrawnAt }) => withdrawnAt === null);
  const attached = papers.length > 0 && (
    <ul role="list">
      {papers.map(({ id, title }) => (
        <li key={id}>
          <Told text={title} />
        </li>
      ))}
    </ul>
  );
  return [answer("deliverables", rows || "", "nameEn1"), answer("papers", attached || "", "file")];
}
