import type { Db } from "../../../db/connection";
import type { Bilingual } from "../bilingual";
import type { House } from "../house";
import { cast } from "./cast";
import { people } from "./people";

export type CastButton = { key: string; label: Bilingual; note: Bilingual };

const emailOf = (key: string) => people.find((person) => person.key === key)?.email;

/** The buttons of the sign-in page; none in a real workspace. */
export const castOf = (house: House): CastButton[] =>
  house.kind === "demonstration" ? cast.map(({ key, label, note }) => ({ key, label, note })) : [];

/** The person behind a button of the demonstration. */
export function personOfCast(db: Db, key: string): string | undefined {
  const member = cast.find((one) => one.key === key);
  const email = member && emailOf(member.person);
  return db.$client
    .prepare<[string], string>("select id from person where email = ?")
    .pluck()
    .get(email ?? "");
}
