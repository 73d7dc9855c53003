import type { Language } from "./bilingual";
import type { Level } from "./levels";
import type { OfficeKind } from "./offices";
import type { Capacity } from "./seats/lifecycle";

export type Id = string;

/** A seat held today by the person, as principal or alternate. */
export type SeatHeld = {
  seat: Id;
  body: Id;
  level: Level;
  jurisdiction: Id | null;
  capacity: Capacity;
  coChair: boolean;
  /** It is a seat of a council. */
  inCouncil: boolean;
};

/** In which quality someone acts: always one of these, always on the record. */
export type Standing =
  | { as: "seat"; seat: SeatHeld }
  /** S-7: `inCamera` where its holder named them for that as well. */
  | { as: "contact"; seat: SeatHeld; inCamera: boolean }
  | { as: "office"; id: Id; office: OfficeKind }
  | { as: "observer"; body: Id }
  /** S-8: in one meeting, in the place of a seat. */
  | { as: "stand-in"; meeting: Id; speaks: boolean }
  | { as: "reader"; jurisdiction: Id }
  | { as: "self"; person: Id }
  | { as: "operator" }
  | { as: "clock" };

/** Who is asking: plain data, read inside the transaction that uses it. */
export type Actor = {
  person: Id | null;
  language: Language;
  zone: string;
  standings: readonly Standing[];
  /** The audiences this actor belongs to (T-2). */
  keys: readonly string[];
};

/** The word under which a standing is written in the ledger. */
export function standingWord(standing: Standing): string {
  if (standing.as === "seat") return `seat:${standing.seat.seat}`;
  if (standing.as === "contact") return `contact:${standing.seat.seat}`;
  if (standing.as === "office") return `office:${standing.id}`;
  return standing.as;
}

export const seatsOf = (actor: Actor): SeatHeld[] =>
  actor.standings.flatMap((standing) => (standing.as === "seat" ? [standing.seat] : []));

export const isSecretariat = (actor: Actor): boolean =>
  actor.standings.some((standing) => standing.as === "office" && standing.office !== "administrator");

/** The audiences that a standing opens (T-2). */
export function keysOf(standing: Standing): string[] {
  switch (standing.as) {
    case "seat":
    case "contact": {
      const { body, coChair, inCouncil, jurisdiction } = standing.seat;
      // M-17: what is in camera is for whoever sits there, and those named for it.
      const sits = standing.as === "seat" || standing.inCamera;
      return [
        "seated",
        "directory",
        "jurisdictions",
        `members:${body}`,
        ...(sits ? [`sits:${body}`] : []),
        ...(jurisdiction ? [`of:${jurisdiction}`] : []),
        // F-6: the councils pool their money.
        ...(inCouncil ? ["councils"] : []),
        ...(coChair ? [`chairs:${body}`] : []),
        // A draft agenda shows what is in camera.
        ...(coChair && sits ? [`makes:${body}`] : []),
      ];
    }
    case "office":
      return [standing.office === "administrator" ? "administrators" : "secretariat", "directory"];
    case "observer":
      return [`observers:${standing.body}`, "directory"];
    case "stand-in":
      return [`stand-in:${standing.meeting}`, ...(standing.speaks ? [`speaks-in:${standing.meeting}`] : [])];
    case "reader":
      return ["jurisdictions"];
    case "operator":
    case "clock":
      return ["secretariat"];
    case "self":
      return [];
  }
}
