import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { accountWords } from "../../auth/account-words";
import { type Confirming, proveAgain, waysToProve } from "../../auth/proving.server";
import { ConfirmView } from "../../auth/views/code-views";
import { type DoorHandle, titled } from "../../http/door-handle";
import { fieldsOf } from "../../http/fields";
import { ownPath } from "../../http/own-path";
import { doorTo, visitOf } from "../../http/visit.server";
import { waitHeaders } from "../../http/wait-answer";
import { address } from "../../site-map";

export const handle: DoorHandle = { place: "account" };
export const meta = titled((_, language) => accountWords[language].confirm);
export const headers = waitHeaders;

/** Also on the way to setting up a second factor, which asks for a fresh sign-in too. */
async function confirmingOf(args: Pick<LoaderFunctionArgs, "request" | "context">): Promise<Confirming> {
  const visit = await visitOf(args);
  const { session, url } = visit;
  if (!session || session.stage === "code") throw redirect(doorTo(visit, url.pathname + url.search));
  return { ...visit, session };
}

export async function loader(args: LoaderFunctionArgs) {
  const visit = await confirmingOf(args);
  const to = ownPath(visit.url.searchParams.get("to"), address(visit.language, "account"));
  return json({ to, way: waysToProve(visit), email: visit.session.email });
}

export async function action(args: ActionFunctionArgs) {
  const visit = await confirmingOf(args);
  const { values } = await fieldsOf(args.request);
  const to = ownPath(values.to?.[0], address(visit.language, "account"));
  const typed = { code: values.code?.[0] ?? "", password: values.password?.[0] ?? "", to };
  const answer = await proveAgain(visit, typed);
  if (answer.proven) return redirect(to);
  return json({ to, sent: answer.sent, errors: answer.errors }, answer.init);
}

export default function Confirm() {
  const { to, way, email } = useLoaderData<typeof loader>();
  const tried = useActionData<typeof action>() ?? { to, sent: false, errors: [] };
  return <ConfirmView {...tried} way={way} email={email} />;
}
