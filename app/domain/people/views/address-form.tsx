import { Actions, Facts, Form, type FormState, PageHead, TextField, Told, useWords } from "../../../ui";
import type { AddressPage } from "../address.server";
import { addressWords } from "../address-words";
import { CardChanged } from "./card-changed";

type Props = { page: AddressPage; form: FormState; cancel: string };

/** T-d: the address at which somebody signs in, and what follows when it moves. */
export function AddressForm({ page, form, cancel }: Props) {
  const words = useWords(addressWords);
  return (
    <>
      <PageHead kicker={<Told text={page.shown} />} title={words.title} lede={words.lede} />
      <Facts narrow facts={[{ key: "now", label: words.now, value: page.email }]} />
      <Form form={form} id="form">
        <CardChanged form={form} />
        <TextField name="email" type="email" label={words.email} autoComplete="off" />
        <ul>
          <li>{words.sure}</li>
          <li>{words.bothTold}</li>
          {page.isTrusted && <li>{words.othersTold}</li>}
        </ul>
        <Actions submit={words.submit} cancel={cancel} />
      </Form>
    </>
  );
}
