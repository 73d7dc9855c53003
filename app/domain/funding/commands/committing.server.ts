// F-7: money is committed on every account in one transaction, or on none; a balance is never negative.
import { and, eq, isNull } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { fundingLine, fundingShare } from "../../../../db/schema";
import type { Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import { accountTaking } from "../../council-accounts/commands/account.server";
import { freeIn } from "../../council-accounts/commands/free.server";
import { post } from "../../council-accounts/commands/posting.server";
import type { Day, Instant } from "../../dates";
import type { Cents } from "../../money";
import type { Share } from "../request.server";

type At = { now: Instant; today: Day; by: Id | null };
type Placed = Share & { account: Id; approved: Cents };

const stands = prepared((db: Db) =>
  db.$client
    .prepare<[{ account: Id; provision: Id }], 1>(
      "select 1 from provision where id = :provision and account_id = :account and state = 'standing'",
    )
    .pluck(),
);
const inProvision = prepared((db: Db) =>
  db.$client
    .prepare<[{ account: Id; provision: Id }], Cents>(
      `select coalesce(sum(p.cents), 0) from pot p
       where p.account_id = :account and p.kind = 'provision' and p.of_id = :provision`,
    )
    .pluck(),
);

/**
 * In which account each share is taken: its own, or that of the year that runs where its own is closed. Of a provision
 * that stands there no more, what was left went back to what is free, which then bears the share.
 */
const placed = (tx: Db, shares: readonly Share[], { now, today }: At): Placed[] =>
  shares.flatMap((share) => {
    const approved = share.approved ?? 0;
    if (approved === 0) return [];
    const account = accountTaking({ tx, now, today }, share.council, share.year);
    const { provision } = share;
    const isDrawn = provision !== null && stands(tx).get({ account, provision }) !== undefined;
    return [{ ...share, approved, account, provision: isDrawn ? provision : null }];
  });

const sumIn = (shares: readonly Placed[], test: (share: Placed) => boolean): Cents =>
  shares.filter(test).reduce((sum, { approved }) => sum + approved, 0);

/** The first account that has too little, of what is free or of the provision that is drawn on. */
function lackingIn(tx: Db, shares: readonly Placed[]): Placed | undefined {
  return shares.find(({ account, provision }) => {
    const wanted = sumIn(shares, (one) => one.account === account && one.provision === provision);
    const has = provision === null ? freeIn(tx, account) : (inProvision(tx).get({ account, provision }) ?? 0);
    return has < wanted;
  });
}

/** Null once it is committed; else the council whose account has too little, and nothing is moved. */
export function commitShares(
  tx: Db,
  request: { id: Id; shares: readonly Share[] },
  at: At,
): { acronym: Bilingual } | null {
  const shares = placed(tx, request.shares, at);
  const lacking = lackingIn(tx, shares);
  if (lacking) return { acronym: lacking.acronym };
  for (const { account, approved, provision } of shares)
    post(tx, {
      ...{ account, of: request.id, cents: approved, day: at.today, now: at.now, by: at.by },
      ...(provision === null ? { flow: "commitment" } : { flow: "drawn-on", drawnOn: provision }),
    });
  return null;
}

/** Everything that was asked is approved. */
export function approveWhole(tx: Db, request: { id: Id; shares: readonly Share[] }): Share[] {
  tx.update(fundingLine)
    .set({ approvedCents: fundingLine.cents })
    .where(and(eq(fundingLine.requestId, request.id), isNull(fundingLine.approvedCents)))
    .run();
  tx.update(fundingShare)
    .set({ approvedCents: fundingShare.cents })
    .where(and(eq(fundingShare.requestId, request.id), isNull(fundingShare.approvedCents)))
    .run();
  return request.shares.map((share) => ({ ...share, approved: share.cents }));
}

export type Held = { account: Id; acronym: string; year: number; cents: Cents };
const held = prepared((db: Db) =>
  db.$client.prepare<[Id], Held>(
    `select p.account_id as account, b.acronym_en as acronym, c.year, p.cents from pot p join council_account c on c.id = p.account_id
       join body b on b.id = c.body_id
     where p.of_id = ? and p.of_id <> '' and p.kind = 'committed' and p.cents > 0 and c.state = 'open' order by b.acronym_en desc, c.year`,
  ),
);
/** What is committed to a request and not spent, by account. */
export const heldFor = (tx: Db, request: Id): Held[] => held(tx).all(request);

/** F-10: what is left is free again; returns how much. */
export function releaseRest(tx: Db, request: Id, { now, today, by }: At): Cents {
  const rest = heldFor(tx, request);
  for (const { account, cents } of rest)
    post(tx, { account, flow: "release", of: request, cents, day: today, now, by });
  return rest.reduce((sum, { cents }) => sum + cents, 0);
}
