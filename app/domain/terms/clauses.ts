// B-2: the clauses that count. One schema per kind; where the terms are silent the default applies and is cited as such.
import { z } from "zod";
import { levels } from "../levels";

export const matterKinds = ["recommendation", "work-plan", "terms", "funding", "motion"] as const;
export type MatterKind = (typeof matterKinds)[number];
export const channels = ["meeting", "written", "silence"] as const;
export type Channel = (typeof channels)[number];

const anyChannel = z.array(z.enum(channels)).min(1).optional();
/** D-8: money, terms and work plans are never approved by silence. */
const neverSilence = z
  .array(z.enum(channels).exclude(["silence"]))
  .min(1)
  .optional();

const code = z.string().regex(/^[A-Z]{2,6}$/);
const day = z.iso.date();
const businessDays = z.number().int().min(0).max(60);
const authorities = z.enum(["recommends", "decides"]);

export const clauseSchemas = {
  /** Who the body answers to: codes of the councils. */
  "reports-to": z.object({ councils: z.array(z.string().min(1)).min(1) }),
  /** One row per seat; `number` says whether the text gave it. */
  seat: z.object({
    level: z.enum(levels),
    jurisdiction: code.nullable(),
    organization: z.object({ en: z.string(), fr: z.string() }),
    coChair: z.boolean(),
    nominatedBy: code.nullable(),
    number: z.enum(["stated", "not-stated"]),
  }),
  /** `next`: the code of the government or association whose turn comes after this one. */
  "co-chair-term": z.object({
    months: z.number().int().min(1).max(120).nullable(),
    inTurn: z.boolean(),
    next: code.optional(),
  }),
  /** Authority by kind of matter. */
  authority: z.object({ "council-matters": authorities, "own-affairs": authorities }),
  cadence: z.object({
    every: z.enum(["week", "two-weeks", "month", "two-months", "quarter", "half-year", "year", "on-call"]),
    by: z.enum(["teleconference", "videoconference", "in-person", "hybrid"]).nullable(),
    atCall: z.boolean(),
  }),
  /** `share` of the filled voices in percent and the number of levels that must be heard; null: no quorum asked. */
  quorum: z
    .object({ share: z.number().int().min(1).max(100), levels: z.number().int().min(0).max(4) })
    .nullable(),
  balance: z.object({
    minimum: z.number().int().min(0).max(10),
    ceilings: z.partialRecord(z.enum(levels), z.number().int().min(1).max(100)),
    effect: z.enum(["informational", "blocking"]),
  }),
  "decision-mode": z.object({ mode: z.literal("consensus") }),
  channels: z.strictObject({
    recommendation: anyChannel,
    "work-plan": neverSilence,
    terms: neverSilence,
    funding: neverSilence,
    motion: anyChannel,
  } satisfies Record<MatterKind, z.ZodType>),
  "unit-of-position": z.object({ unit: z.enum(["jurisdiction", "seat"]) }),
  /** Business days: notice of a meeting, papers before it, record after it, tacit approval of the record. */
  deadlines: z.object({
    notice: businessDays,
    papers: businessDays,
    record: businessDays,
    approval: businessDays,
  }),
  "co-chair-silence": z.object({ days: businessDays }),
  "separation-of-duties": z.object({ rule: z.enum(["default", "stricter"]) }),
  "working-papers": z.object({ oneLanguage: z.boolean() }),
  reporting: z.object({
    every: z.enum(["month", "quarter", "half-year", "year", "regularly", "periodically"]),
  }),
  "review-date": z.object({ on: day }),
  "end-date": z.object({ on: day }),
  /** Who bears travel, meals and accommodation, and by what exception. */
  expenses: z.object({ bornBy: z.enum(["members", "councils"]), unlessApproved: z.boolean() }),
  "funding-route": z.object({
    throughSecretariat: z.boolean(),
    scopeOfWork: z.boolean(),
    approvedBy: z.enum(["every-council", "account-owner"]),
  }),
  results: z.object({ openTo: z.enum(["jurisdictions", "members"]) }),
  "work-plan": z.object({ required: z.boolean(), withFunding: z.boolean() }),
} as const;

export type ClauseKind = keyof typeof clauseSchemas;
export const clauseKinds = Object.keys(clauseSchemas) as ClauseKind[];
export type ClauseValue<Kind extends ClauseKind = ClauseKind> = z.infer<(typeof clauseSchemas)[Kind]>;

/** Several rows of these kinds may stand in one version; of every other kind at most one. */
export const repeatable: readonly ClauseKind[] = ["seat"];

/** What applies where the terms are silent (B-2). A kind without a default simply does not apply. */
export const clauseDefaults = {
  quorum: { share: 50, levels: 2 },
  balance: { minimum: 1, ceilings: {}, effect: "informational" },
  "decision-mode": { mode: "consensus" },
  channels: {
    recommendation: ["meeting", "written", "silence"],
    "work-plan": ["meeting", "written"],
    terms: ["meeting", "written"],
    funding: ["meeting", "written"],
    motion: ["meeting", "written", "silence"],
  },
  deadlines: { notice: 10, papers: 5, record: 15, approval: 10 },
  "co-chair-silence": { days: 3 },
  "separation-of-duties": { rule: "default" },
  "working-papers": { oneLanguage: true },
  "funding-route": { throughSecretariat: true, scopeOfWork: true, approvedBy: "every-council" },
  expenses: { bornBy: "members", unlessApproved: true },
} as const satisfies { [Kind in ClauseKind]?: ClauseValue<Kind> };
