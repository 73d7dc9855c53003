// Lucia stays behind this folder. Its adapter is our own: it keeps only a digest of the token (T-d).
import { createHash } from "node:crypto";
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from "lucia";
import { type Db, prepared } from "../../db/connection";
import type { Language } from "../domain/bilingual";
import type { Instant } from "../domain/dates";
import { newId } from "../domain/id";

type Attributes = { name: string; titleEn: string; titleFr: string; language: Language; zone: string };
export type SignedIn = Attributes & { id: string };

declare module "lucia" {
  interface Register {
    Lucia: Lucia<Record<never, never>, Attributes>;
    DatabaseUserAttributes: Attributes;
  }
}

const digestOf = (token: string) => createHash("sha256").update(token).digest("hex");

type Row = Attributes & { personId: string; expiresAt: number };

const read = prepared((db: Db) =>
  db.$client.prepare<[string], Row>(
    `select s.person_id as personId, s.expires_at as expiresAt, p.name, p.title_en as titleEn, p.title_fr as titleFr, p.language, p.zone
     from session s join person p on p.id = s.person_id where s.digest = ?`,
  ),
);

function adapterOf(db: Db): Adapter {
  const client = db.$client;
  const sessionOf = (token: string, row: Row): DatabaseSession => ({
    id: token,
    userId: row.personId,
    expiresAt: new Date(row.expiresAt),
    attributes: {},
  });
  return {
    async getSessionAndUser(token) {
      const row = read(db).get(digestOf(token));
      if (!row) return [null, null];
      const { personId, expiresAt: _, ...attributes } = row;
      const user: DatabaseUser = { id: personId, attributes };
      return [sessionOf(token, row), user];
    },
    async getUserSessions() {
      return [];
    },
    async setSession(session) {
      client
        .prepare("insert into session (digest, person_id, created_at, expires_at) values (?, ?, ?, ?)")
        .run(digestOf(session.id), session.userId, Date.now(), session.expiresAt.getTime());
    },
    // A limit from sign-in on: reading a page writes nothing (T-8).
    async updateSessionExpiration() {},
    async deleteSession(token) {
      client.prepare("delete from session where digest = ?").run(digestOf(token));
    },
    async deleteUserSessions(person) {
      client.prepare("delete from session where person_id = ?").run(person);
    },
    async deleteExpiredSessions() {
      client.prepare("delete from session where expires_at <= ?").run(Date.now());
    },
  };
}

const luciaOf = prepared(
  (db: Db) =>
    new Lucia<Record<never, never>, Attributes>(adapterOf(db), {
      sessionExpiresIn: new TimeSpan(12, "h"),
      getUserAttributes: (attributes) => attributes,
    }),
);

/** The person behind a session token, or nobody. A session lasts twelve hours from sign-in. */
export async function signedInBy(db: Db, token: string): Promise<SignedIn | null> {
  const { user } = await luciaOf(db).validateSession(token);
  return user;
}

export async function startSession(db: Db, person: string): Promise<string> {
  await luciaOf(db).deleteExpiredSessions();
  const session = await luciaOf(db).createSession(person, {}, { sessionId: `${newId()}${newId()}` });
  return session.id;
}

export const endSession = (db: Db, token: string): Promise<void> => luciaOf(db).invalidateSession(token);

/** What is over is forgotten by the tick: no clock set back brings it to life again (T-8). */
export function forgetOldSessions(tx: Db, now: Instant): void {
  tx.$client.prepare("delete from session where expires_at <= ?").run(now);
}
