import { address } from "../../site-map";
import { Actions, Form, type FormState, PageHead, TextField, useLanguage, useWords } from "../../ui";
import { accountWords } from "../account-words";
import { factorWords } from "../factor-words";

type Tried = { to: string; errors: FormState["errors"] };

const formOf = (action: string, errors: FormState["errors"]): FormState => ({
  action,
  key: "",
  values: {},
  errors,
});

/** Six digits, or a recovery code: one field, since whoever needs the second has no telephone to look at. */
function CodeField() {
  const words = useWords(factorWords);
  return <TextField name="code" label={words.enterCode} autoComplete="one-time-code" short maxLength={40} />;
}

/** After the password, or the link. */
export function CodeView({ to, errors }: Tried) {
  const language = useLanguage();
  const words = useWords(factorWords);
  return (
    <>
      <PageHead title={words.enterTitle} lede={words.enterLede} />
      <div className="stack">
        <Form form={formOf(address(language, "sign-in-code"), errors)} id="code">
          <input type="hidden" name="to" value={to} />
          <CodeField />
          <Actions submit={words.enter} />
        </Form>
        <p className="meta narrow">{words.enterLost}</p>
      </div>
    </>
  );
}

type ConfirmProps = Tried & {
  way: "code" | "password" | "link" | "invitation";
  email: string;
  sent: boolean;
};

/** T-d: before a sensitive act, who one is. */
export function ConfirmView({ to, errors, way, email, sent }: ConfirmProps) {
  const language = useLanguage();
  const words = useWords(accountWords);
  if (way === "invitation") return <PageHead title={words.confirm} lede={words.confirmInvitation} />;
  return (
    <>
      <PageHead title={words.confirm} lede={words.confirmLede} />
      {sent ? (
        <p>{words.confirmSent(email)}</p>
      ) : (
        <Form form={formOf(address(language, "account-confirm"), errors)} id="confirm">
          <input type="hidden" name="to" value={to} />
          {way === "code" && <CodeField />}
          {way === "password" && (
            <TextField
              name="password"
              type="password"
              label={words.confirmPassword}
              autoComplete="current-password"
            />
          )}
          {way === "link" && <p>{words.confirmLink}</p>}
          <Actions submit={way === "link" ? words.confirmSend : words.confirmSubmit}>
            <a href={address(language, "home")}>{words.confirmLeave}</a>
          </Actions>
        </Form>
      )}
    </>
  );
}
