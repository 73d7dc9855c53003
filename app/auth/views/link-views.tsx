import { address } from "../../site-map";
import {
  Actions,
  ActLink,
  CheckboxField,
  Form,
  type FormState,
  PageHead,
  TextField,
  useLanguage,
  useWords,
} from "../../ui";
import { accountWords } from "../account-words";
import { linkWords } from "../link-words";

type AskProps = { to: string; email: string; sent: boolean; errors: FormState["errors"] };

/** Asking for a link; once asked, the same page for an address that is known here and one that is not. */
export function AskForLinkView({ to, email, sent, errors }: AskProps) {
  const language = useLanguage();
  const words = useWords(linkWords);
  if (sent)
    return (
      <PageHead title={words.sentTitle} lede={words.sent}>
        <p>{words.sentNothing}</p>
        <p>
          <a href={address(language, "sign-in", {}, { to })}>{words.back}</a>
        </p>
      </PageHead>
    );
  const form: FormState = {
    action: address(language, "sign-in-link"),
    key: "",
    values: { email: [email] },
    errors,
  };
  return (
    <>
      <PageHead title={words.send} lede={words.lede} />
      <Form form={form} id="link">
        <input type="hidden" name="to" value={to} />
        <TextField name="email" type="email" label={words.email} autoComplete="username" />
        <Actions submit={words.send}>
          <a href={address(language, "sign-in", {}, { to })}>{words.back}</a>
        </Actions>
      </Form>
    </>
  );
}

/** What the link opens: one button, and nothing is spent before it is pressed. */
export function EnterByLinkView({ email, action }: { email: string | null; action: string }) {
  const language = useLanguage();
  const words = useWords(linkWords);
  const account = useWords(accountWords);
  if (!email)
    return (
      <PageHead
        title={words.spent}
        lede={words.spentText}
        actions={<ActLink href={address(language, "sign-in-link")}>{words.another}</ActLink>}
      />
    );
  return (
    <>
      <PageHead title={words.entry} lede={words.entryLede(email)} />
      <Form form={{ action, key: "", values: {}, errors: [] }} id="enter">
        <CheckboxField name="ownDevice" label={account.own} hint={account.ownHint} />
        <Actions submit={words.enter} />
      </Form>
    </>
  );
}
