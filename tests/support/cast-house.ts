// The cast by their parts, and a house as tests and the bench work with it: on any world, at a clock that stands still.
import type { Actor, Id } from "../../app/domain/actor";
import { actorOn } from "../../app/domain/actor.server";
import type { Asker } from "../../app/domain/command.server";
import {
  addDays,
  type Day,
  dayFrom,
  dayOf,
  daysBetween,
  type Instant,
  instantFrom,
} from "../../app/domain/dates";
import type { House } from "../../app/domain/house";
import { houseOf } from "../../app/domain/workspace.server";
import type { Db } from "../../db/connection";
import { testNow } from "./test-parts";

/** Who is who: the e-mail of the person who plays the part. */
export const cast = {
  chair: "bc-partnerships@example.org",
  otherChair: "esdc-strategy@example.org",
  member: "ab-registries@example.org",
  contact: "ab-contact@example.org",
  councilChair: "nb-service@example.org",
  otherCouncilChair: "ocio-deputy@example.org",
  secretary: "secretariat-analyst@example.org",
  finance: "secretariat-finance@example.org",
  administrator: "workspace-administrator@example.org",
  observer: "yt-transformation@example.org",
  reader: "nu-policy@example.org",
  stranger: "stranger@example.org",
} as const;
export type Part = keyof typeof cast;
export const parts = Object.keys(cast) as Part[];

export type TestHouse = ReturnType<typeof castHouse>;

type Opened = {
  db: Db;
  now: Instant;
  parts: Omit<House, "db" | "now" | "slices" | "finds" | "settle">;
  /** Every statement that ran, as the database tells it. */
  heard: string[];
};

/** The stranger is added to a world that has people: no part in it knows them. */
export function castHouse({ db, now, parts, heard }: Opened) {
  const clock = { at: now };
  const house: House = houseOf(db, { ...parts, now: () => clock.at });
  const one = <Value>(query: string, ...values: unknown[]) =>
    db.$client
      .prepare(query)
      .pluck()
      .get(...values) as Value;
  if (one<number>("select count(*) from person") > 0) {
    db.$client
      .prepare(
        "insert into person (id, title_en, title_fr, email, language, zone, created_at) values ('0000000000000000', 'Stranger', 'Inconnu', ?, 'en', 'America/Toronto', 0)",
      )
      .run(cast.stranger);
  }
  const weeks = Math.ceil(daysBetween(dayOf(testNow), dayOf(now)) / 7);
  const atOpening = one<number>("select coalesce(max(number), 0) from ledger");
  const person = (part: Part): Id => one("select id from person where email = ?", cast[part]);
  return {
    ...house,
    house,
    one,
    person,
    /** The statements that ran since this was asked last, without the beginnings and ends of transactions. */
    statements: (): string[] =>
      heard.splice(0).filter((text) => !/^(begin|commit|rollback|savepoint|release|pragma)/i.test(text)),
    as: (part: Part | "operator"): Asker => ({
      house,
      person: part === "operator" ? "operator" : person(part),
    }),
    actor: (part: Part, day?: Day): Actor => actorOn(db, person(part), day ?? dayOf(clock.at)),
    body: (acronym: string): Id => one("select id from body where acronym_en = ?", acronym),
    /** A seat by its body and the English name of its organization, or a part of it. */
    seat: (acronym: string, organization: string): Id =>
      one(
        "select s.id from seat s join body b on b.id = s.body_id where b.acronym_en = ? and s.organization_en like ? and s.state = 'open'",
        acronym,
        `%${organization}%`,
      ),
    version: (acronym: string, number = 1): Id =>
      one(
        "select v.id from terms_version v join body b on b.id = v.body_id where b.acronym_en = ? and v.number = ?",
        acronym,
        number,
      ),
    /** The acts recorded since the house was opened. */
    ledger: (): string[] =>
      db.$client
        .prepare("select act from ledger where number > ? order by number")
        .pluck()
        .all(atOpening) as string[],
    mails: () =>
      db.$client
        .prepare(
          "select p.email as \"to\", o.subject, o.body from outbox o join person p on p.id = o.person_id where o.outcome = 'waiting'",
        )
        .all() as {
        to: string;
        subject: string;
        body: string;
      }[],
    /** A day as far ahead as it is on the day of tests, in whole weeks: the bench opens the house today. */
    ahead: (day: string): Day => addDays(dayFrom(day), weeks * 7),
    setClock: (text: string) => {
      clock.at = instantFrom(text);
    },
  };
}
