// One object in each state that the grid asks about.

import type { Id } from "../../app/domain/actor";
import { putUnderReview } from "../../app/domain/bodies/commands.server";
import { dayFrom } from "../../app/domain/dates";
import { fromPlain } from "../../app/domain/plain-text";
import { nameContact } from "../../app/domain/seats/commands/contacts.server";
import { nominate } from "../../app/domain/seats/commands/nominations.server";
import { seatHolder } from "../../app/domain/seats/commands/seat-holder.server";
import { startNextVersion } from "../../app/domain/terms/commands/drafting.server";
import { askToRead } from "../../app/domain/terms/commands/importing.server";
import { takeIn } from "../../app/domain/terms/commands/past.server";
import { consultMembers, putToCouncils } from "../../app/domain/terms/commands/route.server";
import { editSection } from "../../app/domain/terms/commands/texts.server";
import type { PlaceName } from "../../app/site-map";
import { address } from "../../app/site-map";
import { wholeDraft } from "../support/drafting";
import type { TestHouse } from "../support/house";

export type Samples = Record<string, string>;

export async function makeSamples(house: TestHouse): Promise<Samples> {
  const draft = startNextVersion(house.as("chair"), house.body("CCSWG"));
  const consulted = startNextVersion(house.as("chair"), house.body("CCSWG"));
  consultMembers(house.as("chair"), consulted);
  const put = startNextVersion(house.as("chair"), house.body("CCSWG"));
  putToCouncils(house.as("chair"), put);
  const spared = startNextVersion(house.as("chair"), house.body("CCSWG"));
  changeWithoutEffect(house, spared);
  const ready = startNextVersion(house.as("secretary"), house.body("RWG"));
  const whole = await wholeDraft(house, "WWG");
  const past = await wholeDraft(house, "PWG");
  takeIn(house.as("secretary"), past, {
    adoptedOn: dayFrom("2021-06-03"),
    adoptedBy: { en: "Both councils", fr: "Les deux conseils" },
  });
  const reviewed = house.body("ASSC");
  putUnderReview(house.as("secretary"), reviewed);
  const seat = house.seat("CCSWG", "Service Alberta");
  const someone = {
    email: "nominee@example.org",
    name: "",
    titleEn: "Director",
    titleFr: "",
    language: "en",
    capacity: "principal",
    from: dayFrom("2026-07-01"),
    letter: "",
  } as const;
  // B-3: a holding from before the workspace, which waits for the councils.
  seatHolder(house.as("secretary"), house.seat("CCSWG", "Service BC"), {
    ...{ ...someone, email: "past@example.org", capacity: "alternate", letter: "Letter of May 1" },
    from: dayFrom("2026-05-01"),
  });
  const former = nameContact(house.as("member"), seat, {
    ...{ email: "former@example.org", name: "", titleEn: "Advisor", titleFr: "", language: "en" },
    from: dayFrom("2026-06-01"),
  });
  // As a holder before the present one left it.
  house.db.$client.prepare("update contact set holding_id = null where id = ?").run(former);
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
    former,
    job,
    draft,
    consulted,
    put,
    spared,
    ready,
    whole,
    past,
    reviewed,
    inForce: house.version("CCSWG"),
    ending: house.version("ASSC"),
    clause: house.one("select id from clause where version_id = ? and kind = 'cadence'", draft),
    section: "mandate",
    token: "not-a-token",
  };
}

/** L-1: the English of the mandate changes, and the French is said to need nothing. */
export function changeWithoutEffect(house: TestHouse, version: Id): void {
  const french = house.one<string>(
    "select p.fr from pair p join terms_section s on s.pair_id = p.id where s.version_id = ? and s.key = 'mandate'",
    version,
  );
  editSection(
    house.as("chair"),
    { version, section: "mandate" },
    {
      texts: { en: fromPlain("A new mandate."), fr: JSON.parse(french) },
      ready: { en: true, fr: true },
      noEffect: true,
      edition: 1,
    },
  );
}

/** The address of a place on the objects of a row: `terms draft` is the page of the draft. */
export function addressOf(language: "en" | "fr", row: string, samples: Samples): string {
  const [place = "", state] = row.split(" ");
  const params = {
    ...samples,
    ...(state === "reviewed" ? { body: samples.reviewed ?? "" } : {}),
    version: samples[state ?? "draft"] ?? samples.draft ?? "",
    holding: samples[state ?? "nominated"] ?? "",
    contact: samples[state ?? "former"] ?? "",
  };
  return address(language, place as Exclude<PlaceName, never>, params as never);
}
