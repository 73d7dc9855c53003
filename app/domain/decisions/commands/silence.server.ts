// D-8: a silence procedure is proposed by one co-chair of the body, and opened by the other.
import { eq } from "drizzle-orm";
import { proceeding, silence } from "../../../../db/schema";
import type { Id } from "../../actor";
import { isVisible, openTo } from "../../audiences.server";
import { type Bilingual, filled, inBoth } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import type { Instant } from "../../dates";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { Invalid } from "../../refusals";
import type { MatterBefore } from "../../slice";
import { audiencesOfProceeding } from "../audiences";
import { proceedingMoves } from "../lifecycle";
import { matterOf } from "../proceedings.server";
import { type ExpiryTyped, earliestExpiry, exactInstant } from "../silence";
import { confirmingFacts, proposedFacts, proposingFacts } from "../silence-facts.server";
import { silencePolicies } from "../silence-policy";
import { earliestWords, silenceReasons } from "../silence-reasons";
import { silenceSaid } from "../silence-said";
import type { MatterAt } from "./proceeding.server";
import {
  expirySaid,
  proposedMail,
  takenBackMail,
  tellEveryone,
  tellOtherCoChair,
} from "./silence-mails.server";

const wrong = (field: string, text: Bilingual): Invalid => new Invalid([{ field, text }]);

/** The exact instant that was chosen, ten business days from now at least. */
function expiryOf({ day, minutes, zone }: ExpiryTyped, now: Instant): Instant {
  const found = exactInstant({ day, minutes }, zone);
  if (found === null)
    throw wrong(
      "time",
      inBoth(silenceReasons, (words) => words.noSuchTime),
    );
  const earliest = earliestExpiry(now);
  if (found >= earliest) return found;
  const said = expirySaid(earliest, zone);
  throw wrong("until", {
    en: earliestWords.en.expiresLater(said.en),
    fr: earliestWords.fr.expiresLater(said.fr),
  });
}

const acronymIn = ({ councils }: MatterBefore, body: Id): Bilingual =>
  filled(councils.find(({ id }) => id === body)?.acronym ?? { en: "", fr: "" });

/** The seat in which a co-chair acts. */
function seatOf({ standing }: Deed<object>): Id {
  if (standing.as !== "seat") throw new Error("a co-chair acts in a seat");
  return standing.seat.seat;
}

export function proposeSilence(asker: Asker, at: MatterAt, typed: ExpiryTyped): Id {
  const { house } = asker;
  return command(asker, {
    policy: silencePolicies.proposeSilence,
    find: (tx, actor, today) =>
      isVisible(tx, actor, at.kind, at.id) ? proposingFacts({ house, tx, today }, at) : undefined,
    run: (deed) => {
      const { tx, now, actor, subject, record } = deed;
      const { matter } = subject;
      const closesAt = expiryOf(typed, now);
      const id = newId();
      const person = actor.person ?? "";
      tx.insert(proceeding)
        .values({
          ...{ id, kind: at.kind, matterId: at.id, bodyId: at.body, channel: "silence", state: "proposed" },
          ...{ since: matter.since, titleEn: matter.title.en, titleFr: matter.title.fr },
          ...{ openedBy: person, openedAt: now, closesAt },
        })
        .run();
      const zone = typed.zone;
      tx.insert(silence)
        .values({ proceedingId: id, zone, proposedBy: person, proposedSeat: seatOf(deed), proposedAt: now })
        .run();
      // Until both co-chairs have opened it, it is theirs.
      openTo(tx, { kind: "proceeding", id }, ["secretariat", `chairs:${at.body}`]);
      const [body, until] = [acronymIn(matter, at.body), expirySaid(closesAt, zone)];
      record(
        { kind: "proceeding", id },
        {
          en: silenceSaid.en.proposed(matter.title.en, body.en, until.en),
          fr: silenceSaid.fr.proposed(matter.title.fr, body.fr, until.fr),
        },
      );
      tellOtherCoChair(deed, { id, body: at.body, title: matter.title }, proposedMail(body, until));
      return id;
    },
  });
}

/** Ten business days are counted anew from now: whatever the proposal waited for is no time to read. */
export function confirmSilence(asker: Asker, id: Id): void {
  const { house } = asker;
  command(asker, {
    policy: silencePolicies.confirmSilence,
    find: (tx, actor, today) => confirmingFacts({ house, tx, actor, today, now: house.now() }, id),
    run: (deed) => {
      const { tx, now, today, actor, subject, record } = deed;
      const { proceeding: own, matter } = subject;
      tx.update(silence)
        .set({ confirmedBy: actor.person, confirmedSeat: seatOf(deed), confirmedAt: now })
        .where(eq(silence.proceedingId, id))
        .run();
      tx.update(proceeding)
        .set({
          ...{ state: follow(proceedingMoves.confirmSilence, own.state), openedAt: now },
          edition: own.edition + 1,
        })
        .where(eq(proceeding.id, id))
        .run();
      openTo(tx, { kind: "proceeding", id }, audiencesOfProceeding(matter));
      const [body, until] = [acronymIn(matter, own.body), expirySaid(own.closesAt, own.zone)];
      record(
        { kind: "proceeding", id },
        {
          en: silenceSaid.en.opened(matter.title.en, body.en, until.en),
          fr: silenceSaid.fr.opened(matter.title.fr, body.fr, until.fr),
        },
      );
      const line = matterOf(house.slices, own.kind).opens?.(tx, own.matter, { now, today });
      if (line) record({ kind: own.kind, id: own.matter }, line);
      tellEveryone(deed, own, { title: matter.title, body, until });
    },
  });
}

export function takeBack(asker: Asker, id: Id): void {
  command(asker, {
    policy: silencePolicies.takeBack,
    find: (tx, actor, today) => proposedFacts({ tx, actor, today }, id),
    run: (deed) => {
      const { tx, now, subject, record } = deed;
      const { proceeding: own } = subject;
      tx.update(proceeding)
        .set({ state: follow(proceedingMoves.takeBack, own.state), endedAt: now, edition: own.edition + 1 })
        .where(eq(proceeding.id, id))
        .run();
      record(
        { kind: "proceeding", id },
        inBoth(silenceSaid, (words) => words.takenBack),
      );
      tellOtherCoChair(deed, own, takenBackMail);
    },
  });
}
