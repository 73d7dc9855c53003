import { address } from "../../../site-map";
import {
  Actions,
  Form,
  type FormState,
  GroupedCheckboxes,
  PageHead,
  RadioField,
  SelectField,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { capital, fiscalYear } from "../../format";
import { levels, levelWords } from "../../levels";
import { fundingFormWords } from "../page-words/form";
import type { FactsPage } from "../pages/writing.server";
import { mostYears } from "../parts";

type Props = { page: FactsPage; form: FormState };

/** What stands in the fields before anything is typed. */
export function factsStart({ request, recommendation }: FactsPage): Record<string, string | string[]> {
  const { title, firstYear, years, planLine, supplier, nobodyReceives, beneficiaries } = request;
  const some = beneficiaries.length > 0 ? "some" : "";
  return {
    ...{ titleEn: title.en, titleFr: title.fr, firstYear: String(firstYear), years: String(years) },
    ...{ planLine, supplier, receives: nobodyReceives ? "nobody" : some },
    beneficiaries: beneficiaries.map(({ id }) => id),
    recommendation: recommendation?.number ?? "",
  };
}

/** F-2: what the form says once. */
export function FactsView({ page, form }: Props) {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  const years = page.firstYears.map((year) => ({ value: String(year), label: fiscalYear(language, year) }));
  const many = Array.from({ length: mostYears }, (_, place) => String(place + 1));
  return (
    <>
      <PageHead kicker={<Told text={page.head.title} />} title={words.factsTitle} lede={words.factsLede} />
      <Form form={form} id="form">
        <div className="pair">
          <div>
            <TextField name="titleEn" label={words.titleEn} lang="en" maxLength={200} />
          </div>
          <div>
            <TextField name="titleFr" label={words.titleFr} lang="fr" maxLength={200} />
          </div>
        </div>
        <SelectField name="firstYear" label={words.firstYear} options={years} />
        <RadioField
          name="years"
          label={words.howMany}
          inline
          choices={many.map((value) => ({ value, label: value }))}
        />
        <TextField
          name="planLine"
          label={words.planLine}
          hint={words.planHint}
          maxLength={300}
          short
          optional
        />
        <Receives page={page} />
        <TextField
          name="supplier"
          label={words.supplier}
          hint={words.supplierHint}
          maxLength={200}
          optional
        />
        <TextField
          name="recommendation"
          label={words.recommendation}
          hint={words.recommendationHint}
          maxLength={60}
          short
          optional
        />
        <Actions submit={words.save} cancel={address(language, "funding-form", { request: page.head.id })} />
      </Form>
    </>
  );
}

/** F-5: whoever receives money takes no part in deciding. */
function Receives({ page }: { page: FactsPage }) {
  const language = useLanguage();
  const words = useWords(fundingFormWords);
  const names = useWords(levelWords);
  const groups = levels.map((level) => ({
    key: level,
    label: names[level],
    choices: page.jurisdictions
      .filter((one) => one.level === level)
      .map(({ id, name }) => ({ value: id, label: capital(say(language, name)) })),
  }));
  const which = <GroupedCheckboxes name="beneficiaries" label={words.which} groups={groups} optional />;
  return (
    <RadioField
      name="receives"
      label={words.receives}
      hint={words.receivesHint}
      folds
      optional
      choices={[
        { value: "nobody", label: words.nobody },
        { value: "some", label: words.some, reveal: which },
      ]}
    />
  );
}
