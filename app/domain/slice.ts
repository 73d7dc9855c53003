// The contract every slice satisfies; composed in house.server.ts. Types only.
import type { Db } from "../../db/connection";
import type { Actor, Id } from "./actor";
import type { Bilingual } from "./bilingual";
import type { Day, Instant } from "./dates";
import type { Outcome } from "./decisions/outcomes";
import type { Due, DueAt } from "./due";
import type { FindableKind } from "./findable";
import type { House } from "./house";
import type { Tellers } from "./ledger/changes.server";
import type { LifeCycle } from "./lifecycle";
import type { Cents } from "./money";
import type { Notice } from "./outbox/outbox.server";
import type { Facts, Policy } from "./permissions";
import type { SharedRows } from "./shared-rows.server";
import type { ClauseKind, MatterKind } from "./terms/clauses";

/** One thing that waits for a person: a line of the home page or of the secretariat's queue. */
export type Awaiting = {
  kind: string;
  id: Id;
  /** The person's part, one verb: "Confirm". */
  verb: Bilingual;
  title: Bilingual;
  context: Bilingual;
  /** The address of the page where it is done, in each language. */
  href: Bilingual;
  since: Instant;
  dueOn: Day | null;
  /** Nobody waits for it: a gap that stands open. It comes after what somebody waits for. */
  isGap?: boolean;
};

/** For `:person`, `:seated`, `:chaired`, `:councils`, `:staff` and `:today`, and for what it asks besides by names of its own. */
export type AwaitingRows = SharedRows<Awaiting> & {
  params?: (actor: Actor, today: Day) => Record<string, string | number>;
};

/** A kind of thing with a page: its title for trails, mails and histories. */
export type Shown = { title: Bilingual; href: Bilingual };

/** The words of states or moves; a catalogue may hold more than them. */
type Named = { en: Record<string, unknown>; fr: Record<string, unknown> };

/** A life cycle with its words, as "How it works" draws it. */
export type NamedCycle = { name: Bilingual; cycle: LifeCycle<string>; words: Named; moveWords: Named };

/** D-1: a matter that stands before the councils that decide it. */
export type MatterBefore = {
  kind: MatterKind;
  id: Id;
  title: Bilingual;
  href: Bilingual;
  /** Whose matter it is. */
  body: Id;
  councils: readonly { id: Id; acronym: Bilingual }[];
  /** Since when this version of it stands before them: what was decided earlier was of another. */
  since: Instant;
};

/** What a matter is settled with, and how whoever it concerns is told. */
export type Decided = {
  outcome: Outcome;
  now: Instant;
  today: Day;
  publicUrl: string;
  notify: (notice: Notice) => void;
  /** A line for the record of something else that it changes. */
  record: (about: { kind: string; id: Id }, line: Bilingual) => void;
};

/** B-3, B-4: what a version of the terms of a body changes between the one before it and itself. */
export type TermsChange = {
  from: { id: Id; number: number };
  to: { id: Id; number: number };
  /** Since which day it is in force; null while it is only put. */
  since: Day | null;
  /** "from the day version 3 is in force", "since June 4, 2026": as a sentence ends. */
  when: Bilingual;
  /** The kinds of clause that say something else, a default included. */
  clauses: ReadonlySet<ClauseKind>;
  /** The seats that go on, and whether each carries the co-chair's role from then on. */
  seats: ReadonlyMap<Id, { coChair: boolean }>;
  /** Not the same seats carry the co-chair's role. */
  chairsChange: boolean;
};

/** Why something is touched, and what happens to it. `clause`: which one, none where it is the version itself. */
export type Touch = { clause: ClauseKind | null; effect: Bilingual };

