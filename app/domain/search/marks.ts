// The words of the index that nobody types: the kind of an entry, its body, and who sees it.
import type { Actor, Id } from "../actor";
import type { FindableKind } from "../findable";

const plain = (text: string): string => text.replace(/[^a-z0-9]/gi, "").toLowerCase();

export const kindMark = (kind: string): string => `k${plain(kind)}`;
export const bodyMark = (body: Id): string => `b${plain(body)}`;
const audienceMark = (key: string): string => `a${plain(key)}`;
const openMark = (kind: string): string => `o${plain(kind)}`;

/** Who sees an entry: its audiences, or its kind where who asks decides. */
export const seenMarks = ({ kind, seenBy }: FindableKind, audiences: readonly string[]): string[] =>
  seenBy === "audience" ? audiences.map(audienceMark) : [openMark(kind)];

/** The kinds whose pages open for this actor whichever the row. */
export const openKinds = (kinds: readonly FindableKind[], actor: Actor): string[] =>
  kinds.flatMap(({ kind, seenBy }) => (seenBy !== "audience" && seenBy(actor) ? [kind] : []));

/** Any of the marks by which this actor sees something. */
export const marksOfActor = (kinds: readonly FindableKind[], actor: Actor): string =>
  [...actor.keys.map(audienceMark), ...openKinds(kinds, actor).map(openMark)].join(" OR ");
