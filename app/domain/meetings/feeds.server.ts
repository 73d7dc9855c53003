// Desk 27, M-15: the address of a subscription. It is made from its id with the key of the workspace, so that nothing secret
// is stored, it can be shown again, and revoking the id ends it.
import { createHmac, timingSafeEqual } from "node:crypto";
import { type Db, prepared } from "../../../db/connection";
import { address } from "../../site-map";
import type { Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import type { Instant } from "../dates";
import type { House } from "../house";
import { bilingualIfAny, bodyName } from "../sql.server";

const ending = ".ics";

const signatureOf = (house: Pick<House, "key">, id: Id): string =>
  createHmac("sha256", house.key).update(`calendar:${id}`).digest("base64url").slice(0, 32);

/** What stands last in the address of the subscription. */
const feedName = (house: Pick<House, "key">, id: Id): string => `${id}-${signatureOf(house, id)}${ending}`;

export type Feed = { person: Id; body: Id | null };

const live = prepared((db: Db) =>
  db.$client.prepare<[Id], Feed>(
    "select person_id as person, body_id as body from calendar_feed where id = ? and revoked_at is null",
  ),
);

/** Whose it is, and of which body; nothing for a name that was never given, or was revoked. */
export function feedOf(house: Pick<House, "key" | "db">, name: string): Feed | undefined {
  const [, id, signature] = /^([0-9a-z]{16})-([\w-]{32})\.ics$/.exec(name) ?? [];
  if (!id || !signature) return undefined;
  const right = Buffer.from(signatureOf(house, id));
  const given = Buffer.from(signature);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  return live(house.db).get(id);
}

export type OwnFeed = { id: Id; body: Bilingual | null; madeAt: Instant };

const own = prepared((db: Db) =>
  db.$client.prepare<[Id], Omit<OwnFeed, "body"> & { body: string | null }>(
    `select f.id, case when b.id is null then null else ${bodyName} end as body, f.made_at as madeAt
     from calendar_feed f left join body b on b.id = f.body_id
     where f.person_id = ? and f.revoked_at is null order by f.body_id is not null, f.made_at`,
  ),
);

export const feedsOf = (db: Db, person: Id): OwnFeed[] =>
  own(db)
    .all(person)
    .map(({ body, ...feed }) => ({ ...feed, body: bilingualIfAny(body) }));

/** The whole address, as a calendar takes it; its language is that of its entries. */
export const feedAddress = (
  house: Pick<House, "key" | "publicUrl">,
  { id, language }: { id: Id; language: Language },
): string => house.publicUrl + address(language, "calendar-of", { feed: feedName(house, id) });
