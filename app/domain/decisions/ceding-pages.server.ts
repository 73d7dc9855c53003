// S-3: the pages on which a principal cedes a matter or days, and takes them back.
import { atOnce } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { House } from "../house";
import { mustBeAllowed } from "../permissions";
import { NotFound } from "../refusals";
import { type HolderPage, seatSeen } from "../seats/pages.server";
import { cedingPolicies } from "./ceding-policy";
import { alternateOf, type CedingRow, cedingDaysFacts, cedingOf } from "./cedings.server";
import type { Looking } from "./proceeding-acts.server";
import type { Proceeding } from "./proceedings.server";
import { speakingFacts } from "./speaking.server";

export type CedePage = { proceeding: Proceeding; voice: Bilingual; alternate: Bilingual };

export const cedePage = ({ db }: House, looking: Looking, id: Id): CedePage =>
  atOnce(db, () => {
    const found = speakingFacts({ tx: db, ...looking }, id, "seat");
    if (!found) throw new NotFound();
    const alternate = alternateOf(db, found.seat, looking.today);
    mustBeAllowed(looking.actor, cedingPolicies.cede, { ...found, hasAlternate: alternate !== null });
    if (!found.line || !alternate) throw new NotFound();
    return { proceeding: found.proceeding, voice: found.line.voice.name, alternate: alternate.shown };
  });

export type CedeDaysPage = HolderPage & { alternate: Bilingual };

export const cedeDaysPage = ({ db }: House, { actor, today }: Looking, seat: Id): CedeDaysPage =>
  atOnce(db, () => {
    const seen = seatSeen(db, actor, { seat, day: today });
    mustBeAllowed(
      actor,
      cedingPolicies.cedeDays,
      cedingDaysFacts(db, actor, { seat, body: seen.body, day: today }),
    );
    const { alternate } = seen.seat;
    if (!alternate) throw new NotFound();
    return { ...seen, alternate: alternate.shown };
  });

export type TakeBackPage = { ceding: CedingRow };

export const takeBackPage = ({ db }: House, { actor, today }: Looking, id: Id): TakeBackPage => {
  const found = cedingOf(db, actor, { id, day: today });
  if (!found) throw new NotFound();
  mustBeAllowed(actor, cedingPolicies.takeBack, found);
  return { ceding: found.row };
};
