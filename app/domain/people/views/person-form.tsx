import {
  Actions,
  CheckboxField,
  choicesOf,
  Form,
  type FormState,
  PageHead,
  RadioField,
  SelectField,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { languages, say } from "../../bilingual";
import { capital } from "../../format";
import { cardWords } from "../card-words";
import type { PersonNewPage } from "../pages.server";
import { personNewWords } from "../person-new-words";
import { useZoneOptions } from "./zone-options";

export function PersonForm({ page, form, cancel }: { page: PersonNewPage; form: FormState; cancel: string }) {
  const language = useLanguage();
  const words = useWords(personNewWords);
  const card = useWords(cardWords);
  const zoneOptions = useZoneOptions();
  const jurisdictions = page.jurisdictions.map(({ id, name }) => ({
    value: id,
    label: capital(say(language, name)),
  }));
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      <Form form={form} id="form">
        <TextField name="name" label={words.name} optional autoComplete="off" />
        <TextField
          name="titleEn"
          label={words.titleEn}
          hint={words.titleHint}
          optional
          lang="en"
          autoComplete="off"
        />
        <TextField name="titleFr" label={words.titleFr} optional lang="fr" autoComplete="off" />
        <TextField name="phone" type="tel" label={card.phone} hint={card.phoneHint} optional maxLength={60} />
        <TextField name="mobile" type="tel" label={card.mobile} optional maxLength={60} />
        <TextField name="email" type="email" label={words.email} hint={words.emailHint} autoComplete="off" />
        <RadioField name="language" label={words.language} inline choices={choicesOf(languages, words)} />
        <SelectField name="zone" label={words.zone} options={zoneOptions} />
        <SelectField
          name="jurisdiction"
          label={words.jurisdiction}
          optional
          empty={words.none}
          options={jurisdictions}
        />
        <CheckboxField name="invite" label={words.invite} hint={words.inviteHint} />
        <Actions submit={words.submit} cancel={cancel} />
      </Form>
    </>
  );
}
