// One object in each state that the grid asks about.

import { dayFrom } from "../../app/domain/dates";
import { nominate } from "../../app/domain/seats/commands/nominations.server";
import { startNextVersion } from "../../app/domain/terms/commands/drafting.server";
import { askToRead } from "../../app/domain/terms/commands/importing.server";
import { consultMembers, putToCouncils } from "../../app/domain/terms/commands/route.server";
import type { PlaceName } from "../../app/site-map";
import { address } from "../../app/site-map";
import type { TestHouse } from "../support/house";

export type Samples = Record<string, string>;

export function makeSamples(house: TestHouse): Samples {
  const draft = startNextVersion(house.as("chair"), house.body("CCSWG"));
  const consulted = startNextVersion(house.as("chair"), house.body("CCSWG"));
  consultMembers(house.as("chair"), consulted);
  const put = startNextVersion(house.as("chair"), house.body("CCSWG"));
  putToCouncils(house.as("chair"), put);
  const seat = house.seat("CCSWG", "Service Alberta");
  const someone = {
    email: "nominee@example.org",
    name: "",
    title: "Director",
    language: "en",
    capacity: "principal",
    from: dayFrom("2026-07-01"),
    letter: "",
  } as const;
  const job = askToRead(house.as("secretary"), {
    storedAs: "ab/cd",
    name: "terms.txt",
    bytes: 1,
    digest: "0",
  });
  return {
    body: house.body("CCSWG"),
    seat,
    person: house.person("member"),
    jurisdiction: house.one("select id from jurisdiction where code = 'AB'"),
    asked: house.one("select id from nomination_request limit 1"),
    nominated: nominate(house.as("secretary"), seat, someone),
    held: house.one(
      "select id from holding where seat_id = ? and state = 'confirmed' and until_day is null",
      seat,
    ),
    job,
    draft,
    consulted,
    put,
    inForce: house.version("CCSWG"),
    clause: house.one("select id from clause where version_id = ? and kind = 'cadence'", draft),
    section: "mandate",
    token: "not-a-token",
  };
}

/** The address of a place on the objects of a row: `terms draft` is the page of the draft. */
export function addressOf(language: "en" | "fr", row: string, samples: Samples): string {
  const [place = "", state] = row.split(" ");
  const params = {
    ...samples,
    version: samples[state ?? "draft"] ?? samples.draft ?? "",
    holding: samples[state ?? "nominated"] ?? "",
  };
  return address(language, place as Exclude<PlaceName, never>, params as never);
}
