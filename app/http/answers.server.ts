// The answers that are not pages, 400 to 409: drawn by the root's error boundary.
import { json, redirect } from "@remix-run/node";
import { type Language, say } from "../domain/bilingual";
import { castOf } from "../domain/demonstration/cast-list.server";
import { Denied, NotFound, NotPossible } from "../domain/refusals";
import { keepForm, withoutSecrets } from "./kept-forms.server";
import { refusedOutright, type Trouble } from "./trouble";
import { doorTo, type Visit } from "./visit.server";
import { tooManyAnswer } from "./wait-answer";

const trouble = (what: Trouble, status: number) => json(what, { status });

/** T-3: one answer for what is hidden and what does not exist. */
export const notFoundAnswer = () => trouble({ kind: "not-found" }, 404);

/** Who sends a form and is not, or not yet, let in. What was typed is given back once they are. */
export function doorAnswer(visit: Visit, values: Record<string, string[]>): Response {
  const { house, session, url } = visit;
  if (visit.wait > 0) return tooManyAnswer(visit.language, visit.wait);
  if (!session) return signInAnswer(visit, values);
  const at = house.now();
  url.searchParams.set("kept", keepForm(house.db, { person: session.person.id, values, at }));
  return redirect(doorTo(visit, url.pathname + url.search));
}

/** The session ended while the person wrote: sign-in carries the fields and gives the form back filled. */
const signInAnswer = (visit: Visit, values: Record<string, string[]>) =>
  trouble(
    {
      kind: "sign-in",
      to: visit.url.pathname + visit.url.search,
      carry: JSON.stringify(withoutSecrets(values)),
      cast: castOf(visit.house),
    },
    401,
  );

export function refusedAnswer(refusal: Denied | NotPossible, language: Language) {
  const { text, rule } = refusal.reason;
  const status = refusal instanceof Denied ? 403 : 409;
  return trouble({ kind: "refused", sentence: say(language, text), rule: rule ?? null }, status);
}

/** What was sent is no form: broken, cut short, or of another type. Whoever sent it is told, and nothing was done. */
export const unreadableAnswer = (language: Language) => trouble(refusedOutright(400, language), 400);

/** The address takes no form, or not by this method. */
export const notTakenAnswer = (language: Language) => trouble(refusedOutright(405, language), 405);

/** Runs a read; what the field refuses becomes its answer, anything else stays a bug. */
export function answered<Data>(language: Language, read: () => Data): Data {
  try {
    return read();
  } catch (refusal) {
    if (refusal instanceof NotFound) throw notFoundAnswer();
    if (refusal instanceof Denied || refusal instanceof NotPossible) throw refusedAnswer(refusal, language);
    throw refusal;
  }
}
