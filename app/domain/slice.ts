// The contract every slice satisfies; composed in house.server.ts. Types only.
import type { Db } from "../../db/connection";
import type { Actor, Id } from "./actor";
import type { Bilingual } from "./bilingual";
import type { Day, Instant } from "./dates";
import type { LifeCycle } from "./lifecycle";
import type { Facts, Policy } from "./permissions";

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

/** A kind of thing with a page: its title for trails, mails and histories. */
export type Shown = { title: Bilingual; href: Bilingual };

/** The words of states or moves; a catalogue may hold more than them. */
type Named = { en: Record<string, unknown>; fr: Record<string, unknown> };

/** A life cycle with its words, as "How it works" draws it. */
export type NamedCycle = { name: Bilingual; cycle: LifeCycle<string>; words: Named; moveWords: Named };

export type Slice = {
  name: string;
  title: Bilingual;
  lifeCycles?: readonly NamedCycle[];
  policies: readonly Policy<Facts>[];
  awaiting?: (db: Db, actor: Actor, today: Day) => Awaiting[];
  /** T-8: settles what is due by the clock, inside the transaction that asks. */
  settle?: (tx: Db, now: Instant) => void;
  shows?: Record<string, (db: Db, id: Id, today: Day) => Shown | undefined>;
};
