// What search finds (T-2, M-17): the words of a thing, and the kinds of things that can be found. Types only.
import type { Db } from "../../db/connection";
import type { Actor, Id } from "./actor";
import type { Bilingual } from "./bilingual";
import type { Instant } from "./dates";

/** One thing that can be found: the words it is found by, all of which its page shows to whoever it opens for. */
export type Findable = {
  id: Id;
  changedAt: Instant;
  title: Bilingual;
  /** What it is called exactly: acronyms, codes. The title is one of them. */
  names?: readonly string[];
  text: Bilingual;
  /** Where it stands, beside the title: its body, the version it belongs to. */
  where: Bilingual;
  /** What else it is found by, of what its page shows. */
  also?: readonly string[];
  href: Bilingual;
  body: Id | null;
  /** T-2: the subject whose audiences decide; itself, unless it is a part of another. */
  open?: { kind: string; id: Id };
};

/** A kind of thing that search finds (T-2, M-17). */
export type FindableKind = {
  kind: string;
  /** "Bodies", over its hits. */
  name: Bilingual;
  /** By the audiences of its rows, or by who asks: the rule with which its page opens. */
  seenBy: "audience" | ((actor: Actor) => boolean);
  /** All of them, or those named. */
  entries: (db: Db, ids: readonly Id[] | null) => Findable[];
  /** A statement for the ids of all of them, each `at` the instant or the first day by which the newest come first. */
  all: string;
  /** Where a page opens on some days only: a condition on an id, whether its page opens on `:day`. */
  openOn?: (id: string) => string;
  /**
   * The tables whose rows make its words. `ids` is a statement for the ids that a row concerns; an update counts
   * where one of the columns is named, or any where none is.
   */
  madeOf: readonly { table: string; columns?: readonly string[]; ids: (row: "new" | "old") => string }[];
};
