// What the rules allow of a recommendation, as somebody with a pencil would keep it, apart from the code.
import type { Part } from "../../support/house";

/** Who the cast is in this story: of the group, co-chair of it, of a council, of the secretariat, or merely seated. */
type Person = {
  member?: true;
  chair?: true;
  contact?: true;
  observer?: true;
  secretariat?: true;
  council?: true;
  reads?: true;
};
export const people: Record<Part, Person> = {
  chair: { member: true, chair: true, council: true, reads: true },
  otherChair: { member: true, chair: true, council: true, reads: true },
  member: { member: true, council: true, reads: true },
  contact: { contact: true, council: true, reads: true },
  councilChair: { council: true, reads: true },
  otherCouncilChair: { council: true, reads: true },
  secretary: { secretariat: true },
  finance: { secretariat: true },
  observer: { observer: true },
  reader: { reads: true },
  administrator: {},
  stranger: {},
};

export type State =
  | "draft"
  | "in-consultation"
  | "agreed"
  | "submitted"
  | "incomplete"
  | "complete"
  | "under-decision"
  | Outcome
  | "in-implementation"
  | "implemented"
  | "closed"
  | "withdrawn";
export const outcomes = [
  "approved",
  "approved-with-conditions",
  "approved-with-modification",
  "noted",
  "deferred",
  "returned",
  "declined",
] as const;
export type Outcome = (typeof outcomes)[number];
export type Side = "en" | "fr";
export type Council = "PSSDC" | "PSCIOC";

/** One version as the pencil keeps it. */
export type Sheet = {
  number: number;
  state: State;
  /** Others than those who draft have seen it. */
  shared: boolean;
  wasBeforeCouncils: boolean;
  wording: Record<Side, string>;
  /** The translation is ready. */
  translated: boolean;
  wanted: boolean;
  waiting: Map<Side, { before: string; after: string }>;
  groupAsked: boolean;
  asked: Set<Council>;
  declared: Map<Council, Outcome>;
  /** The councils whose reason has its reply in both languages. */
  replied: Set<Council>;
};
/** All versions of one recommendation. */
export type Story = { source: Side; numbered: boolean; sheets: Sheet[] };

export const blank = (number: number, wording: Record<Side, string>): Sheet => ({
  ...{ number, state: "draft", shared: false, wasBeforeCouncils: false, wording: { ...wording } },
  ...{ translated: true, wanted: true, waiting: new Map(), groupAsked: false },
  ...{ asked: new Set(), declared: new Map(), replied: new Set() },
});

export type Answer = "done" | "refused" | "hidden";

const isOneOf = (state: State, ...states: State[]) => states.includes(state);
const notApproved: readonly Outcome[] = ["deferred", "returned", "declined"];

/** T-2: whoever is of the group or the secretariat always; the others by how far it has come. */
export function sees(part: Part, sheet: Sheet): boolean {
  const who = people[part];
  const { state } = sheet;
  if (who.secretariat || who.member || who.contact) return true;
  if (state === "draft") return false;
  if (state === "withdrawn") return Boolean(who.council && sheet.wasBeforeCouncils);
  if (isOneOf(state, "in-consultation", "agreed", "submitted", "incomplete")) return Boolean(who.observer);
  if (isOneOf(state, "complete", "under-decision")) return Boolean(who.council);
  if (isOneOf(state, "deferred", "returned")) return Boolean(who.reads);
  return Boolean(who.reads || who.observer);
}

/** what both councils said together; nothing while one has not. */
export function together(declared: ReadonlyMap<Council, Outcome>): Outcome | null {
  const [one, other] = [declared.get("PSSDC"), declared.get("PSCIOC")];
  if (!one || !other) return null;
  // In the way of approval first, then the most guarded approval.
  const order: Outcome[] = [
    ...(["declined", "returned", "deferred", "noted"] as const),
    ...(["approved-with-modification", "approved-with-conditions", "approved"] as const),
  ];
  const said = order.find((outcome) => one === outcome || other === outcome) ?? null;
  const isAgainst = (outcome: Outcome) => notApproved.includes(outcome);
  // Of two approvals, one of a text of its own: they did not approve the same.
  const modified = [one, other].filter((outcome) => outcome === "approved-with-modification").length;
  return !isAgainst(one) && !isAgainst(other) && modified === 1 ? null : said;
}

/** the councils whose reason a version answers: those that did not approve the one before. */
export const reasonsFor = ({ sheets }: Story, sheet: Sheet): Council[] => {
  const before = sheets.find(({ number }) => number === sheet.number - 1);
  return [...(before?.declared ?? [])].flatMap(([council, outcome]) =>
    notApproved.includes(outcome) ? [council] : [],
  );
};

const drafts = (who: Person) => Boolean(who.member || who.secretariat);
const isWrittenIn = (state: State) => isOneOf(state, "draft", "agreed", "incomplete");

export type Verb =
  | "writeSource"
  | "translate"
  | "describe"
  | "rename"
  | "consult"
  | "revise"
  | "submit"
  | "complete"
  | "giveBack"
  | "giveBackUnmarked"
  | "propose"
  | "accept"
  | "decline"
  | "next"
  | "reply"
  | "withdraw"
  | "discard"
  | "implement"
  | "report"
  | "close";
