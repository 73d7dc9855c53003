import {
  Actions,
  CheckboxGroup,
  DateField,
  Form,
  type FormState,
  PageHead,
  RadioField,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { say } from "../../bilingual";
import { bodyFormWords } from "../form-words";
import { bodyKinds } from "../lifecycle";
import type { ProposeForm } from "../pages.server";
import { bodyKindWords } from "../words";

type Props = { page: ProposeForm; form: FormState; cancel: string };

/** B-1: a council, councils sitting together, or a group that reports to them. */
export function ProposeView({ page, form, cancel }: Props) {
  const language = useLanguage();
  const words = useWords(bodyFormWords);
  const kinds = useWords(bodyKindWords);
  const hints: Partial<Record<(typeof bodyKinds)[number], string>> = { joint: words.jointHint };
  const councils = page.councils.map((council) => ({
    value: council.id,
    label: `${say(language, council.name)} (${say(language, council.acronym)})`,
  }));
  return (
    <>
      <PageHead title={words.propose} lede={words.proposeLede} />
      <Form form={form} id="form">
        <RadioField
          name="kind"
          label={words.kind}
          choices={bodyKinds.map((value) => ({ value, label: kinds[value], hint: hints[value] }))}
        />
        <div className="pair">
          <div>
            <TextField name="nameEn" label={words.nameEn} lang="en" optional maxLength={160} />
          </div>
          <div>
            <TextField name="nameFr" label={words.nameFr} lang="fr" optional maxLength={160} />
          </div>
        </div>
        <div className="pair">
          <div>
            <TextField
              name="acronymEn"
              label={words.acronymEn}
              hint={words.acronymHint}
              lang="en"
              optional
              short
              maxLength={20}
            />
          </div>
          <div>
            <TextField
              name="acronymFr"
              label={words.acronymFr}
              hint={words.acronymHint}
              lang="fr"
              optional
              short
              maxLength={20}
            />
          </div>
        </div>
        <div className="pair">
          <div>
            <TextField name="priorityEn" label={words.priorityEn} lang="en" optional maxLength={200} />
          </div>
          <div>
            <TextField name="priorityFr" label={words.priorityFr} lang="fr" optional maxLength={200} />
          </div>
        </div>
        <DateField name="createdOn" label={words.createdOn} hint={words.createdHint} />
        {councils.length > 0 && (
          <CheckboxGroup
            name="parents"
            label={words.parents}
            hint={words.parentsHint}
            optional
            choices={councils}
          />
        )}
        <Actions submit={words.submit} cancel={cancel} />
      </Form>
    </>
  );
}
