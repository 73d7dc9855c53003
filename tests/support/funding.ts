// A funding request of the CCSWG, brought to each point of its way by the people whose part it is.
import type { Id } from "../../app/domain/actor";
import type { Asker } from "../../app/domain/command.server";
import {
  callContributions,
  invoiceContribution,
} from "../../app/domain/council-accounts/commands/contributions.server";
import { receiveContribution } from "../../app/domain/council-accounts/commands/receipts.server";
import { sumOf as sumField } from "../../app/domain/council-accounts/forms";
import { yearInAddress } from "../../app/domain/council-accounts/year";
import { addDays, dayOf, fiscalYearOf } from "../../app/domain/dates";
import { declareOutcome } from "../../app/domain/decisions/commands/declare.server";
import { takePosition } from "../../app/domain/decisions/commands/positions.server";
import { openWritten } from "../../app/domain/decisions/commands/proceeding.server";
import { writeBudget } from "../../app/domain/funding/commands/budgeting.server";
import { forwardRequest } from "../../app/domain/funding/commands/checking.server";
import { writeDeliverables } from "../../app/domain/funding/commands/delivering.server";
import { describeRequest } from "../../app/domain/funding/commands/describing.server";
import { startRequest } from "../../app/domain/funding/commands/drafting.server";
import { declareConflict } from "../../app/domain/funding/commands/reviewing.server";
import { submitRequest } from "../../app/domain/funding/commands/submitting.server";
import { writeText } from "../../app/domain/funding/commands/texts.server";
import { type TextPart, textParts } from "../../app/domain/funding/parts";
import { type Requested, requestSeen } from "../../app/domain/funding/request.server";
import { fromPlain } from "../../app/domain/plain-text";
import type { TestHouse } from "./cast-house";
import { approved, chairOf, closingDay, linesOf, principal, says } from "./deciding";

export const yearOf = (house: TestHouse): number => fiscalYearOf(dayOf(house.house.now()));

export const request = (house: TestHouse, id: Id): Requested => {
  const found = requestSeen(house.db, house.actor("secretary"), id, dayOf(house.house.now()));
  if (!found) throw new Error("the secretariat sees every request");
  return found;
};

/** Cents come into the account of the year that runs, or of another, from a contribution of its own. */
export function fill(
  house: TestHouse,
  council: string,
  cents: number,
  code = "ON",
  year = yearOf(house),
): void {
  const account = { body: house.body(council), year: yearInAddress(year) };
  const jurisdiction = house.one<Id>("select id from jurisdiction where code = ?", code);
  const today = dayOf(house.house.now());
  const typed = { dueOn: addDays(today, 30), [sumField(jurisdiction)]: (cents / 100).toFixed(2) };
  callContributions(house.as("finance"), account, typed, "en");
  const id = house.one<Id>("select id from contribution order by rowid desc");
  const edition = () => house.one<number>("select edition from contribution where id = ?", id);
  invoiceContribution(house.as("finance"), id, {
    invoice: `F-${code}`,
    invoicedOn: today,
    edition: edition(),
  });
  receiveContribution(house.as("finance"), id, { cents, receivedOn: today, note: "EFT", edition: edition() });
}

export const freeIn = (house: TestHouse, council: string): number =>
  house.one(
    "select coalesce(sum(p.cents), 0) from pot p join council_account c on c.id = p.account_id where p.kind = 'free' and c.body_id = ? and c.year = ?",
    house.body(council),
    yearOf(house),
  );
export const inPots = (house: TestHouse, kind: string, of: Id): number =>
  house.one("select coalesce(sum(cents), 0) from pot where kind = ? and of_id = ?", kind, of);

export const aDraft = (
  house: TestHouse,
  title = "A pilot of the glossary",
  as: Asker = house.as("chair"),
): Id => startRequest(as, house.body("CCSWG"), { title, source: "en", from: "" });

export function writePart(
  house: TestHouse,
  id: Id,
  part: TextPart,
  sides = ["en", "fr"],
  as = house.as("chair"),
) {
  const edition = house.one<number>(
    "select p.edition from funding_text t join pair p on p.id = t.pair_id where t.request_id = ? and t.part = ?",
    id,
    part,
  );
  const text = (side: string) => fromPlain(sides.includes(side) ? `${part} ${side}: 12 sites` : "");
  const ready = { en: sides.includes("en"), fr: sides.includes("fr") };
  writeText(
    as,
    { request: id, part },
    { texts: { en: text("en"), fr: text("fr") }, ready, noEffect: false, edition },
  );
}

type Sums = {
  lines?: Partial<Record<"professional-services" | "travel" | "taxes", number>>;
  pssdc?: number;
  pscioc?: number;
};

