import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { linkWords } from "../../auth/link-words";
import { askForLink } from "../../auth/links.server";
import { AskForLinkView } from "../../auth/views/link-views";
import { accessWords, waitSentence } from "../../auth/words";
import { titled } from "../../http/door-handle";
import { fieldsOf } from "../../http/fields";
import { ownPath } from "../../http/own-path";
import { visitOf } from "../../http/visit.server";
import { waitAnswer, waitHeaders } from "../../http/wait-answer";
import { address } from "../../site-map";

export const meta = titled((_, language) => linkWords[language].send);
export const headers = waitHeaders;

export async function loader(args: LoaderFunctionArgs) {
  const { language, signedIn, url } = await visitOf(args);
  const to = ownPath(url.searchParams.get("to"), address(language, "home"));
  if (signedIn) throw redirect(to);
  return json({ to });
}

export async function action(args: ActionFunctionArgs) {
  const { house, language } = await visitOf(args);
  const { values } = await fieldsOf(args.request);
  const email = (values.email?.[0] ?? "").trim();
  const to = ownPath(values.to?.[0], address(language, "home"));
  const again = { email, to, sent: false };
  const words = linkWords[language];
  const refused = (message: string, field = "email") => ({ ...again, errors: [{ field, message }] });
  if (!email) return json(refused(words.emailMissing), { status: 422 });
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) return json(refused(words.emailWrong), { status: 422 });
  const { remoteAddress } = args.context;
  const wait = await askForLink(house, { email, wanted: to, remoteAddress });
  if (wait > 0) return json(refused(waitSentence(accessWords[language], wait), ""), waitAnswer(wait));
  return json({ ...again, sent: true, errors: [] });
}

export default function SignInLink() {
  const { to } = useLoaderData<typeof loader>();
  const asked = useActionData<typeof action>() ?? { email: "", to, sent: false, errors: [] };
  return <AskForLinkView {...asked} />;
}
