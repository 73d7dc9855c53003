// Desk 27: the calendars that a person follows, with their addresses.
import { atOnce } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Language } from "../bilingual";
import { type BodyName, bodiesSeenBy } from "../bodies/queries.server";
import type { House } from "../house";
import { NotFound } from "../refusals";
import { feedAddress, feedsOf, type OwnFeed } from "./feeds.server";

export type CalendarsPage = {
  feeds: (OwnFeed & { address: string })[];
  /** Of which meetings may be followed. */
  bodies: BodyName[];
};

export function calendarsPage(house: House, actor: Actor, language: Language): CalendarsPage {
  const { db } = house;
  return atOnce(db, () => ({
    feeds: feedsOf(db, actor.person ?? "").map((feed) => ({
      ...feed,
      address: feedAddress(house, { id: feed.id, language }),
    })),
    bodies: bodiesSeenBy(db, actor).filter(({ kind }) => kind !== "joint"),
  }));
}

export type RevokePage = { feed: OwnFeed };

export function revokePage(house: House, actor: Actor, id: Id): RevokePage {
  const feed = feedsOf(house.db, actor.person ?? "").find((one) => one.id === id);
  if (!feed) throw new NotFound();
  return { feed };
}
