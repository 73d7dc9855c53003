// The pages that ask once more before a version moves, and say what follows.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import { type BodyName, bodyHead, decidingCouncils } from "../../bodies/queries.server";
import type { Day } from "../../dates";
import type { Level } from "../../levels";
import { mustBeAllowed, permission } from "../../permissions";
import { NotFound } from "../../refusals";
import { seatsOn } from "../../seats/queries.server";
import { seatName } from "../../seats/seat-name";
import type { VersionAct } from "../acts";
import { workable } from "../lifecycle";
import { termsPolicies } from "../policy";
import { headOf, type VersionHead } from "./version.server";
import { type VersionDates, type VersionLine, versionSeen, versionsOf } from "./version-row.server";

export type Verb = Exclude<VersionAct, "place" | "settle" | "write">;
export type VerbPage = { head: VersionHead; dates: Omit<VersionDates, "storedAs">; bodyCreatedOn: Day };

/** Opened only by those who may do it now; else the reason. */
export function verbPage(db: Db, actor: Actor, at: { version: Id; verb: Verb }): VerbPage {
  return atOnce(db, () => {
    const { version, dates } = versionSeen(db, actor, at.version);
    mustBeAllowed(actor, termsPolicies[at.verb], version);
    const { storedAs: _, ...shown } = dates;
    return { head: headOf(version), dates: shown, bodyCreatedOn: version.bodyCreatedOn };
  });
}

type SeatLine = { id: Id; level: Level; name: Bilingual; coChair: boolean; holder: Bilingual | null };
export type ConfirmPastPage = VerbPage & { seats: SeatLine[] };

/** What a co-chair confirms: the version, its date and document, its seats and who holds them. */
export function confirmPastPage(db: Db, actor: Actor, at: { version: Id; today: Day }): ConfirmPastPage {
  return atOnce(db, () => {
    const page = verbPage(db, actor, { version: at.version, verb: "confirmPast" });
    const seats = seatsOn(db, page.head.body, at.today).map((seat) => ({
      id: seat.id,
      level: seat.level,
      name: seatName(seat),
      coChair: seat.coChair,
      holder: seat.principal?.shown ?? null,
    }));
    return { ...page, seats };
  });
}

export type BodyTermsPage = {
  body: Id;
  name: Bilingual;
  /** Councils sitting together have no terms of their own: each council has. */
  joint: BodyName[];
  versions: VersionLine[];
  inForce: Id | null;
  mayStart: boolean;
  mayImport: boolean;
};

const isInForce = ({ inForceFrom, inForceUntil }: VersionLine): boolean =>
  inForceFrom !== null && inForceUntil === null;

/** The versions of a body's terms that someone sees. */
export function bodyTermsPage(db: Db, actor: Actor, id: Id): BodyTermsPage {
  return atOnce(db, () => {
    const head = bodyHead(db, actor, id);
    if (!head) throw new NotFound();
    const joint = head.kind === "joint" ? decidingCouncils(db, id) : [];
    const versions = versionsOf(db, actor, id);
    return {
      body: id,
      name: head.name,
      joint,
      versions,
      inForce: versions.find(isInForce)?.id ?? null,
      mayStart: joint.length === 0 && permission(actor, termsPolicies.draft, { body: id }).may,
      mayImport: joint.length === 0 && permission(actor, termsPolicies.import, { body: id }).may,
    };
  });
}

export type NewVersionPage = { body: Id; name: Bilingual; base: number | null; drafts: number[] };

export function newVersionPage(db: Db, actor: Actor, id: Id): NewVersionPage {
  return atOnce(db, () => {
    const { name, joint, versions } = bodyTermsPage(db, actor, id);
    if (joint.length > 0) throw new NotFound();
    mustBeAllowed(actor, termsPolicies.draft, { body: id });
    const drafts = versions.filter(({ state }) => workable.includes(state)).map(({ number }) => number);
    return { body: id, name, base: versions.find(isInForce)?.number ?? null, drafts };
  });
}
