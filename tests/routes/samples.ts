// One object in each state that the grid asks about.
import { existsSync } from "node:fs";
import { factorOf, keepFactor } from "../../app/auth/second-factor.server";
import type { Id } from "../../app/domain/actor";
import { putUnderReview } from "../../app/domain/bodies/commands.server";
import { dayFrom } from "../../app/domain/dates";
import { preparePosition, takePosition } from "../../app/domain/decisions/commands/positions.server";
import { storeFile } from "../../app/domain/papers/files.server";
import { nameReader } from "../../app/domain/people/commands/accounts.server";
import { giveOffice } from "../../app/domain/people/commands/offices.server";
import { fromPlain } from "../../app/domain/plain-text";
import { nameContact } from "../../app/domain/seats/commands/contacts.server";
import { nominate } from "../../app/domain/seats/commands/nominations.server";
import { seatHolder } from "../../app/domain/seats/commands/seat-holder.server";
import { endPart, statePart } from "../../app/domain/taking-part/commands/taking-part.server";
import { startNextVersion } from "../../app/domain/terms/commands/drafting.server";
import { askToRead } from "../../app/domain/terms/commands/importing.server";
import { takeIn } from "../../app/domain/terms/commands/past.server";
import { consultMembers, putToCouncils } from "../../app/domain/terms/commands/route.server";
import { editSection } from "../../app/domain/terms/commands/texts.server";
import { siteMap } from "../../app/places";
import type { PlaceName } from "../../app/site-map";
import { address } from "../../app/site-map";
import { linesOf, openIn, principal, says } from "../support/deciding";
import { wholeDraft } from "../support/drafting";
import { aFolderForAll } from "../support/folder-for-all";
import type { TestHouse } from "../support/house";
import { accountSamples } from "./account-samples";
import { actionSamples } from "./action-samples";
import { agendaSamples } from "./agenda-samples";
import { decisionSamples } from "./decision-samples";
import { earlierSamples } from "./earlier-samples";
import { fundingParams, fundingSamples } from "./funding-samples";
import { listsAndMessages, sampleKeeping } from "./keeping-samples";
import { meetingSamples } from "./meeting-samples";
import { paperSamples } from "./paper-samples";
import { recommendationSamples } from "./recommendation-samples";
import { silenceSamples } from "./silence-samples";

export type Samples = Record<string, string>;

const withoutAlternate = (house: TestHouse, body: "CCSWG"): Id =>
  house.one(
    `select s.id from seat s where s.body_id = ? and s.ended_on is null and s.opened_on < '2021-09-01'
       and not exists (select 1 from holding h where h.seat_id = s.id and h.capacity = 'alternate')
     order by s.place limit 1`,
    house.body(body),
  );

