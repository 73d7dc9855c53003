import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../auth/account-crumbs";
import { type FactorPage, factorPage, setUpFactor } from "../../auth/factor-page.server";
import { factorWords } from "../../auth/factor-words";
import { FactorStands, RecoveryCodes, SetUpFactor } from "../../auth/views/factor-views";
import { doorAnswer } from "../../http/answers.server";
import { type DoorHandle, titled } from "../../http/door-handle";
import { fieldsOf } from "../../http/fields";
import { ownPath } from "../../http/own-path";
import { doorTo, visitOf } from "../../http/visit.server";
import { waitHeaders } from "../../http/wait-answer";
import { address } from "../../site-map";

export const handle: DoorHandle<FactorPage> = {
  place: "account",
  crumbs: ({ isOpen }, language) => (isOpen ? accountCrumbs(language) : []),
};
export const meta = titled((_, language) => factorWords[language].title);
export const headers = waitHeaders;

const nextOf = (to: string | null | undefined, language: "en" | "fr") =>
  ownPath(to, address(language, "account"));

/** Also for a session that opens nothing else yet: setting it up is the way in. */
export async function loader(args: LoaderFunctionArgs) {
  const visit = await visitOf(args);
  const { session, url } = visit;
  if (!session || session.stage === "code") throw redirect(doorTo(visit, url.pathname + url.search));
  const to = nextOf(url.searchParams.get("to"), visit.language);
  return json<FactorPage>(factorPage({ ...visit, session }, to));
}

export async function action(args: ActionFunctionArgs) {
  const visit = await visitOf(args);
  const { session, language } = visit;
  const { values } = await fieldsOf(args.request);
  if (!session || session.stage === "code") throw doorAnswer(visit, {});
  const typed = { offer: values.offer?.[0] ?? "", code: values.code?.[0] ?? "" };
  const { answer, init } = setUpFactor({ ...visit, session }, typed);
  return json({ ...answer, to: nextOf(values.to?.[0], language) }, init);
}

export default function SecondFactor() {
  const page = useLoaderData<typeof loader>();
  const tried = useActionData<typeof action>();
  if (tried?.codes) return <RecoveryCodes codes={tried.codes} to={tried.to} isNew />;
  if (page.factor) return <FactorStands factor={page.factor} must={page.must} />;
  const offer = tried?.offer ?? page.offer;
  if (!offer) return null;
  const errors = tried?.errors ?? [];
  return <SetUpFactor offer={offer} to={tried?.to ?? page.to} must={page.must} errors={errors} />;
}
