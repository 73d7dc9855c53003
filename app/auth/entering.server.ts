// What follows a successful sign-in: the cookie, and back to where the person was, with what was typed.
import { redirect } from "@remix-run/node";
import type { Id } from "../domain/actor";
import { cookieLine } from "../http/cookies";
import { keepForm } from "../http/kept-forms.server";
import { ownPath } from "../http/own-path";
import type { Visit } from "../http/visit.server";
import { address } from "../site-map";
import { deviceOf } from "./devices";
import { limits } from "./session-limits";
import { type Beginning, endSession, startSession } from "./sessions.server";

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

type Entering = Pick<Beginning, "via"> & { ownDevice?: boolean; to?: string; carry?: string };

/** A session takes the place of the one this browser had; a second factor that is still due is asked on the way. */
export async function enter(visit: Visit, person: Id, wanted: Entering): Promise<Response> {
  const { house, environment, language } = visit;
  const { via, ownDevice = false } = wanted;
  if (visit.token) endSession(house, visit.token);
  const token = await startSession(house, person, { via, ownDevice, device: deviceOf(visit.userAgent) });
  const target = new URL(ownPath(wanted.to, address(language, "home")), visit.url.origin);
  const fields = carriedFields(wanted.carry);
  if (fields)
    target.searchParams.set("kept", keepForm(house.db, { person, values: fields, at: house.now() }));
  return redirect(target.pathname + target.search, {
    headers: {
      "Set-Cookie": cookieLine(environment.cookieName, token, {
        secure: environment.secureCookies,
        seconds: (ownDevice ? limits.ownDevice : limits.each) / 1000,
      }),
    },
  });
}
