// The production build, asked without a network: each request as one person, the answer as it would leave.
import type { ServerBuild } from "@remix-run/node";
import { startSession } from "../../app/auth/sessions.server";
import type { Id } from "../../app/domain/actor";
import { readEnvironment } from "../../app/http/environment";
import { requestHandlerOf } from "../../app/http/request-handler.server";
import { openDoor } from "../support/front-door";
import { openHouse, type Part } from "../support/house";

// Many posts in one instant, as no person sends them: the limits have tests of their own.
const environment = readEnvironment({ LIMITS: "off" });
/** Everyone stands inside, whatever their part would have to show at the door; the door has tests of its own. */
const coming = { via: "button", ownDevice: false, device: "" } as const;
const build = (await import("../../build/remix/server/index.js" as string)) as ServerBuild;
const handle = requestHandlerOf(build);

export type Served = Awaited<ReturnType<typeof serveHouse>>;

/** A world of its own, and a way to ask it as anyone. */
export function serveHouse(from: "empty" | "world" = "world") {
  const house = openHouse(from);
  const tokens = new Map<Id, Promise<string>>();
  const cookieOfPerson = async (person: Id) => {
    const known = tokens.get(person) ?? startSession(house.house, person, coming);
    tokens.set(person, known);
    return `session=${await known}`;
  };
  const cookieOf = (part: Part) => cookieOfPerson(house.person(part));
  async function ask(part: Part | "nobody", path: string, init: RequestInit = {}): Promise<Response> {
    return askWith(part === "nobody" ? null : await cookieOf(part), path, init);
  }
  /** As anyone of the world, cast or not. */
  const askAs = async (person: Id, path: string, init?: RequestInit) =>
    askWith(await cookieOfPerson(person), path, init);
  async function askWith(cookie: string | null, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (cookie) headers.set("Cookie", cookie);
    const context = {
      house: house.house,
      environment,
      nonce: "nonce",
      remoteAddress: "127.0.0.1",
      incident: "00000000",
    };
    return handle(new Request(`http://127.0.0.1:3000${path}`, { ...init, headers }), context);
  }
  const post = (part: Part | "nobody", path: string, fields: Record<string, string> | URLSearchParams) =>
    ask(part, path, { method: "POST", body: new URLSearchParams(fields) });
  /** The same workspace behind the real listener, on a loopback port. */
  const openFront = (variables: Record<string, string> = {}) =>
    openDoor({ variables, handle: (request, facts) => handle(request, { ...facts, house: house.house }) });
  /** The next request of this person begins a session of its own. */
  const forget = (person: Id) => void tokens.delete(person);
  return { house, ask, askAs, post, cookieOf, openFront, forget };
}

/** Every address of the build and what it takes, by the id of its route. */
export const manifest = Object.values(build.routes).flatMap((route) =>
  route ? [{ id: route.id, path: route.path ?? "", takesForm: route.module.action !== undefined }] : [],
);
