import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leastOf } from "../../auth/accounts.server";
import { enter } from "../../auth/entering.server";
import { acceptInvitation, invitedBy } from "../../auth/invitations.server";
import { isLongPassword, passwordProblems } from "../../auth/password-rules";
import { hashPassword } from "../../auth/passwords.server";
import { InvitationView } from "../../auth/views/invitation-view";
import { accessWords } from "../../auth/words";
import { titled } from "../../http/door-handle";
import { fieldsOf } from "../../http/fields";
import { visitOf } from "../../http/visit.server";

export const meta = titled((_, language) => accessWords[language].invitation);

export async function loader(args: LoaderFunctionArgs) {
  const { house, url } = await visitOf(args);
  const invited = invitedBy(house.db, args.params.token ?? "", house.now());
  const least = invited ? leastOf(house.db, invited.person) : 0;
  return json({ email: invited?.email ?? null, least, action: url.pathname });
}

/** Opening the page spends nothing; pressing its button does, once. */
export async function action(args: ActionFunctionArgs) {
  const visit = await visitOf(args);
  const { house, language } = visit;
  const token = args.params.token ?? "";
  const { values } = await fieldsOf(args.request);
  const [password = "", again = ""] = [values.password?.[0], values.again?.[0]];
  const invited = invitedBy(house.db, token, house.now());
  if (!invited) return json({ errors: [] }, { status: 409 });
  const { email } = invited;
  const least = leastOf(house.db, invited.person);
  const errors = passwordProblems(language, { password, again, email, least });
  if (errors.length > 0) return json({ errors }, { status: 422 });
  const hash = await hashPassword(password);
  const person = acceptInvitation(house.db, token, {
    hash,
    isLong: isLongPassword(password),
    at: house.now(),
  });
  if (!person) return json({ errors: [] }, { status: 409 });
  return enter(visit, person, { via: "password" });
}

export default function Invitation() {
  const page = useLoaderData<typeof loader>();
  const tried = useActionData<{ errors: { field: string; message: string }[] }>();
  return <InvitationView {...page} errors={tried?.errors ?? []} />;
}
