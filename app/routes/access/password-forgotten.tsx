import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { linkWords } from "../../auth/link-words";
import { resetWords } from "../../auth/reset-words";
import { askForReset } from "../../auth/resets.server";
import { ForgottenView } from "../../auth/views/password-views";
import { accessWords, waitSentence } from "../../auth/words";
import { titled } from "../../http/door-handle";
import { fieldsOf } from "../../http/fields";
import { visitOf } from "../../http/visit.server";
import { waitAnswer, waitHeaders } from "../../http/wait-answer";

export const meta = titled((_, language) => resetWords[language].forgot);
export const headers = waitHeaders;

export async function loader(args: LoaderFunctionArgs) {
  await visitOf(args);
  return json({});
}

export async function action(args: ActionFunctionArgs) {
  const { house, language, remoteAddress } = await visitOf(args);
  const { values } = await fieldsOf(args.request);
  const email = (values.email?.[0] ?? "").trim();
  const words = linkWords[language];
  const refused = (message: string, field = "email") => ({
    ...{ email, sent: false },
    errors: [{ field, message }],
  });
  if (!email) return json(refused(words.emailMissing), { status: 422 });
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) return json(refused(words.emailWrong), { status: 422 });
  const wait = await askForReset(house, { email, remoteAddress });
  if (wait > 0) return json(refused(waitSentence(accessWords[language], wait), ""), waitAnswer(wait));
  return json({ email, sent: true, errors: [] });
}

export default function PasswordForgotten() {
  const asked = useActionData<typeof action>() ?? { email: "", sent: false, errors: [] };
  return <ForgottenView {...asked} />;
}
