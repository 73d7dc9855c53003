// What follows a successful sign-in: the cookie, and back to where the person was, with what was typed.
import { redirect } from "@remix-run/node";
import { cookieLine } from "../http/cookies";
import { keepForm } from "../http/kept-forms.server";
import { ownPath } from "../http/own-path";
import type { Visit } from "../http/visit.server";
import { address } from "../site-map";
import { startSession } from "./sessions.server";

const twelveHours = 12 * 60 * 60;

/** Reads carried fields back; anything that is not a form's fields is dropped. */
function carriedFields(carry: string | undefined): Record<string, string[]> | null {
  if (!carry) return null;
  try {
    const fields: unknown = JSON.parse(carry);
    if (typeof fields !== "object" || fields === null) return null;
    const lists = Object.entries(fields).filter(
      (entry): entry is [string, string[]] =>
        Array.isArray(entry[1]) && entry[1].every((value) => typeof value === "string"),
    );
    return Object.fromEntries(lists);
  } catch {
    return null;
  }
}

export async function enter(
  visit: Visit,
  person: string,
  wanted: { to?: string; carry?: string },
): Promise<Response> {
  const { house, environment, language } = visit;
  const token = await startSession(house.db, person);
  const target = new URL(ownPath(wanted.to, address(language, "home")), visit.url.origin);
  const fields = carriedFields(wanted.carry);
  if (fields)
    target.searchParams.set("kept", keepForm(house.db, { person, values: fields, at: house.now() }));
  return redirect(target.pathname + target.search, {
    headers: {
      "Set-Cookie": cookieLine(environment.cookieName, token, {
        secure: environment.secureCookies,
        seconds: twelveHours,
      }),
    },
  });
}