/** Half from each council unless another split is given. */
export function budget(
  house: TestHouse,
  id: Id,
  { lines = { "professional-services": 4_200_000, travel: 600_000 }, ...split }: Sums = {},
) {
  const year = yearOf(house);
  const total = Object.values(lines).reduce((sum, cents) => sum + cents, 0);
  const pssdc = split.pssdc ?? Math.floor(total / 2);
  const pscioc = split.pscioc ?? total - pssdc;
  writeBudget(house.as("chair"), id, {
    lines: Object.entries(lines).map(([kind, cents]) => ({ kind: kind as "travel", year, cents })),
    purposes: [],
    moves: [],
    shares: [
      { council: house.body("PSSDC"), year, cents: pssdc, provision: null },
      { council: house.body("PSCIOC"), year, cents: pscioc, provision: null },
    ].filter(({ cents }) => cents > 0),
    ...{ otherCents: null, otherFrom: "", edition: request(house, id).edition },
  });
}

export function describe(
  house: TestHouse,
  id: Id,
  more: { receives?: readonly string[]; supplier?: string } = {},
) {
  const { edition, title, firstYear } = request(house, id);
  const receives = more.receives ?? [];
  // No two of a house have one title.
  const letter = String.fromCharCode(64 + house.one<number>("select count(*) from funding_request"));
  const french = title.fr || `Un essai du glossaire, volet ${letter}`;
  describeRequest(house.as("chair"), id, {
    ...{ edition, title: { en: title.en, fr: french }, firstYear, years: 1 },
    ...{
      planLine: "2.3",
      nobodyReceives: receives.length === 0,
      supplier: more.supplier ?? "",
      recommendation: "",
    },
    beneficiaries: receives.map((code) => house.one<Id>("select id from jurisdiction where code = ?", code)),
  });
}

export function deliverables(house: TestHouse, id: Id): void {
  const due = addDays(dayOf(house.house.now()), 60);
  writeDeliverables(house.as("chair"), id, {
    rows: [{ row: 1, name: { en: "Report", fr: "Rapport" }, lead: "ESDC", due }],
    edition: request(house, id).edition,
  });
}

export type Whole = Sums & Parameters<typeof describe>[2] & { title?: string };

/** A draft that lacks nothing. */
export function aWholeDraft(house: TestHouse, more: Whole = {}): Id {
  const id = aDraft(house, more.title);
  for (const part of textParts) writePart(house, id, part);
  describe(house, id, more);
  budget(house, id, more);
  deliverables(house, id);
  return id;
}

export function aSubmittedOne(house: TestHouse, more?: Whole): Id {
  const id = aWholeDraft(house, more);
  submitRequest(house.as("chair"), id);
  return id;
}

export const note = { en: "Form and sums are in order.", fr: "La forme et les sommes sont en ordre." };
export function aForwardedOne(house: TestHouse, more?: Whole): Id {
  const id = aSubmittedOne(house, more);
  forwardRequest(house.as("finance"), id, { note, until: addDays(dayOf(house.house.now()), 7) });
  return id;
}

export const askCouncil = (house: TestHouse, id: Id, council: string): Id =>
  openWritten(chairOf(house, council), { kind: "funding", id, body: house.body(council) }, closingDay(house));

/** Everybody who may, and whom nobody has heard, agrees. */
export function mayAgree(house: TestHouse, proceeding: Id): void {
  for (const line of linesOf(house, proceeding))
    if (!line.said && line.apart === null) {
      const seat = house.one<Id | undefined>(
        "select h.person_id from holding h where h.seat_id = ? and h.capacity = 'principal' and h.state = 'confirmed' and h.until_day is null",
        line.voice.lead,
      );
      if (seat) takePosition(principal(house, line), proceeding, says("agree"));
    }
}

export const shareOf = (house: TestHouse, id: Id, council: string): number =>
  request(house, id)
    .shares.filter((share) => share.council === house.body(council))
    .reduce((sum, { cents }) => sum + cents, 0);

/** The council decides: the whole of its share, unless another sum is given. */
export function decide(
  house: TestHouse,
  id: Id,
  council: string,
  sum: number | null = shareOf(house, id, council) || null,
): Id {
  const proceeding = askCouncil(house, id, council);
  mayAgree(house, proceeding);
  declareOutcome(chairOf(house, council), proceeding, { ...approved, sum });
  return proceeding;
}

export function anApprovedOne(
  house: TestHouse,
  more: Whole & { sums?: { pssdc?: number; pscioc?: number } } = {},
): Id {
  const id = aForwardedOne(house, more);
  decide(house, id, "PSSDC", more.sums?.pssdc);
  decide(house, id, "PSCIOC", more.sums?.pscioc);
  return id;
}

/** Filled accounts, and a request that both councils approved in full. */
export function aCommittedOne(house: TestHouse, more: Whole = {}): Id {
  fill(house, "PSSDC", 10_000_000);
  fill(house, "PSCIOC", 10_000_000, "QC");
  return anApprovedOne(house, more);
}

/** F-5: both co-chairs of a council declare that they are tied. */
export function tieChairs(house: TestHouse, id: Id, council: string): void {
  const chairs = house.db.$client
    .prepare<[Id], Id>(
      `select h.person_id from seat s join holding h on h.seat_id = s.id join chair_role c on c.seat_id = s.id
       where s.body_id = ? and h.state = 'confirmed' and h.until_day is null and c.until_day is null`,
    )
    .pluck()
    .all(house.body(council));
  for (const person of chairs)
    declareConflict({ house: house.house, person }, id, { kind: "real", text: "I am tied.", language: "en" });
}