/** B-3, B-8: one thing of a body that is still open. */
export type Business = {
  kind: string;
  id: Id;
  /** What it decides, where it decides something. */
  matter: Id | null;
  since: Instant;
  title: Bilingual;
  /** Where it stands now: "Before PSSDC, replies until June 20, 2026." */
  standing: Bilingual;
  href: Bilingual;
  /** Waits for nobody, and ends with its body or its terms alone: a seat. */
  goesOn: boolean;
  /** B-4: what the engine does with it where the terms change so; nothing where it stays as it is. */
  touches: (change: TermsChange) => Touch[];
};

export type OpenBusiness = {
  /** A statement for `:body`, `:day` and `:keys`: `id` and `facts` (JSON) of what is open to whoever asks. */
  rows: string;
  read: (row: { id: Id; facts: string }) => Business;
};

/** B-3: the open business that a change of terms touches, as pages show it. */
export type Touched = {
  version: Id;
  from: { id: Id; number: number };
  to: { id: Id; number: number };
  since: Day | null;
  /** The clauses that change, each once; of what several rows say, such as seats, nothing stands beside it. */
  clauses: { kind: ClauseKind; title: Bilingual; before: Bilingual | null; after: Bilingual | null }[];
  lines: (Pick<Business, "id" | "title" | "standing" | "href"> & { touches: Touch[] })[];
  /** How many more are open, and stay as they are. */
  others: number;
};

export type Matter = {
  /** Nothing where it does not stand before the councils. */
  before: (db: Db, id: Id) => MatterBefore | undefined;
  /** All that stand before the councils, whoever asks. */
  standing: SharedRows<MatterBefore>;
  /** D-12: the whole text in each language, as it is digested. */
  texts: (db: Db, id: Id) => Bilingual;
  /** the text that a body may approve with modification, as plain text; none where it may not. */
  wording?: (db: Db, id: Id) => Bilingual;
  /** F-7: of money, what is asked from the account of one council. */
  share?: (db: Db, id: Id, council: Id) => Cents | null;
  /** L-1: every text of it is ready in both languages, so that silence may approve it (D-8). */
  isReadyInBoth?: (db: Db, id: Id) => boolean;
  /** The first body that asks for positions; returns the line for the record, where it moves the matter. */
  opens?: (tx: Db, id: Id, at: { now: Instant; today: Day }) => Bilingual | null;
  /** D-2: what takes effect with it ends these: the matters that were approved before, each as it stood before them since. */
  replaces?: (db: Db, id: Id) => readonly { id: Id; since: Instant }[];
  /** every council has said what it had to; returns the line for the record of the matter. */
  settles: (tx: Db, id: Id, decided: Decided) => Bilingual;
  /** B-3: the open business that approving it touches, of what whoever looks may see; null where it touches none. */
  touches?: (
    house: Pick<House, "db" | "slices">,
    looking: { actor: Actor; today: Day },
    id: Id,
  ) => Touched | null;
};

export type Slice = {
  name: string;
  title: Bilingual;
  lifeCycles?: readonly NamedCycle[];
  policies: readonly Policy<Facts>[];
  awaiting?: (db: Db, actor: Actor, today: Day) => Awaiting[];
  /** The same as rows, so that many slices take one statement. */
  awaits?: AwaitingRows;
  /** M-4: what an agenda proposes. */
  due?: (db: Db, at: DueAt) => Due[];
  /** B-3, B-8: what is open of a body. */
  openBusiness?: OpenBusiness;
  /** T-8: settles what is due by the clock, inside the transaction that asks. */
  settle?: (tx: Db, now: Instant, place: { publicUrl: string; slices: readonly Slice[] }) => void;
  /** D-1: the kinds of matter that are decided, each with what its decision does. */
  matters?: Partial<Record<MatterKind, Matter>>;
  /** A matter left before it was decided: what hangs on it ends, in the same transaction. */
  leaves?: (tx: Db, matter: { kind: MatterKind; id: Id }, now: Instant) => void;
  shows?: Record<string, (db: Db, id: Id, today: Day) => Shown | undefined>;
  finds?: readonly FindableKind[];
  /** T-1: what an act changed, in words, for the histories. */
  tells?: Tellers;
};
