// The older lines of a matter's history, for those to whom its own page is open.
import { atOnce, type Db } from "../../../db/connection";
import { type Actor, type Id, isSecretariat } from "../actor";
import { isVisible } from "../audiences.server";
import type { Day } from "../dates";
import { followsMatters } from "../decisions/proceedings.server";
import { seesEarlierHistory } from "../earlier-decisions/pages.server";
import type { House } from "../house";
import { history } from "../ledger/history.server";
import { listSeen } from "../lists/queries.server";
import { messageSeen } from "../messages/queries.server";
import { keepsPeople } from "../people/pages.server";
import { peoplePolicies } from "../people/policy";
import { offerTo } from "../permissions";
import { followsTheWay } from "../recommendations/pages/version.server";
import { NotFound } from "../refusals";
import { seatOn } from "../seats/queries.server";

type Asked = { kind: string; id: Id; before: number };
type Opens = (db: Db, viewing: { actor: Actor; today: Day }, id: Id) => boolean;

/** Each kind that has a page with a history, and to whom that page shows it. */
const opens: Record<string, Opens> = {
  body: (db, { actor }, id) => isVisible(db, actor, "body", id),
  terms: (db, { actor }, id) => isVisible(db, actor, "terms", id),
  proceeding: (db, { actor }, id) => followsMatters(actor) && isVisible(db, actor, "proceeding", id),
  "earlier-decision": (db, { actor }, id) =>
    seesEarlierHistory(actor) && isVisible(db, actor, "earlier-decision", id),
  recommendation: (db, { actor }, id) => followsTheWay(actor) && isVisible(db, actor, "recommendation", id),
  funding: (db, { actor }, id) => isVisible(db, actor, "funding", id),
  seat: (db, { actor, today }, id) => isVisible(db, actor, "body", seatOn(db, id, today)?.body ?? ""),
  person: (_, { actor }) => {
    keepsPeople(actor);
    return true;
  },
  jurisdiction: (_, { actor }, id) => offerTo(actor, peoplePolicies.nameReader, { nominatedBy: id }) !== null,
  list: (db, { actor }, id) => listSeen(db, actor, id)?.isSaved === true,
  message: (db, { actor }, id) => {
    const found = messageSeen(db, actor, id);
    return found !== undefined && (isSecretariat(actor) || found.author === actor.person);
  },
};

export function historyPage(
  { db, slices }: House,
  viewing: { actor: Actor; today: Day },
  { kind, id, before }: Asked,
) {
  return atOnce(db, () => {
    if (!Object.hasOwn(opens, kind) || !opens[kind]?.(db, viewing, id)) throw new NotFound();
    const shown = slices
      .map(({ shows }) => shows?.[kind]?.(db, id, viewing.today))
      .find((found) => found !== undefined);
    if (!shown) throw new NotFound();
    const from = Number.isSafeInteger(before) && before > 0 ? { before } : {};
    // What a draft said on the way is told on the page of the version, to those who see drafts.
    return { ...shown, lines: history(db, kind, id, { ...from, tells: kind !== "terms" }) };
  });
}
export type HistoryPage = ReturnType<typeof historyPage>;
