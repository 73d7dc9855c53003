import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enter } from "../../auth/entering.server";
import { signInWith } from "../../auth/signing-in.server";
import { SignInView } from "../../auth/views/sign-in-view";
import { accessWords } from "../../auth/words";
import { castOf } from "../../domain/demonstration/cast-list.server";
import { titled } from "../../http/door-handle";
import { fieldsOf } from "../../http/fields";
import { ownPath } from "../../http/own-path";
import { doorTo, visitOf } from "../../http/visit.server";
import { waitAnswer, waitHeaders } from "../../http/wait-answer";
import { address } from "../../site-map";

export const meta = titled((_, language) => accessWords[language].signIn);

export const headers = waitHeaders;

export async function loader(args: LoaderFunctionArgs) {
  const visit = await visitOf(args);
  const { house, language, url } = visit;
  const to = ownPath(url.searchParams.get("to"), address(language, "home"));
  if (visit.session) throw redirect(visit.signedIn ? to : doorTo(visit, to));
  return json({ to, cast: castOf(house) });
}

export async function action(args: ActionFunctionArgs) {
  const visit = await visitOf(args);
  const { values } = await fieldsOf(args.request);
  const first = (name: string) => values[name]?.[0];
  const email = first("email") ?? "";
  const { remoteAddress } = args.context;
  const { person, wait } = await signInWith(visit.house, {
    email,
    password: first("password") ?? "",
    remoteAddress,
  });
  const ownDevice = first("ownDevice") === "yes";
  if (person)
    return enter(visit, person, { via: "password", ownDevice, to: first("to"), carry: first("carry") });
  const again = { email, to: first("to"), carry: first("carry") ?? "", wait, ownDevice };
  return wait ? json(again, waitAnswer(wait)) : json(again, { status: 422 });
}

export default function SignIn() {
  const { to, cast } = useLoaderData<typeof loader>();
  const tried = useActionData<typeof action>();
  return (
    <SignInView
      to={tried?.to ?? to}
      carry={tried?.carry ?? ""}
      cast={cast}
      email={tried?.email}
      wrong={tried !== undefined}
      wait={tried?.wait}
      ownDevice={tried?.ownDevice}
    />
  );
}
