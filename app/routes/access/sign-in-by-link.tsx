import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enter } from "../../auth/entering.server";
import { linkWords } from "../../auth/link-words";
import { linkedBy, spendLink } from "../../auth/links.server";
import { EnterByLinkView } from "../../auth/views/link-views";
import { titled } from "../../http/door-handle";
import { fieldsOf } from "../../http/fields";
import { visitOf } from "../../http/visit.server";

export const meta = titled((_, language) => linkWords[language].entry);

/** Opening the page spends nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const { house, url } = await visitOf(args);
  const linked = linkedBy(house, args.params.token ?? "");
  return json({ email: linked?.email ?? null, action: url.pathname });
}

export async function action(args: ActionFunctionArgs) {
  const visit = await visitOf(args);
  const linked = spendLink(visit.house, args.params.token ?? "", args.context.remoteAddress);
  if (!linked) return json({}, { status: 409 });
  const { values } = await fieldsOf(args.request);
  const ownDevice = values.ownDevice?.[0] === "yes";
  return enter(visit, linked.person, { via: "link", ownDevice, to: linked.wanted });
}

export default function SignInByLink() {
  const { email, action } = useLoaderData<typeof loader>();
  return <EnterByLinkView email={email} action={action} />;
}