export async function makeSamples(house: TestHouse): Promise<Samples> {
  const draft = startNextVersion(house.as("chair"), house.body("CCSWG"));
  const consulted = startNextVersion(house.as("chair"), house.body("CCSWG"));
  consultMembers(house.as("chair"), consulted);
  const put = startNextVersion(house.as("chair"), house.body("CCSWG"));
  putToCouncils(house.as("chair"), put);
  const unasked = await wholeDraft(house, "AWG");
  putToCouncils(house.as("secretary"), unasked);
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
  // B-3: a holding from before the workspace, which waits for the councils; nobody was the alternate there since.
  seatHolder(house.as("secretary"), withoutAlternate(house, "CCSWG"), {
    ...{ ...someone, email: "past@example.org", capacity: "alternate", letter: "Letter of May 1" },
    from: dayFrom("2021-09-01"),
  });
  const former = nameContact(house.as("member"), seat, {
    ...{ email: "former@example.org", name: "", titleEn: "Senior advisor", titleFr: "", language: "en" },
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
  // A house in memory has no folder, and a letter needs one.
  if (!existsSync(house.house.dataDirectory)) house.house.dataDirectory = aFolderForAll();
  const letter = storeFile(house.house.dataDirectory, {
    name: "letter.txt",
    bytes: Buffer.from("A letter."),
  });
  const nominated = nominate(house.as("secretary"), seat, someone, [letter]);
  return {
    ...listsAndMessages(house),
    ...partsAndReaders(house),
    body: house.body("CCSWG"),
    seat,
    person: house.person("member"),
    jurisdiction: house.one("select id from jurisdiction where code = 'AB'"),
    asked: house.one(
      "select id from nomination_request where body_id = ? and answered_at is null",
      house.body("CCSWG"),
    ),
    nominated,
    letter: house.one("select file_id from holding_letter where holding_id = ?", nominated),
    held: house.one(
      "select id from holding where seat_id = ? and state = 'confirmed' and until_day is null",
      seat,
    ),
    former,
    job,
    draft,
    consulted,
    put,
    unasked,
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
    session: "0000000000000000",
    ...withFactor(house),
    ...officesGiven(house),
    ...sampleKeeping(house),
    ...positionsOn(house, put),
    ...(await decisionSamples(house)),
    ...recommendationSamples(house),
    ...silenceSamples(house),
    ...earlierSamples(house),
    ...meetingSamples(house),
    ...agendaSamples(house),
    ...paperSamples(house),
    ...actionSamples(house),
    ...accountSamples(house),
    ...fundingSamples(house),
  };
}

/** D-7, S-7: before PSSDC, where Ontario does not endorse, and a contact has prepared for the co-chair of New Brunswick. */
function positionsOn(house: TestHouse, version: Id): Samples {
  const proceeding = openIn(house, version, "PSSDC");
  const against = linesOf(house, proceeding).find(({ voice }) => voice.name.en.includes("Ontario"));
  if (!against) throw new Error("Ontario is heard in PSSDC");
  takePosition(principal(house, against), proceeding, says("not-endorse", "Our act forbids it."));
  nameContact(house.as("councilChair"), house.seat("PSSDC", "Service New Brunswick"), {
    ...{ email: "prepares@example.org", name: "", titleEn: "Advisor", titleFr: "", language: "en" },
    from: dayFrom("2026-06-01"),
  });
  const person = house.one<Id>("select id from person where email = 'prepares@example.org'");
  preparePosition({ house: house.house, person }, proceeding, says("agree"));
  return { proceeding, voice: against.voice.id };
}

/** S-10, S-11: what jurisdictions stated, one of it ended; a reader whom a jurisdiction with seats named. */
function partsAndReaders(house: TestHouse): Samples {
  const of = (code: string) => house.one<Id>("select id from jurisdiction where code = ?", code);
  const typed = { quality: "observer", noteEn: "", noteFr: "", reference: "Letter of May 4" } as const;
  const state = (code: string) =>
    statePart(house.as("secretary"), house.body("CCSWG"), {
      ...typed,
      jurisdiction: of(code),
      from: dayFrom("2026-06-01"),
    });
  const endedPart = state("MB");
  endPart(house.as("secretary"), endedPart, dayFrom("2026-06-02"));
  const reader = {
    email: "reads@example.org",
    name: "",
    titleEn: "Advisor",
    titleFr: "",
    language: "en",
  } as const;
  nameReader(house.as("secretary"), of("AB"), { ...reader, from: dayFrom("2026-06-01"), until: null });
  return {
    stated: state("YT"),
    endedPart,
    reader: house.one(
      "select r.id from reader r join person p on p.id = r.person_id where p.email = 'reads@example.org'",
    ),
  };
}

/** S-1: an office to come, and that of the only administrator. */
function officesGiven(house: TestHouse): Samples {
  const typed = { kind: "finance", from: dayFrom("2027-01-04") } as const;
  return {
    given: giveOffice(house.as("administrator"), house.person("secretary"), typed),
    only: house.one("select id from office where kind = 'administrator'"),
    administrator: house.person("administrator"),
  };
}

/** T-d: someone who has set up a second factor, and a co-chair who has. */
function withFactor({ house, person }: TestHouse): Samples {
  const factor = { secret: new Uint8Array(20), codes: [], step: 1 };
  for (const part of ["observer", "otherChair"] as const)
    if (!factorOf(house.db, person(part))) keepFactor(house, person(part), factor);
  return { kept: person("observer"), trusted: person("otherChair") };
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

/** F-10 to F-13: the accounts are those of a council, whatever body the other rows are of. */
function accountParams(place: string, state: string | undefined, samples: Samples): Samples {
  const desk = siteMap[place as PlaceName].door.split("/")[0];
  if (desk !== "council-accounts") return {};
  const isTakenBack = state === "receiptTakenBack";
  return {
    body: samples[state === "noneYet" ? "noneYet" : "money"] ?? "",
    contribution: samples[isTakenBack ? "contributionPart" : (state ?? "contributionPart")] ?? "",
    receipt: samples[isTakenBack ? "receiptTakenBack" : "receiptStands"] ?? "",
    provision: samples[state ?? "provisionStanding"] ?? "",
    lapse: samples[state ?? "lapsePlanned"] ?? "",
    opening: samples[state ?? "openingWaiting"] ?? "",
  };
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
    list: samples[state ?? "members"] ?? "",
    message: samples[state ?? "sent"] ?? "",
    part: samples[state ?? "stated"] ?? "",
    person: samples[state ?? "person"] ?? samples.person ?? "",
    proposal: samples[state ?? "change"] ?? "",
    office: samples[state ?? "given"] ?? "",
    proceeding: samples[state ?? "proceeding"] ?? "",
    routing: samples[`${state}Routing`] ?? "",
    corrigendum: samples[`${state}Slip`] ?? "",
    earlier: samples[state ?? "earlierWaiting"] ?? "",
    poll: samples[state ?? "poll"] ?? samples.poll ?? "",
    meeting: samples[state ?? "meeting"] ?? samples.meeting ?? "",
    action: samples[state ?? "action"] ?? "",
    ...accountParams(place, state, samples),
    ...(place.startsWith("funding") ? fundingParams(place, state, samples) : {}),
    item: samples[state ?? "agendaItem"] ?? "",
    note: samples.note ?? "",
    ...(place === "agenda-revision"
      ? { meeting: samples.revisedTwice ?? "", release: samples.revision ?? "" }
      : {}),
    ...(place.startsWith("paper")
      ? { paper: samples[state ?? "paperSent"] ?? "", file: samples.paperFile ?? "" }
      : {}),
    series: samples[state ?? "series"] ?? samples.series ?? "",
    ...(place === "person-address" && state === "only" ? { person: samples.administrator ?? "" } : {}),
    ...(place === "person-erase" && state ? { person: samples[state] ?? "" } : {}),
    ...(place === "proceeding-new" ? { kind: "terms", matter: samples[state ?? ""] ?? "" } : {}),
    ...(place === "silence-new" ? { kind: state === "put" ? "terms" : "recommendation" } : {}),
    ...(place === "silence-new" ? { matter: samples[state ?? ""] ?? "" } : {}),
    ...(place.startsWith("recommendation")
      ? {
          version: samples[state ?? "recDraft"] ?? "",
          ...{ part: "wording", side: "fr", decision: samples.reason ?? "" },
        }
      : {}),
    ...(place === "seat-cede" ? { seat: samples[state ?? "chaired"] ?? "" } : {}),
    ...(place === "history" ? { kind: state ?? "", subject: samples[state ?? ""] ?? "" } : {}),
  };
  return address(language, place as Exclude<PlaceName, never>, params as never);
}
