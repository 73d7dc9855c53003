// Where a form leads that is not executed, or was: the other language, the door once more, where the act leads.
import { redirect } from "@remix-run/node";
import type { Answer } from "../domain/form-keys.server";
import { address } from "../site-map";
import { sayNext } from "./flash.server";
import { keepForm } from "./kept-forms.server";
import { ownPath } from "./own-path";
import { type Asked, returning } from "./visit.server";

/** L-2: the toggle is a button of the form; what was typed goes over to the other language, nothing is executed. */
export function keepAndTurn(asked: Asked, values: Record<string, string[]>, wanted: string): Response {
  const { house, signedIn, url, now } = asked;
  const target = new URL(ownPath(wanted, url.pathname), url.origin);
  target.searchParams.set("kept", keepForm(house.db, { person: signedIn.id, values, at: now }));
  return redirect(target.pathname + target.search);
}

/** T-d: who one is, once more; then the form again, filled as it was. */
export function confirmFirst(asked: Asked, values: Record<string, string[]>): Response {
  const { house, signedIn, url, now, language } = asked;
  url.searchParams.set("kept", keepForm(house.db, { person: signedIn.id, values, at: now }));
  return redirect(
    address(language, "account-confirm", {}, { to: returning(url.pathname + url.search, language) }),
  );
}

/** On to where an act leads, with what is said there. */
export function led({ house, environment }: Asked, { to, said }: Answer): Response {
  const headers = said ? { "Set-Cookie": sayNext(house.key, said, environment.secureCookies) } : undefined;
  return redirect(to, { headers });
}
