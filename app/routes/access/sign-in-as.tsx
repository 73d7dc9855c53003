import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { enter } from "../../auth/entering.server";
import { personOfCast } from "../../domain/demonstration/cast-list.server";
import { notFoundAnswer } from "../../http/answers.server";
import { fieldsOf } from "../../http/fields";
import { visitOf } from "../../http/visit.server";
import { address } from "../../site-map";

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await visitOf(args);
  return redirect(address(language, "sign-in"));
}

/** The buttons of a demonstration; a real workspace has nothing at this address. */
export async function action(args: ActionFunctionArgs) {
  const visit = await visitOf(args);
  const { values } = await fieldsOf(args.request);
  const person =
    visit.house.kind === "demonstration" ? personOfCast(visit.house.db, values.as?.[0] ?? "") : undefined;
  if (!person) throw notFoundAnswer();
  return enter(visit, person, { via: "button", to: values.to?.[0], carry: values.carry?.[0] });
}

// A page address, not a data address: what is thrown here is drawn by the root.
export default function SignInAs() {
  return null;
}
