// Who is visiting which address in which language; found once a request, whatever asks for it.
import type { AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { type Session, type SignedIn, sessionBy } from "../auth/sessions.server";
import type { Actor } from "../domain/actor";
import { actorOn } from "../domain/actor.server";
import type { Language } from "../domain/bilingual";
import { type Day, dayOf, type Instant } from "../domain/dates";
import type { House } from "../domain/house";
import { address } from "../site-map";
import { cookieOf } from "./cookies";
import type { Environment } from "./environment";
import { languageOfPath } from "./language-of-path";
import { countedIn, countOne } from "./limits.server";
import { tooManyAnswer } from "./wait-answer";

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
  /** What the cookie opens: the workspace, or one page on the way to it (T-d). */
  session: Session | null;
  /** Who is signed in, all the way. */
  signedIn: SignedIn | null;
  token: string | null;
  remoteAddress: string;
  userAgent: string;
  /** T-d: seconds to wait, where this is one too many. */
  wait: number;
};

/** A visit of someone signed in, as a page is asked for. */
export type Asked = Visit & {
  signedIn: SignedIn;
  session: Session;
  actor: Actor;
  now: Instant;
  today: Day;
};

type Args = Pick<LoaderFunctionArgs, "request" | "context">;

const visits = new WeakMap<AppLoadContext, Promise<Visit>>();

/** For whoever answers too many in a way of their own, with what was typed. */
export function visitAsItIs({ request, context }: Args): Promise<Visit> {
  let visit = visits.get(context);
  if (!visit) {
    visit = look(request, context);
    visits.set(context, visit);
  }
  return visit;
}

export async function visitOf(args: Args): Promise<Visit> {
  const visit = await visitAsItIs(args);
  // Not for the pages drawn around the answer: those ask with GET.
  if (visit.wait > 0 && args.request.method !== "GET") throw tooManyAnswer(visit.language, visit.wait);
  return visit;
}

async function look(request: Request, context: AppLoadContext): Promise<Visit> {
  const { house, environment, remoteAddress } = context;
  const url = new URL(request.url);
  const token = cookieOf(request, environment.cookieName);
  const session = token ? await sessionBy(house, token) : null;
  const counting = { person: session?.person.id ?? null, remoteAddress };
  const counted = environment.hasLimits ? countedIn(request, url) : [];
  return {
    house,
    environment,
    language: languageOfPath(url.pathname),
    url,
    session,
    signedIn: session?.stage === "open" ? session.person : null,
    token,
    remoteAddress,
    userAgent: request.headers.get("User-Agent") ?? "",
    wait: Math.max(0, ...counted.map((what) => countOne(house, { ...counting, what }))),
  };
}

const asked = new WeakMap<Visit, Asked>();

/** The visit as someone signed in, with the seats held today; null when nobody is. */
export function askedBy(visit: Visit): Asked | null {
  const { house, signedIn, session } = visit;
  if (!signedIn || !session) return null;
  let known = asked.get(visit);
  if (!known) {
    const now = house.now();
    const today = dayOf(now);
    known = { ...visit, signedIn, session, now, today, actor: actorOn(house.db, signedIn.id, today) };
    asked.set(visit, known);
  }
  return known;
}

/** The address to come back to, as far as a header holds it: proxies refuse longer ones. What was typed is kept in any case. */
const longestReturn = 2_000;
export function returning(to: string, language: Language): string {
  if (to.length <= longestReturn) return to;
  const { pathname, searchParams } = new URL(to, "http://localhost");
  const kept = searchParams.get("kept")?.slice(0, 100);
  if (pathname.length > longestReturn) return address(language, "home");
  return kept ? `${pathname}?${new URLSearchParams({ kept })}` : pathname;
}

/** The page that stands between the visitor and `to`: sign-in, the code, or setting up the second factor. */
export function doorTo({ session, language }: Visit, asked: string): string {
  const to = returning(asked, language);
  if (session?.stage === "code") return address(language, "sign-in-code", {}, { to });
  return address(language, session?.stage === "enrol" ? "second-factor" : "sign-in", {}, { to });
}

/** The same, or a redirect to the page that stands before this one and comes back here. */
export async function askedOf(args: Args): Promise<Asked> {
  const visit = await visitOf(args);
  const known = askedBy(visit);
  if (known) return known;
  throw redirect(doorTo(visit, visit.url.pathname + visit.url.search));
}
