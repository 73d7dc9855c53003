import { hash, verify } from "@node-rs/argon2";
import type { Db } from "../../db/connection";

/** argon2id with the library's recommended cost; hashing happens before any transaction. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFC"));

/** A hash of nothing anyone knows: an unknown account costs the same time as a known one. */
let decoy: Promise<string> | undefined;
const decoyHash = () => {
  decoy ??= hash(`${Math.random()}`);
  return decoy;
};

export type Typed = { email: string; password: string };

/** The person whom an e-mail and a password open, or nobody; the same time and answer either way. */
export async function personBehind(db: Db, typed: Typed): Promise<string | null> {
  const known = db.$client
    .prepare<[string], { personId: string; password: string }>(
      "select c.person_id as personId, c.password from credential c join person p on p.id = c.person_id where p.email = ?",
    )
    .get(typed.email.trim().toLowerCase());
  const right = await verify(known?.password ?? (await decoyHash()), typed.password.normalize("NFC"));
  return known && right ? known.personId : null;
}
