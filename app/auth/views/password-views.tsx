import { address } from "../../site-map";
import { Actions, ActLink, Form, type FormState, PageHead, TextField, useLanguage, useWords } from "../../ui";
import { linkWords } from "../link-words";
import { resetWords } from "../reset-words";

type AskProps = { email: string; sent: boolean; errors: FormState["errors"] };

/** Asking for a new password; once asked, the same page for an address that is known here and one that is not. */
export function ForgottenView({ email, sent, errors }: AskProps) {
  const language = useLanguage();
  const words = useWords(resetWords);
  const links = useWords(linkWords);
  const back = <a href={address(language, "sign-in")}>{links.back}</a>;
  if (sent)
    return (
      <PageHead title={words.sentTitle} lede={words.sent}>
        <p>{links.sentNothing}</p>
        <p>{back}</p>
      </PageHead>
    );
  const action = address(language, "password-forgotten");
  return (
    <>
      <PageHead title={words.forgot} lede={words.lede} />
      <Form form={{ action, key: "", values: { email: [email] }, errors }} id="forgotten">
        <TextField name="email" type="email" label={links.email} autoComplete="username" />
        <Actions submit={words.send}>{back}</Actions>
      </Form>
    </>
  );
}

/** Twice, so that a slip of the finger locks nobody out. */
export function NewPasswordFields({ least }: { least: number }) {
  const words = useWords(resetWords);
  return (
    <>
      <TextField
        name="password"
        type="password"
        label={words.password}
        hint={least === 12 ? words.shortHint : words.longHint}
        autoComplete="new-password"
      />
      <TextField name="again" type="password" label={words.again} autoComplete="new-password" />
    </>
  );
}

type ResetProps = { email: string | null; least: number; action: string; errors: FormState["errors"] };

/** What the link opens; nothing is spent before the button is pressed. */
export function ResetView({ email, least, action, errors }: ResetProps) {
  const language = useLanguage();
  const words = useWords(resetWords);
  if (!email)
    return (
      <PageHead
        title={words.spent}
        lede={words.spentText}
        actions={<ActLink href={address(language, "password-forgotten")}>{words.another}</ActLink>}
      />
    );
  return (
    <>
      <PageHead title={words.choose} lede={words.chooseLede(email)} />
      <Form form={{ action, key: "", values: {}, errors }} id="reset">
        <NewPasswordFields least={least} />
        <Actions submit={words.save} />
      </Form>
    </>
  );
}

/** The same from the page of one's own account. */
export function ChangePasswordView({
  email,
  least,
  form,
}: {
  email: string;
  least: number;
  form: FormState;
}) {
  const language = useLanguage();
  const words = useWords(resetWords);
  return (
    <>
      <PageHead title={words.change} lede={words.chooseLede(email)} />
      <Form form={form} id="form">
        <NewPasswordFields least={least} />
        <Actions submit={words.save} cancel={address(language, "account")} />
      </Form>
    </>
  );
}
