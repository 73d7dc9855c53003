import { say } from "../../domain/bilingual";
import type { CastButton } from "../../domain/demonstration/cast-list.server";
import { address } from "../../site-map";
import {
  Actions,
  CheckboxField,
  Form,
  type FormState,
  Notice,
  PageHead,
  TextField,
  useLanguage,
  useWords,
} from "../../ui";
import { accountWords } from "../account-words";
import { linkWords } from "../link-words";
import { resetWords } from "../reset-words";
import { accessWords, waitSentence } from "../words";

type Props = {
  /** Where to go once signed in. */
  to: string;
  /** What was typed in a form whose session ended; given back filled, never executed. */
  carry: string;
  cast: CastButton[];
  email?: string;
  wrong?: boolean;
  /** T-d: seconds before the next try. */
  wait?: number;
  ownDevice?: boolean;
};

const Carried = ({ to, carry }: { to: string; carry: string }) => (
  <>
    <input type="hidden" name="to" value={to} />
    {carry && <input type="hidden" name="carry" value={carry} />}
  </>
);

export function SignInView({ to, carry, cast, email = "", wrong, wait, ownDevice }: Props) {
  const language = useLanguage();
  const words = useWords(accessWords);
  const links = useWords(linkWords);
  const account = useWords(accountWords);
  const reset = useWords(resetWords);
  const problem = wait ? waitSentence(words, wait) : wrong ? words.wrong : null;
  const form: FormState = {
    action: address(language, "sign-in"),
    key: "",
    values: { email: [email], ownDevice: ownDevice ? ["yes"] : [] },
    errors: problem ? [{ field: wait ? "" : "email", message: problem }] : [],
  };
  return (
    <>
      <PageHead title={words.signIn} />
      {carry && <Notice tone="wait">{words.ended}</Notice>}
      <div className="cols even">
        <div className="stack">
          <Form form={form} id="sign-in">
            <Carried to={to} carry={carry} />
            <TextField name="email" type="email" label={words.email} autoComplete="username" />
            <TextField
              name="password"
              type="password"
              label={words.password}
              autoComplete="current-password"
            />
            <CheckboxField name="ownDevice" label={account.own} hint={account.ownHint} />
            <Actions submit={words.signIn}>
              <a href={address(language, "password-forgotten")} target={carry ? "_blank" : undefined}>
                {reset.forgot}
              </a>
            </Actions>
          </Form>
          {/* In another tab where something was typed, which would be lost with this page. */}
          <p>
            {links.sendNote}{" "}
            <a href={address(language, "sign-in-link", {}, { to })} target={carry ? "_blank" : undefined}>
              {links.send}
            </a>
          </p>
        </div>
        {cast.length > 0 && <Cast to={to} carry={carry} cast={cast} />}
      </div>
    </>
  );
}

function Cast({ to, carry, cast }: Pick<Props, "to" | "carry" | "cast">) {
  const language = useLanguage();
  const words = useWords(accessWords);
  return (
    <section className="stack" aria-labelledby="cast">
      <div>
        <h2 id="cast">{words.enterAs}</h2>
        <p className="meta">{words.enterAsNote}</p>
      </div>
      <form action={address(language, "sign-in-as")} method="post">
        <Carried to={to} carry={carry} />
        <ul className="lines cast" role="list">
          {cast.map(({ key, label, note }) => (
            <li key={key}>
              <button type="submit" name="as" value={key} className="as-link">
                {say(language, label)}
              </button>
              <span className="meta">{say(language, note)}</span>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}
