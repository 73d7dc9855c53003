// What a council may do of a matter, written anew from the rules and apart from the code that is tested.
import type { Level } from "../../../app/domain/levels";

export type Kind =
  | "agree"
  | "reservation"
  | "no-position"
  | "not-endorse"
  | "discuss"
  | "pending"
  | "recused";
export type How = "consensus" | "consensus-with-reservations" | "provisional" | "no-consensus";
export type What = "approved" | "approved-with-conditions" | "returned" | "declined";
export type Heard = { id: string; level: Level };

/** One council as somebody with a pencil would keep it. */
export type Sheet = {
  voices: readonly Heard[];
  said: Map<string, Kind>;
  footnotes: Set<string>;
  principals: Set<string>;
  prepared: Map<string, Kind>;
  /** S-3: whose principal has ceded the matter, and whether the alternate has spoken since. */
  ceded: Map<string, "unused" | "used">;
  areRepliesClosed: boolean;
  declared: {
    how: How;
    what: What;
    state: "in-force" | "provisional" | "not-in-force";
    waits: boolean;
  } | null;
};

export const blankSheet = (voices: readonly Heard[]): Sheet => ({
  voices,
  said: new Map(),
  footnotes: new Set(),
  principals: new Set(),
  prepared: new Map(),
  ceded: new Map(),
  areRepliesClosed: false,
  declared: null,
});

const withKind = ({ said }: Sheet, ...kinds: Kind[]) =>
  [...said].flatMap(([voice, kind]) => (kinds.includes(kind) ? [voice] : []));

/** B-2 of both councils: half of the voices that take part, from two levels of government. */
function isQuorate(sheet: Sheet): boolean {
  let taking = 0;
  let replied = 0;
  const levels: Level[] = [];
  for (const { id, level } of sheet.voices) {
    const kind = sheet.said.get(id);
    if (kind === "recused") continue;
    taking += 1;
    if (!kind) continue;
    replied += 1;
    if (!levels.includes(level)) levels.push(level);
  }
  return 2 * replied >= taking && levels.length >= 2;
}

/** D-7: what keeps any consensus from being there. */
function isBlocked(sheet: Sheet): boolean {
  if (withKind(sheet, "discuss").length > 0) return true;
  if (withKind(sheet, "not-endorse").some((voice) => !sheet.footnotes.has(voice))) return true;
  return withKind(sheet, "agree", "reservation").length === 0;
}

/** D-9, D-5: a voice still speaks. */
export function maySpeak(sheet: Sheet, voice: string): boolean {
  if (sheet.declared) return sheet.declared.state === "provisional" && sheet.said.get(voice) === "pending";
  return !sheet.areRepliesClosed;
}

/** S-3: by the one of the two who hold its seat. */
export const maySpeakAs = (sheet: Sheet, voice: string, as: "principal" | "alternate"): boolean =>
  maySpeak(sheet, voice) &&
  (as === "principal" ? !sheet.ceded.has(voice) : sheet.ceded.has(voice) || !sheet.principals.has(voice));

export function mayDeclare(sheet: Sheet, how: How, what: What): boolean {
  if (sheet.declared) return false;
  if (!sheet.areRepliesClosed && sheet.said.size < sheet.voices.length) return false;
  if (!isQuorate(sheet)) return false;
  const isApproval = what === "approved" || what === "approved-with-conditions";
  if (how === "no-consensus") return !isApproval;
  if (isBlocked(sheet)) return false;
  const isPending = withKind(sheet, "pending").length > 0;
  if (how === "provisional") return isPending && isApproval;
  const isQualified = withKind(sheet, "reservation", "not-endorse").length > 0;
  return !isPending && (how === "consensus-with-reservations") === isQualified;
}

export function mayConfirm(sheet: Sheet): boolean {
  const { declared } = sheet;
  if (declared?.state !== "provisional" || declared.waits) return false;
  return isQuorate(sheet) && !isBlocked(sheet) && withKind(sheet, "pending").length === 0;
}

export function declare(sheet: Sheet, { how, what }: { how: How; what: What }, waits: boolean): void {
  const state = how === "provisional" ? "provisional" : waits ? "not-in-force" : "in-force";
  sheet.declared = { how, what, state, waits };
}

/** R-5, B-3: what became of the version. */
export function becomes(sheets: readonly Sheet[]): "put" | "declined" | "returned" | "in-force" {
  const [one, other] = sheets.map(({ declared }) => declared);
  if (!one || !other) return "put";
  if (one.what === "declined" || other.what === "declined") return "declined";
  if (one.what === "returned" || other.what === "returned") return "returned";
  return one.state === "in-force" && other.state === "in-force" ? "in-force" : "put";
}
