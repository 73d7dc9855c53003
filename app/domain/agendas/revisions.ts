// M-18: the revisions of an agenda, as they are counted.
import type { Id } from "../actor";
import type { Instant } from "../dates";

export type Release = {
  id: Id;
  /** 0 is the release itself. */
  number: number;
  /** M-17: nothing that changed in it is for everyone. */
  closed: boolean;
  releasedAt: Instant;
};
export type Revision = Release & {
  /** M-17: counted among those that everyone sees, or among those that are in camera, so that no hole shows. */
  said: number;
};

/** In the order in which they were sent; the release itself is none. */
export function revisionsIn(releases: readonly Release[]): Revision[] {
  const counts = { open: 0, closed: 0 };
  return releases
    .filter(({ number }) => number > 0)
    .map((release) => {
      const series = release.closed ? "closed" : "open";
      counts[series] += 1;
      return { ...release, said: counts[series] };
    });
}
