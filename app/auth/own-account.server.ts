// What a person does with their own account: not on the record (T-1), told by mail.
import { type Db, immediately, prepared } from "../../db/connection";
import type { Id } from "../domain/actor";
import type { Instant } from "../domain/dates";
import { rememberForm, resultOfForm } from "../domain/form-keys.server";
import type { House } from "../domain/house";
import { keepPassword } from "./accounts.server";
import { tellPasswordChanged } from "./resets.server";
import { type Factor, factorOf } from "./second-factor.server";
import { type SessionLine, sessionsOf } from "./session-list.server";
import { endSessions, type Session } from "./sessions.server";

const passwordOf = prepared((db: Db) =>
  db.$client.prepare<[Id], Instant>("select changed_at from credential where person_id = ?").pluck(),
);

export type AccountPage = {
  person: Id;
  email: string;
  language: "en" | "fr";
  zone: string;
  passwordAt: Instant | null;
  factor: Factor | null;
  mustHaveFactor: boolean;
  sessions: SessionLine[];
};

export function accountPage(house: House, session: Session): AccountPage {
  const { id, language, zone } = session.person;
  return {
    person: id,
    email: session.email,
    language,
    zone,
    passwordAt: passwordOf(house.db).get(id) ?? null,
    factor: factorOf(house.db, id) ?? null,
    mustHaveFactor: session.mustHaveFactor,
    sessions: sessionsOf(house, session),
  };
}

type Sent = { house: House; session: Session; formKey: string };

/** N-2: a form sent twice acts once. */
export function once({ house, session, formKey }: Sent, act: () => void): void {
  immediately(house.db, () => {
    if (resultOfForm(house.db, formKey)) return;
    act();
    rememberForm(house.db, formKey, { person: session.person.id, at: house.now(), result: null });
  });
}

/** A new password ends every other session. */
export function choosePassword(sent: Sent, chosen: { hash: string; isLong: boolean }): void {
  const { house, session } = sent;
  once(sent, () => {
    keepPassword(house.db, session.person.id, { ...chosen, at: house.now() });
    endSessions(house.db, session.person.id, session.digest);
    tellPasswordChanged(house, session.person.id);
  });
}
