import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leastOf } from "../../auth/accounts.server";
import { enter } from "../../auth/entering.server";
import { isLongPassword, passwordProblems } from "../../auth/password-rules";
import { hashPassword } from "../../auth/passwords.server";
import { resetWords } from "../../auth/reset-words";
import { resetPassword, resettingBy } from "../../auth/resets.server";
import { ResetView } from "../../auth/views/password-views";
import { titled } from "../../http/door-handle";
import { fieldsOf } from "../../http/fields";
import { visitOf } from "../../http/visit.server";

type Tried = { errors: { field: string; message: string }[] };

export const meta = titled<{ email: string | null }>(
  ({ email }, language) => resetWords[language][email ? "choose" : "spent"],
);

/** Opening the page spends nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const { house, url } = await visitOf(args);
  const found = resettingBy(house, args.params.token ?? "");
  const least = found ? leastOf(house.db, found.person) : 0;
  return json({ email: found?.email ?? null, least, action: url.pathname });
}

export async function action(args: ActionFunctionArgs) {
  const visit = await visitOf(args);
  const { house, language, remoteAddress } = visit;
  const token = args.params.token ?? "";
  const { values } = await fieldsOf(args.request);
  const [password = "", again = ""] = [values.password?.[0], values.again?.[0]];
  const found = resettingBy(house, token);
  if (!found) return json<Tried>({ errors: [] }, { status: 409 });
  const least = leastOf(house.db, found.person);
  const errors = passwordProblems(language, { password, again, email: found.email, least });
  if (errors.length > 0) return json<Tried>({ errors }, { status: 422 });
  const isLong = isLongPassword(password);
  const hash = await hashPassword(password);
  const person = resetPassword(house, token, { hash, isLong, remoteAddress });
  if (!person) return json<Tried>({ errors: [] }, { status: 409 });
  return enter(visit, person, { via: "password" });
}

export default function PasswordReset() {
  const page = useLoaderData<typeof loader>();
  const tried = useActionData<Tried>();
  return <ResetView {...page} errors={tried?.errors ?? []} />;
}
