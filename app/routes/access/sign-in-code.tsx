import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { factorWords } from "../../auth/factor-words";
import { proveByCode } from "../../auth/proving.server";
import { CodeView } from "../../auth/views/code-views";
import { accessWords, waitSentence } from "../../auth/words";
import { inBoth } from "../../domain/bilingual";
import { titled } from "../../http/door-handle";
import { fieldsOf } from "../../http/fields";
import { sayNext } from "../../http/flash.server";
import { ownPath } from "../../http/own-path";
import { doorTo, visitOf } from "../../http/visit.server";
import { waitAnswer, waitHeaders } from "../../http/wait-answer";
import { address } from "../../site-map";

export const meta = titled((_, language) => factorWords[language].enterTitle);
export const headers = waitHeaders;

export async function loader(args: LoaderFunctionArgs) {
  const visit = await visitOf(args);
  const to = ownPath(visit.url.searchParams.get("to"), address(visit.language, "home"));
  if (visit.signedIn) throw redirect(to);
  if (visit.session?.stage !== "code") throw redirect(doorTo(visit, to));
  return json({ to });
}

export async function action(args: ActionFunctionArgs) {
  const visit = await visitOf(args);
  const { house, environment, language, session } = visit;
  const { values } = await fieldsOf(args.request);
  const to = ownPath(values.to?.[0], address(language, "home"));
  if (visit.signedIn) return redirect(to);
  if (session?.stage !== "code") return redirect(doorTo(visit, to));
  const proof = proveByCode({ ...visit, session }, values.code?.[0] ?? "");
  if ("wait" in proof) {
    const message = waitSentence(accessWords[language], proof.wait);
    return json({ to, errors: [{ field: "", message }] }, waitAnswer(proof.wait));
  }
  if ("wrong" in proof)
    return json(
      { to, errors: [{ field: "code", message: factorWords[language].enterWrong }] },
      { status: 422 },
    );
  const { given } = proof;
  if (given.by !== "recovery") return redirect(to);
  const said = inBoth(factorWords, (words) => words.recovered(given.left));
  return redirect(to, { headers: { "Set-Cookie": sayNext(house.key, said, environment.secureCookies) } });
}

export default function SignInCode() {
  const { to } = useLoaderData<typeof loader>();
  const tried = useActionData<typeof action>() ?? { to, errors: [] };
  return <CodeView {...tried} />;
}
