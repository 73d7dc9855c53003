// A house for one test: the demonstration world in memory, a clock that stands still, a cast by their parts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import type { Actor, Id } from "../../app/domain/actor";
import { actorOn } from "../../app/domain/actor.server";
import type { Asker } from "../../app/domain/command.server";
import { type Day, dayOf, type Instant, instantFrom } from "../../app/domain/dates";
import type { House } from "../../app/domain/house";
import { houseOf } from "../../app/domain/workspace.server";
import { openDatabase } from "../../db/connection";
import { testNow, testParts } from "./test-parts";

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

const bytes = new Map<string, Buffer>();
function world(name: "empty" | "world"): Buffer {
  const known = bytes.get(name) ?? readFileSync(join(inject("worlds"), `${name}.db`));
  bytes.set(name, known);
  return known;
}

export type TestHouse = ReturnType<typeof openHouse>;

export function openHouse(from: "empty" | "world" = "world") {
  const heard: string[] = [];
  const db = openDatabase(Buffer.from(world(from)), (statement) => heard.push(String(statement)));
  const clock = { at: testNow as Instant };
  const house: House = houseOf(db, { ...testParts, now: () => clock.at });
  const one = <Value>(query: string, ...values: unknown[]) =>
    db.$client
      .prepare(query)
      .pluck()
      .get(...values) as Value;
  if (from === "world") {
    db.$client
      .prepare(
        "insert into person (id, title_en, title_fr, email, language, zone, created_at) values ('0000000000000000', 'Stranger', 'Inconnu', ?, 'en', 'America/Toronto', 0)",
      )
      .run(cast.stranger);
  }
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
    setClock: (text: string) => {
      clock.at = instantFrom(text);
    },
  };
}
