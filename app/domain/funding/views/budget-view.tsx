import { address } from "../../../site-map";
import {
  Actions,
  Form,
  type FormState,
  NamedGroup,
  PageHead,
  Section,
  SelectField,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { fiscalYear, money } from "../../format";
import { forField, lineField, provisionField, shareField, yearsOf } from "../budget";
import { amendWords } from "../page-words/amend";
import { fundingFormWords } from "../page-words/form";
import type { BudgetPage } from "../pages/writing.server";
import { type LineKind, lineKinds } from "../parts";
import { sumOf } from "../sums";
import { lineWords } from "../words";
import { MoveFields } from "./move-fields";

type Props = { page: BudgetPage; form: FormState };

/** F-2, F-11: the lines and the split; both sums stand at the end, and follow what is typed where scripts run. */
export function BudgetView({ page, form }: Props) {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  const names = useWords(lineWords);
  const amend = useWords(amendWords);
  const { head } = page;
  return (
    <>
      <PageHead
        kicker={<Told text={head.title} />}
        title={words.budgetTitle}
        lede={head.amends ? amend.furtherLede : words.budgetLede}
      />
      <Form form={form} id="form">
        {page.left && <MoveFields left={page.left} />}
        <Section id="lines" title={head.amends ? amend.further : words.lines}>
          {lineKinds.map((kind) => (
            <NamedGroup key={kind} legend={names[kind]}>
              <div className="costs">
                <LineFields page={page} kind={kind} />
                <TextField
                  name={forField(kind, "en")}
                  label={words.forEn}
                  lang="en"
                  maxLength={300}
                  optional
                />
                <TextField
                  name={forField(kind, "fr")}
                  label={words.forFr}
                  lang="fr"
                  maxLength={300}
                  optional
                />
              </div>
            </NamedGroup>
          ))}
        </Section>
        <Section id="split" title={words.splitHead} note={words.splitHint}>
          <ShareFields page={page} />
        </Section>
        <Section id="other" title={words.otherHead} note={words.otherHint}>
          <TextField name="other" label={words.other} inputMode="decimal" maxLength={100} short optional />
          <TextField name="otherFrom" label={words.otherFrom} maxLength={300} optional />
        </Section>
        <Sums page={page} />
        <Actions submit={words.save} cancel={address(language, "funding-form", { request: head.id })} />
      </Form>
    </>
  );
}

/** One amount a fiscal year. */
function LineFields({ page: { request }, kind }: { page: BudgetPage; kind: LineKind }) {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  return (
    <div className="row">
      {yearsOf(request).map((year) => (
        <TextField
          key={year}
          name={lineField(kind, year)}
          label={fiscalYear(language, year)}
          hint={kind === "taxes" ? words.taxesHint : undefined}
          inputMode="decimal"
          maxLength={100}
          short
          optional
        />
      ))}
    </div>
  );
}

function ShareFields({ page: { head, request, provisions } }: { page: BudgetPage }) {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  return head.above.map(({ id, name, acronym }) => (
    <NamedGroup key={id} legend={`${say(language, name)} (${say(language, acronym)})`}>
      {yearsOf(request).map((year) => {
        const own = provisions.filter((one) => one.council === id && one.year === year);
        return (
          <div key={year} className="row">
            <TextField
              name={shareField(id, year)}
              label={fiscalYear(language, year)}
              inputMode="decimal"
              maxLength={100}
              short
              optional
            />
            {own.length > 0 && (
              <SelectField
                name={provisionField(id, year)}
                label={words.provision}
                empty={words.provisionNone}
                options={own.map((one) => ({
                  value: one.id,
                  label: words.provisionOf(say(language, one.purpose), money(language, one.left)),
                }))}
                optional
              />
            )}
          </div>
        );
      })}
    </NamedGroup>
  ));
}

/** As they stand when the page is drawn; where scripts run they follow what is typed. */
export function Sums({ page: { request } }: { page: Pick<BudgetPage, "request"> }) {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  const [lines, split] = [sumOf(request.lines), sumOf(request.shares)];
  return (
    <p className="key" data-alive="sums" role="status">
      {words.linesTotal} <b data-sum="line">{money(language, lines)}</b>. {words.splitTotal}{" "}
      <b data-sum="share">{money(language, split)}</b>.{" "}
      <span data-sum="difference">{lines > 0 && lines === split && words.equal}</span>
    </p>
  );
}
