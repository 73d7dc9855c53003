import { address } from "../../../site-map";
import {
  Actions,
  Facts,
  Form,
  type FormState,
  PageHead,
  RadioField,
  SelectField,
  Sentence,
  TextField,
  useLanguage,
  useWords,
} from "../../../ui";
import { languages } from "../../bilingual";
import { addressWords } from "../address-words";
import type { CardPage } from "../card.server";
import { cardWords } from "../card-words";
import { personNewWords } from "../person-new-words";
import { CardChanged } from "./card-changed";
import { useZoneOptions } from "./zone-options";

type Props = { page: CardPage; form: FormState; cancel: string };

/** S-9: the card, as its owner or the secretariat keeps it. */
export function CardForm({ page, form, cancel }: Props) {
  const words = useWords(cardWords);
  const labels = useWords(personNewWords);
  const zoneOptions = useZoneOptions();
  return (
    <>
      <PageHead
        title={page.isOwn ? words.own : <Sentence of={[page.shown]} say={words.titleOf} />}
        lede={page.isOwn ? words.ownLede : words.lede}
      />
      <Form form={form} id="form">
        <CardChanged form={form} />
        <TextField name="name" label={labels.name} optional autoComplete={page.isOwn ? "name" : "off"} />
        <TextField name="titleEn" label={labels.titleEn} hint={labels.titleHint} optional lang="en" />
        <TextField name="titleFr" label={labels.titleFr} optional lang="fr" />
        <TextField
          name="phone"
          type="tel"
          label={words.phone}
          hint={words.phoneHint}
          optional
          maxLength={60}
        />
        <TextField name="mobile" type="tel" label={words.mobile} optional maxLength={60} />
        <AddressKept page={page} />
        <RadioField
          name="language"
          label={words.mail}
          hint={words.mailHint}
          inline
          choices={languages.map((value) => ({ value, label: labels[value] }))}
        />
        <SelectField name="zone" label={words.zone} hint={words.zoneHint} options={zoneOptions} />
        <Actions submit={words.submit} cancel={cancel} />
      </Form>
    </>
  );
}

/** T-d: the address is not typed here; beside it stands who changes it, and where. */
function AddressKept({ page }: { page: CardPage }) {
  const language = useLanguage();
  const words = useWords(addressWords);
  const { email } = useWords(personNewWords);
  const kept = page.isTrusted ? words.keptByAdministrators : words.keptBySecretariat;
  const others = page.mayChangeAddress ? words.keptFromHere : words.trusted;
  const value = (
    <>
      {page.email}
      <div className="meta">{page.isOwn ? kept : others}</div>
      {page.mayChangeAddress && (
        <a href={address(language, "person-address", { person: page.person })}>{words.link}</a>
      )}
    </>
  );
  return (
    <div className="field">
      <Facts narrow facts={[{ key: "email", label: email, value }]} />
    </div>
  );
}
