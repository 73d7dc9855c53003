// Lucia stays behind this folder. Its adapter is our own: it keeps only a digest of the token (T-d).
import { createHash } from "node:crypto";
import { type Adapter, Lucia } from "lucia";
import { type Db, prepared } from "../../db/connection";
import type { Id } from "../domain/actor";
import { isTrustedOn } from "../domain/actor.server";
import type { Language } from "../domain/bilingual";
import { type Day, dayOf, type Instant } from "../domain/dates";
import type { House } from "../domain/house";
import { newId } from "../domain/id";
import { lastSeen, seeSession } from "./last-seen.server";
import { type Held, limits, mustHaveFactor, type Stage, stageOf } from "./session-limits";

type Attributes = { name: string; titleEn: string; titleFr: string; language: Language; zone: string };
export type SignedIn = Attributes & { id: Id };

/** What a session begins with. */
export type Beginning = { via: Held["via"]; ownDevice: boolean; device: string };

/** What is read of a session at each request. */
type Row = Omit<Held, "ownDevice" | "isTrusted" | "isReal" | "hasFactor"> & {
  ownDevice: 0 | 1;
  isTrusted: 0 | 1;
  hasFactor: 0 | 1;
  provedAt: Instant;
  email: string;
};

declare module "lucia" {
  interface Register {
    Lucia: Lucia<{ row: Row | null }, Attributes>;
    DatabaseUserAttributes: Attributes;
    DatabaseSessionAttributes: { begins: Beginning } | { row: Row };
  }
}

/** What a token opens, asked anew at each request. */
export type Session = {
  digest: string;
  person: SignedIn;
  email: string;
  /** How far it opens. */
  stage: Exclude<Stage, "over">;
  /** When the person last showed who they are. */
  provedAt: Instant;
  hasFactor: boolean;
  mustHaveFactor: boolean;
};

export const digestOf = (token: string) => createHash("sha256").update(token).digest("hex");

const read = prepared((db: Db) =>
  db.$client.prepare<[{ digest: string; day: Day }], Row & Attributes & { personId: Id }>(
    `select x.person_id as personId, x.created_at as startedAt, x.seen_at as seenAt, x.via, x.own_device as ownDevice,
       x.proved_at as provedAt, x.factor_at as factorAt,
       exists (select 1 from second_factor f where f.person_id = x.person_id) as hasFactor, ${isTrustedOn("x.person_id")} as isTrusted,
       p.email, p.name, p.title_en as titleEn, p.title_fr as titleFr, p.language, p.zone
     from session x join person p on p.id = x.person_id where x.digest = :digest`,
  ),
);

/** The limits are the house's own, by its own clock, and are asked in sessionBy: what is over opens nothing there. */
function adapterOf(house: House): Adapter {
  const client = house.db.$client;
  return {
    async getSessionAndUser(token) {
      const found = read(house.db).get({ digest: digestOf(token), day: dayOf(house.now()) });
      if (!found) return [null, null];
      const { personId, name, titleEn, titleFr, language, zone, ...row } = found;
      const expiresAt = new Date(Date.now() + limits.ownDevice);
      return [
        { id: token, userId: personId, expiresAt, attributes: { row } },
        { id: personId, attributes: { name, titleEn, titleFr, language, zone } },
      ];
    },
    async getUserSessions() {
      return [];
    },
    async setSession({ id, userId, attributes }) {
      if (!("begins" in attributes)) return;
      const { via, device, ownDevice } = attributes.begins;
      const at = house.now();
      client
        .prepare(
          `insert into session (digest, person_id, created_at, expires_at, seen_at, via, own_device, device, proved_at)
           values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          ...[digestOf(id), userId, at, at + (ownDevice ? limits.ownDevice : limits.each), at],
          ...[via, ownDevice ? 1 : 0, device, at],
        );
    },
    // A limit from sign-in on, and one from the last use, which the tick writes: reading a page writes nothing (T-8).
    async updateSessionExpiration() {},
    async deleteSession(token) {
      client.prepare("delete from session where digest = ?").run(digestOf(token));
    },
    async deleteUserSessions(person) {
      client.prepare("delete from session where person_id = ?").run(person);
    },
    async deleteExpiredSessions() {},
  };
}

const lucias = new WeakMap<Db, Lucia<{ row: Row | null }, Attributes>>();

function luciaOf(house: House): Lucia<{ row: Row | null }, Attributes> {
  const known =
    lucias.get(house.db) ??
    new Lucia<{ row: Row | null }, Attributes>(adapterOf(house), {
      getUserAttributes: (attributes) => attributes,
      getSessionAttributes: (attributes) => ({ row: "row" in attributes ? attributes.row : null }),
    });
  lucias.set(house.db, known);
  return known;
}

/** Who stands behind a token and how far it opens, or nobody. A page that only looks on does not count as use. */
export async function sessionBy(
  house: House,
  token: string,
  how: "using" | "looking" = "using",
): Promise<Session | null> {
  const { user, session } = await luciaOf(house).validateSession(token);
  if (!session?.row) return null;
  const now = house.now();
  const digest = digestOf(token);
  const { row } = session;
  const held: Held = {
    ...row,
    seenAt: lastSeen(house.db, digest, row.seenAt),
    ownDevice: row.ownDevice === 1,
    isTrusted: row.isTrusted === 1,
    isReal: house.kind === "real",
    hasFactor: row.hasFactor === 1,
  };
  const stage = stageOf(held, now);
  if (stage === "over") return null;
  if (how === "using") seeSession(house.db, digest, now);
  return {
    digest,
    person: user,
    email: row.email,
    stage,
    // The buttons of a demonstration ask for nothing, now as then.
    provedAt: row.via === "button" ? now : row.provedAt,
    hasFactor: held.hasFactor,
    mustHaveFactor: mustHaveFactor(held),
  };
}

/** The token of a new session. */
export async function startSession(house: House, person: Id, begins: Beginning): Promise<string> {
  const session = await luciaOf(house).createSession(
    person,
    { begins },
    { sessionId: `${newId()}${newId()}` },
  );
  return session.id;
}

export const endSession = ({ db }: House, token: string): void => {
  db.$client.prepare("delete from session where digest = ?").run(digestOf(token));
};

/** Every session of a person but the one named. */
export function endSessions(tx: Db, person: Id, but = ""): void {
  tx.$client.prepare("delete from session where person_id = ? and digest <> ?").run(person, but);
}

/** The person showed who they are: with a code where there is a second factor. */
export function proveSession({ db, now }: House, digest: string, withCode: boolean): void {
  db.$client
    .prepare(
      "update session set proved_at = :at, factor_at = case when :code then :at else factor_at end where digest = :digest",
    )
    .run({ at: now(), code: withCode ? 1 : 0, digest });
}

/** What is over is forgotten by the tick: no clock set back brings it to life again (T-8). */
export function forgetOldSessions(tx: Db, now: Instant): void {
  tx.$client.prepare("delete from session where expires_at <= ?").run(now);
}
