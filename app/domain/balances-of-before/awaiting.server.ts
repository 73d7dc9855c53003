// B-3: a balance from before the workspace waits for a co-chair of its council, or, sent back, for the secretariat.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { filled, inBoth } from "../bilingual";
import type { Instant } from "../dates";
import type { Awaiting } from "../slice";
import { bilingual, bodyAcronym } from "../sql.server";
import { balanceWords } from "./words";

export type BalanceAwaiting = ({ what: "balance" } | { what: "balance-sent-back" }) & {
  id: Id;
  /** The acronym of its council, as JSON. */
  facts: string;
  since: Instant;
};

/** For `:councils`, which whoever asks co-chairs, and `:staff`; a part of the statement of what waits for a confirmation. */
export const balanceAwaitingSql = `select iif(o.returned_at is null, 'balance', 'balance-sent-back') as what, o.id, null as proceeding,
    '' as titleEn, '' as titleFr, ${bodyAcronym} as facts, coalesce(o.returned_at, o.entered_at) as since
  from opening_balance o join body b on b.id = o.body_id
  where o.state = 'to-confirm' and ((:staff and o.returned_at is not null)
    or (o.returned_at is null and o.body_id in (select value from json_each(:councils))))`;

export const balanceAwaits = ({ what, id, facts, since }: BalanceAwaiting): Awaiting => ({
  ...{ kind: "opening", id, since, dueOn: null, href: addresses("opening", { opening: id }) },
  verb: inBoth(balanceWords, (words) => (what === "balance" ? words.confirm : words.correct)),
  title: inBoth(balanceWords, (words) => words.balance),
  context: filled(bilingual(facts)),
});
