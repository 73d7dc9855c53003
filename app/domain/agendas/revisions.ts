// M-18: the revisions of an agenda, as they are counted.
import type { Id } from "../actor";
import type { Instant } from "../dates";
import type { PaperAudience } from "./paper";

export type Release = {
  id: Id;
  /** 0 is the release itself. */
  number: number;
  /** M-17: the widest of what changed in it. */
  audience: PaperAudience;
  releasedAt: Instant;
};
export type Revision = Release & {
  /** M-17: counted among those of its audience, so that no hole shows to whoever does not see the others. */
  said: number;
};

/** In the order in which they were sent; the release itself is none. */
export function revisionsIn(releases: readonly Release[]): Revision[] {
  const counts = { everyone: 0, seats: 0, chairs: 0 };
  return releases
    .filter(({ number }) => number > 0)
    .map((release) => {
      counts[release.audience] += 1;
      return { ...release, said: counts[release.audience] };
    });
}
