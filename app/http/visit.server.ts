// Who is visiting which address in which language; found once a request, whatever asks for it.
import type { AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { type SignedIn, signedInBy } from "../auth/sessions.server";
import type { Actor } from "../domain/actor";
import { actorOn } from "../domain/actor.server";
import type { Language } from "../domain/bilingual";
import { type Day, dayOf, type Instant } from "../domain/dates";
import type { House } from "../domain/house";
import { address } from "../site-map";
import { cookieOf } from "./cookies";
import type { Environment } from "./environment";
import { languageOfPath } from "./language-of-path";

declare module "@remix-run/node" {
  interface AppLoadContext {
    house: House;
    nonce: string;
    environment: Environment;
    remoteAddress: string;
    /** The number under which a fault of this request stands in the log. */
    incident: string;
  }
}

export type Visit = {
  house: House;
  environment: Environment;
  language: Language;
  url: URL;
  signedIn: SignedIn | null;
  token: string | null;
};

/** A visit of someone signed in, as a page is asked for. */
export type Asked = Visit & { signedIn: SignedIn; actor: Actor; now: Instant; today: Day };

const visits = new WeakMap<AppLoadContext, Promise<Visit>>();

export function visitOf({
  request,
  context,
}: Pick<LoaderFunctionArgs, "request" | "context">): Promise<Visit> {
  let visit = visits.get(context);
  if (!visit) {
    visit = look(request, context);
    visits.set(context, visit);
  }
  return visit;
}

async function look(request: Request, { house, environment }: AppLoadContext): Promise<Visit> {
  const url = new URL(request.url);
  const token = cookieOf(request, environment.cookieName);
  return {
    house,
    environment,
    language: languageOfPath(url.pathname),
    url,
    signedIn: token ? await signedInBy(house.db, token) : null,
    token,
  };
}

const asked = new WeakMap<Visit, Asked>();

/** The visit as someone signed in, with the seats held today; null when nobody is. */
export function askedBy(visit: Visit): Asked | null {
  const { house, signedIn } = visit;
  if (!signedIn) return null;
  let known = asked.get(visit);
  if (!known) {
    const now = house.now();
    const today = dayOf(now);
    known = { ...visit, signedIn, now, today, actor: actorOn(house.db, signedIn.id, today) };
    asked.set(visit, known);
  }
  return known;
}

/** The same, or a redirect to the sign-in page that comes back here. */
export async function askedOf(args: Pick<LoaderFunctionArgs, "request" | "context">): Promise<Asked> {
  const visit = await visitOf(args);
  const known = askedBy(visit);
  if (known) return known;
  throw redirect(address(visit.language, "sign-in", {}, { to: visit.url.pathname + visit.url.search }));
}
