import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../auth/account-crumbs";
import { offerCodes, renewCodes } from "../../auth/enrolling.server";
import { factorWords } from "../../auth/factor-words";
import { askFirst } from "../../auth/proving.server";
import { RecoveryCodes, RenewCodes } from "../../auth/views/factor-views";
import { type DoorHandle, titled } from "../../http/door-handle";
import { fieldsOf } from "../../http/fields";
import { askedOf } from "../../http/visit.server";
import { address } from "../../site-map";
import { useLanguage } from "../../ui";

export const handle: DoorHandle<unknown> = {
  place: "account",
  crumbs: (_, language) => accountCrumbs(language),
};
export const meta = titled((_, language) => factorWords[language].codesTitle);

export async function loader(args: LoaderFunctionArgs) {
  const asked = await askedOf(args);
  askFirst(asked, "account.recoveryCodes");
  if (!asked.session.hasFactor) throw redirect(address(asked.language, "second-factor"));
  return json({ offer: offerCodes(asked.house, asked.session) });
}

/** The new codes are the answer itself: they stand nowhere else. */
export async function action(args: ActionFunctionArgs) {
  const asked = await askedOf(args);
  askFirst(asked, "account.recoveryCodes");
  const { house, session, language } = asked;
  const { values } = await fieldsOf(args.request);
  const codes = renewCodes(house, session, values.offer?.[0] ?? "");
  const message = factorWords[language].renewOver;
  if (!codes) return json({ codes, errors: [{ field: "", message }] }, { status: 422 });
  return json({ codes, errors: [] });
}

export default function SecondFactorCodes() {
  const language = useLanguage();
  const { offer } = useLoaderData<typeof loader>();
  const tried = useActionData<typeof action>();
  if (tried?.codes) return <RecoveryCodes codes={tried.codes} to={address(language, "second-factor")} />;
  return <RenewCodes offer={offer} errors={tried?.errors ?? []} />;
}
