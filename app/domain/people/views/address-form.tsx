import { Confirm, Facts, type FormState, PageHead, Sentence, TextField, Told, useWords } from "../../../ui";
import type { AddressPage } from "../address.server";
import { addressWords } from "../address-words";
import { CardChanged } from "./card-changed";

type Props = { page: AddressPage; form: FormState; cancel: string };

/** T-d: the address at which somebody signs in, and what follows when it moves. */
export function AddressForm({ page, form, cancel }: Props) {
  const words = useWords(addressWords);
  const { sure, bothTold, othersTold } = words;
  return (
    <>
      <PageHead kicker={<Told text={page.shown} />} title={words.title} lede={words.lede} />
      <Confirm
        question={<Sentence of={[page.shown]} say={words.question} />}
        consequences={page.isTrusted ? [sure, bothTold, othersTold] : [sure, bothTold]}
        form={form}
        id="form"
        submit={words.submit}
        cancel={cancel}
      >
        <div className="stack field">
          <CardChanged form={form} />
          <Facts narrow facts={[{ key: "now", label: words.now, value: page.email }]} />
          <TextField name="email" type="email" label={words.email} autoComplete="off" />
        </div>
      </Confirm>
    </>
  );
}
