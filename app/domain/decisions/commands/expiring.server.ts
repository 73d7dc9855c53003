// T-8, D-5: silence that nobody broke is recorded by the clock, at its expiry, for the two co-chairs who opened it.
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { proceeding } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import { dayOf, type Instant } from "../../dates";
import { record } from "../../ledger/ledger.server";
import { follow } from "../../lifecycle";
import { notify } from "../../outbox/outbox.server";
import type { Slice } from "../../slice";
import { proceedingMoves } from "../lifecycle";
import { matterOf, type Proceeding, proceedingSql, readProceeding } from "../proceedings.server";
import { silenceSaid } from "../silence-said";
import { type Silence, silenceOf } from "../silences.server";
import { type Stand, standOf } from "../stand.server";
import { keepDecision, type Outcomes, tellMembers } from "./keeping.server";
import { leaves } from "./leaving.server";
import { settleIfAllDecided } from "./settling.server";
import { expirySaid } from "./silence-mails.server";

type Place = { publicUrl: string; slices: readonly Slice[] };

/** In the order of their expiries, which is the order of their numbers (D-10). */
const expired = prepared((db: Db) =>
  db.$client.prepare<[Instant], Parameters<typeof readProceeding>[0]>(
    `select ${proceedingSql} where d.state = 'open' and d.channel = 'silence' and d.closes_at <= ?
     order by d.closes_at, d.opened_at, d.id`,
  ),
);

/** Who could have objected: recused voices step aside, and the silence of nobody approves nothing. */
const isHeardBy = ({ lines }: Stand): boolean => lines.some(({ said }) => said?.kind !== "recused");

const tacit = ({ proposedBy, confirmedBy }: Silence, effective: Instant, recorded: Instant): Outcomes => ({
  ...{
    agreed: "tacit",
    outcome: "approved",
    state: "in-force",
    until: null,
    conditions: [],
    deferral: null,
    reviewBy: null,
  },
  ...{ reason: { en: "", fr: "" }, text: null, move: proceedingMoves.approveTacitly },
  ...{ by: { person: proposedBy, with: confirmedBy }, effective, recorded },
});

const lineOf = (number: string, own: Proceeding): Bilingual => {
  const at = expirySaid(own.closesAt, own.zone);
  return {
    en: silenceSaid.en.approvedLine(number, own.acronym.en || own.acronym.fr, at.en),
    fr: silenceSaid.fr.approvedLine(number, own.acronym.fr || own.acronym.en, at.fr),
  };
};

/** What the clock does is on record at the instant at which it wrote it down; the decision says when it took effect. */
const recorder = (tx: Db, now: Instant) => (about: { kind: string; id: Id }, says: Bilingual) =>
  record(tx, {
    ...{ at: now, person: null, standing: "clock", act: "decisions.approveTacitly" },
    ...{ subject: about, detail: { says } },
  });

function lapse(tx: Db, own: Proceeding, now: Instant): void {
  tx.update(proceeding)
    .set({
      ...{ state: follow(proceedingMoves.lapse, own.state), endedAt: own.closesAt },
      edition: own.edition + 1,
    })
    .where(eq(proceeding.id, own.id))
    .run();
  recorder(tx, now)(
    { kind: "proceeding", id: own.id },
    inBoth(silenceSaid, (words) => words.lapsed),
  );
}

function expire(tx: Db, own: Proceeding, { now, place }: { now: Instant; place: Place }): void {
  const matter = matterOf(place.slices, own.kind).before(tx, own.matter);
  const silence = silenceOf(tx, own.id, dayOf(own.closesAt));
  // It ends with its matter: what was left by another way is decided no more (T-9).
  if (!matter || !silence) {
    leaves(tx, { kind: own.kind, id: own.matter }, now);
    return;
  }
  // D-16: those who could object are those of the day on which it expired, however late it is written down.
  const stand = standOf(tx, own, dayOf(own.closesAt));
  if (!isHeardBy(stand)) {
    lapse(tx, own, now);
    return;
  }
  const effective = own.closesAt;
  const { number } = keepDecision(
    { tx, house: place },
    { proceeding: own, stand, matter },
    tacit(silence, effective, now),
  );
  const write = recorder(tx, now);
  write(
    { kind: "proceeding", id: own.id },
    inBoth(silenceSaid, (words) => words.approved(number)),
  );
  const today = dayOf(now);
  const deed = {
    tx,
    house: place,
    today,
    notify: (notice: Parameters<typeof notify>[1]) => notify(tx, notice, now),
  };
  tellMembers(deed, { proceeding: own, title: matter.title }, lineOf(number, own));
  settleIfAllDecided({ ...deed, now: effective, record: write }, matter);
}

/** Before any command, by the tick, and at the start of a server that slept. */
export function settleSilences(tx: Db, now: Instant, place: Place): void {
  for (const own of expired(tx).all(now).map(readProceeding)) expire(tx, own, { now, place });
}