export type Tried = { verb: Verb; side: Side; council: Council; text: string };

const may = (isTheirs: boolean | undefined, isPossible: boolean): Answer =>
  isTheirs && isPossible ? "done" : "refused";

/** the group writes until it submits; meanwhile the secretariat holds the translated side. */
function answerToWriting(who: Person, { state }: Sheet, isSource: boolean): Answer {
  if (isSource) return may(drafts(who), state === "draft");
  if (state === "submitted") return may(who.secretariat, true);
  return may(drafts(who), isWrittenIn(state));
}

/** Whether the act is done, refused with its reason, or not even found. */
export function answerTo(story: Story, sheet: Sheet, part: Part, tried: Tried): Answer {
  if (!sees(part, sheet)) return "hidden";
  const who = people[part];
  const { state } = sheet;
  const reasons = reasonsFor(story, sheet);
  const isLatest = story.sheets.at(-1) === sheet;
  switch (tried.verb) {
    case "writeSource":
      return answerToWriting(who, sheet, true);
    case "translate":
      return answerToWriting(who, sheet, false);
    case "describe":
      return may(drafts(who), isWrittenIn(state));
    case "rename":
      return may(drafts(who), state === "draft");
    case "consult":
      return may(who.chair, state === "draft");
    case "revise":
      return may(who.chair, isOneOf(state, "in-consultation", "agreed", "incomplete"));
    case "submit":
      return may(
        who.chair,
        isOneOf(state, "agreed", "incomplete") &&
          sheet.waiting.size === 0 &&
          reasons.every((council) => sheet.replied.has(council)),
      );
    case "complete":
      return may(
        who.secretariat,
        state === "submitted" && sheet.waiting.size === 0 && sheet.translated && sheet.wanted,
      );
    case "giveBack":
      return may(who.secretariat, state === "submitted");
    case "giveBackUnmarked":
      return "refused";
    case "propose":
      return may(
        who.secretariat,
        isOneOf(state, "agreed", "incomplete", "submitted") && tried.text !== sheet.wording[tried.side],
      );
    case "accept":
      return may(
        who.chair,
        sheet.waiting.size > 0 &&
          [...sheet.waiting].every(([side, { before }]) => sheet.wording[side] === before),
      );
    case "decline":
      return may(who.chair, sheet.waiting.size > 0);
    case "next":
      return may(drafts(who), isLatest && isOneOf(state, "deferred", "returned"));
    case "reply":
      if (!reasons.includes(tried.council)) return "hidden";
      return may(drafts(who), isWrittenIn(state));
    case "withdraw":
      return may(
        who.chair,
        sheet.declared.size === 0 &&
          (state === "draft"
            ? sheet.shared
            : isOneOf(
                state,
                ...(["in-consultation", "agreed", "submitted", "incomplete", "complete"] as const),
                "under-decision",
              )),
      );
    case "discard":
      return may(who.chair || who.secretariat, state === "draft" && !sheet.shared);
    case "implement":
      return may(
        who.chair,
        isOneOf(state, "approved", "approved-with-conditions", "approved-with-modification"),
      );
    case "report":
      return may(who.chair, state === "in-implementation");
    case "close":
      return may(who.chair || who.secretariat, isOneOf(state, "implemented", "noted"));
  }
}

const becomes: Partial<Record<Verb, State>> = {
  ...{ consult: "in-consultation", revise: "draft", submit: "submitted", complete: "complete" },
  ...{ giveBack: "incomplete", withdraw: "withdrawn", implement: "in-implementation" },
  ...{ report: "implemented", close: "closed" },
};

/** What the pencil writes once it was done. */
export function keep(story: Story, sheet: Sheet, { verb, side, council, text }: Tried): void {
  const other: Side = story.source === "en" ? "fr" : "en";
  if (verb === "writeSource") sheet.wording = { en: `${text} (en)`, fr: `${text} (fr)` };
  if (verb === "writeSource") sheet.translated = true;
  if (verb === "translate") {
    sheet.wording[other] = text;
    sheet.translated = !text.endsWith("unready");
  }
  if (verb === "describe" || verb === "rename") sheet.wanted = true;
  if (verb === "consult") sheet.shared = true;
  if (verb === "submit") story.numbered = true;
  if (verb === "propose") sheet.waiting.set(side, { before: sheet.wording[side], after: text });
  if (verb === "accept") for (const [of, { after }] of sheet.waiting) sheet.wording[of] = after;
  // what was proposed of a text that the group takes back into draft, or withdraws, ends with it.
  if (["accept", "decline", "revise", "withdraw"].includes(verb)) sheet.waiting.clear();
  if (verb === "revise") sheet.groupAsked = false;
  if (verb === "withdraw") sheet.wasBeforeCouncils = isOneOf(sheet.state, "complete", "under-decision");
  if (verb === "reply") sheet.replied.add(council);
  if (verb === "next") {
    const next = blank(sheet.number + 1, sheet.wording);
    story.sheets.push({ ...next, translated: sheet.translated, wanted: false });
  }
  if (verb === "discard") story.sheets = story.sheets.filter((one) => one !== sheet);
  sheet.state = becomes[verb] ?? sheet.state;
}
