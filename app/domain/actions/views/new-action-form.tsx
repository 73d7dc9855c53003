import {
  Actions,
  DateField,
  Form,
  type FormState,
  Notice,
  PageHead,
  SelectField,
  TextField,
  Told,
  useLanguage,
  useWords,
} from "../../../ui";
import { langOf, say } from "../../bilingual";
import { actionFormWords } from "../form-words";
import type { NewActionPage } from "../pages.server";
import { AccountableField } from "./accountable-field";

type Props = { page: NewActionPage; form: FormState; cancel: string };

export function TextFields() {
  const words = useWords(actionFormWords);
  return (
    <div className="pair">
      <TextField
        name="textEn"
        label={words.textEn}
        hint={words.textHint}
        lang="en"
        optional
        maxLength={300}
      />
      <TextField
        name="textFr"
        label={words.textFr}
        hint={words.textHint}
        lang="fr"
        optional
        maxLength={300}
      />
    </div>
  );
}

export function NewActionForm({ page, form, cancel }: Props) {
  const language = useLanguage();
  const words = useWords(actionFormWords);
  const { item, bodies, origins } = page;
  const [only] = bodies;
  return (
    <>
      <PageHead
        kicker={bodies.length === 1 && only && <Told text={only.name} />}
        title={words.newTitle}
        lede={item && <Told text={item.title} also={words.newOf} />}
      >
        {item?.inCamera && <Notice tone="wait">{words.newInCamera}</Notice>}
      </PageHead>
      <Form form={form} id="form">
        <TextFields />
        <AccountableField bodies={bodies} seats={page.seats} />
        <DateField name="due" label={words.due} />
        {origins.length > 0 && (
          <SelectField
            name="origin"
            label={words.origin}
            optional
            empty={words.noOrigin}
            options={origins.map(({ kind, id, title }) => ({
              ...{ value: `${kind}.${id}`, label: say(language, title), lang: langOf(language, title) },
            }))}
          />
        )}
        <Actions submit={words.newSubmit} cancel={cancel} />
      </Form>
    </>
  );
}
