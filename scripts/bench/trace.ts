// What each page asks of the database: how many statements, how long each took. Within this process, on the build.
import type { ServerBuild } from "@remix-run/node";
import { startSession } from "../../app/auth/sessions.server";
import type { Instant } from "../../app/domain/dates";
import { databaseOf } from "../../app/domain/workspace.server";
import { readEnvironment } from "../../app/http/environment";
import { requestHandlerOf } from "../../app/http/request-handler.server";
import { type Db, openDatabase } from "../../db/connection";
import { castHouse, parts } from "../../tests/support/cast-house";
import type { Options } from "./options";
import { type Page, pagesOf, type Who } from "./samples";
import { partsIn, type World } from "./worlds";

type Ran = { text: string; milliseconds: number };

type Opened = { status: number; isFile: boolean; bytes: number; ran: Ran[] };

export type Traced = {
  status: number;
  /** A file to be kept, which carries a whole list. */
  isFile: boolean;
  bytes: number;
  statements: number;
  /** In SQLite, for the whole page. */
  milliseconds: number;
  slowest: Ran;
};

export type Visit = { page: Page; who: Who; language: "en" | "fr"; traced: Traced };
export type TracedWorld = { visits: Visit[]; cookies: ReadonlyMap<Who, string | null> };

/** Every statement that the connection runs from now on, with its time. */
function listenTo(db: Db): () => Ran[] {
  const heard: Ran[] = [];
  const client = db.$client;
  const prepare = client.prepare.bind(client);
  const timed = (text: string) => {
    const statement = prepare(text);
    for (const name of ["get", "all", "run"] as const) {
      const own: (...values: unknown[]) => unknown = statement[name].bind(statement);
      const value = (...values: unknown[]) => {
        const began = performance.now();
        try {
          return own(...values);
        } finally {
          heard.push({ text, milliseconds: performance.now() - began });
        }
      };
      Object.defineProperty(statement, name, { value });
    }
    return statement;
  };
  Object.defineProperty(client, "prepare", { value: timed });
  return () => heard.splice(0);
}

/** Everyone stands inside, whatever their part would have to show at the door. */
const inside = { via: "button", ownDevice: false, device: "" } as const;

const nothing: Ran = { text: "", milliseconds: 0 };

/** Makes the samples of a world, signs everybody in, and opens every page as everybody who sees it. */
export async function trace(world: World, { only, quick }: Options): Promise<TracedWorld> {
  const db = openDatabase(databaseOf(world.dataDirectory));
  const ran = listenTo(db);
  const now = Date.now() as Instant;
  const house = castHouse({ db, now, parts: partsIn(world.dataDirectory), heard: [] });
  const pages = (await pagesOf(house)).filter(
    ({ place }) => only.length === 0 || only.some((part) => place.includes(part)),
  );
  const cookies = new Map<Who, string | null>([["nobody", null]]);
  for (const part of parts)
    cookies.set(part, `session=${await startSession(house.house, house.person(part), inside)}`);

  const build = (await import(`${process.cwd()}/build/remix/server/index.js`)) as ServerBuild;
  const handle = requestHandlerOf(build);
  const environment = readEnvironment({ DATA_DIR: world.dataDirectory, LIMITS: "off" });
  const ask = async (path: string, cookie: string | null) => {
    const headers = new Headers(cookie ? { Cookie: cookie } : {});
    const request = new Request(`http://127.0.0.1:3000${path}`, { headers });
    const facts = { environment, nonce: "nonce", remoteAddress: "127.0.0.1", incident: "00000000" };
    return handle(request, { ...facts, house: house.house });
  };
  const opened = async (path: string, cookie: string | null): Promise<Opened> => {
    ran();
    const answer = await ask(path, cookie);
    const body = await answer.arrayBuffer();
    const isFile = answer.headers.get("Content-Disposition")?.startsWith("attachment") ?? false;
    return { status: answer.status, isFile, bytes: body.byteLength, ran: ran() };
  };

  const visits: Visit[] = [];
  for (const page of pages) {
    const people = quick ? page.by.filter(isTypical) : page.by;
    for (const [index, who] of people.entries()) {
      for (const language of quick ? (["en"] as const) : languagesOf(index)) {
        const tries: Opened[] = [];
        for (let turn = 0; turn < 4; turn += 1)
          tries.push(await opened(page.path(language), cookies.get(who) ?? null));
        visits.push({ page, who, language, traced: tracedIn(tries) });
      }
    }
  }
  db.$client.pragma("wal_checkpoint(TRUNCATE)");
  db.$client.close();
  return { visits, cookies };
}

const isTypical = (who: Who, index: number): boolean =>
  index === 0 || ["member", "councilChair", "secretary"].includes(who);

/** Each page in both languages as who sees it first, then in one or the other: every person, every language, half the time. */
const languagesOf = (index: number): readonly ("en" | "fr")[] =>
  index === 0 ? ["en", "fr"] : [index % 2 === 0 ? "fr" : "en"];

/** The first opening prepares the statements; each counts by its quickest run, when the machine did not look away. */
function tracedIn(tries: readonly Opened[]): Traced {
  const [, ...prepared] = tries;
  const { ran = [], ...last } = prepared.at(-1) ?? {};
  const steady = ran.map(({ text }, at) => ({
    text,
    milliseconds: Math.min(...prepared.map((one) => one.ran[at]?.milliseconds ?? Number.POSITIVE_INFINITY)),
  }));
  return {
    ...{ status: 0, bytes: 0, isFile: false, ...last, statements: steady.length },
    milliseconds: steady.reduce((sum, one) => sum + one.milliseconds, 0),
    slowest: steady.reduce((most, one) => (one.milliseconds > most.milliseconds ? one : most), nothing),
  };
}
