// D-3, S-3, S-7: through which seat somebody speaks in a proceeding, prepares for it, or has a position entered.
import type { Db } from "../../../db/connection";
import { type Actor, type Id, isSecretariat, type SeatHeld } from "../actor";
import type { Day, Instant } from "../dates";
import { isProvisional } from "./decided.server";
import { type Barred, barOf } from "./duties";
import type { SpeakingFacts } from "./gates";
import { isOpen } from "./lifecycle";
import { factsOf, type Proceeding, proceedingSeen } from "./proceedings.server";
import { type Stand, standOf, type VoiceLine } from "./stand.server";

export type Speaking = SpeakingFacts & { proceeding: Proceeding; line: VoiceLine | null; seat: Id };

const seatsIn = (actor: Actor, body: Id, as: "seat" | "contact"): SeatHeld[] =>
  actor.standings.flatMap((standing) =>
    standing.as === as && standing.seat.body === body ? [standing.seat] : [],
  );

/** The seat among these that speaks for its voice, else the first of them. */
function speaking(
  lines: readonly VoiceLine[],
  seats: readonly SeatHeld[],
): [SeatHeld | null, VoiceLine | null] {
  const lead = seats.find(({ seat }) => lines.some(({ voice }) => voice.lead === seat));
  const own = lead ?? seats[0] ?? null;
  return [own, lines.find(({ voice }) => own !== null && voice.seats.includes(own.seat)) ?? null];
}

/** Who asks, and when. */
export type Asking = { tx: Db; actor: Actor; today: Day; now: Instant };

type In = { proceeding: Proceeding; stand: Stand };

/** Whether the actor speaks for a voice, or prepares for one, and what of it counts now. */
export function speakingIn(asking: Asking, { proceeding, stand }: In, as: "seat" | "contact"): Speaking {
  const [seat, line] = speaking(stand.lines, seatsIn(asking.actor, proceeding.body, as));
  return {
    ...factsOfLine(asking, proceeding, line),
    barred: barredFor(stand, line, asking.actor.person),
    principalSpoke: line?.principalSpoke ?? false,
    isCeded: line !== null && line.ceded !== null,
    isLead: seat !== null && line?.voice.lead === seat.seat,
    capacity: seat?.capacity ?? null,
    seat: seat?.seat ?? "",
  };
}

/** F-5: the voice receives money, or whoever asks is tied to the matter. */
function barredFor({ separation }: Stand, line: VoiceLine | null, person: Id | null): Barred | null {
  if (!separation) return null;
  return line?.apart === "receives" ? "receives" : barOf(separation.duties, person);
}

const factsOfLine = ({ tx, now }: Asking, proceeding: Proceeding, line: VoiceLine | null) => ({
  ...factsOf(proceeding, now),
  line,
  isHeard: line !== null,
  isAwaited: !isOpen(proceeding.state) && line?.said?.kind === "pending" && isProvisional(tx, proceeding.id),
});

const named = (asking: Asking, proceeding: Proceeding, line: VoiceLine | null): Speaking => ({
  ...factsOfLine(asking, proceeding, line),
  ...{
    isLead: line !== null,
    capacity: null,
    principalSpoke: false,
    isCeded: false,
    seat: line?.voice.lead ?? "",
    // D-4: somebody untied may have said it by telephone or e-mail; of whoever receives money nobody has.
    barred: line?.apart === "receives" ? "receives" : null,
  },
});

/** D-4: the voice that the secretariat names; of a contact, only the one that the seat served speaks for. */
function enteringFor(asking: Asking, { proceeding, stand }: In, voice: Id): Speaking {
  const line = stand.lines.find((one) => one.voice.id === voice) ?? null;
  if (isSecretariat(asking.actor)) return named(asking, proceeding, line);
  const own = speakingIn(asking, { proceeding, stand }, "contact");
  return own.line === line ? own : { ...own, isLead: false };
}

/** Every voice that the asker could be thought to enter a position for; whoever enters for nobody is told why. */
export function enteringIn(asking: Asking, at: In): [Speaking, ...Speaking[]] {
  if (!isSecretariat(asking.actor)) return [speakingIn(asking, at, "contact")];
  const [first = null, ...others] = at.stand.lines;
  const forVoice = (line: VoiceLine | null) => named(asking, at.proceeding, line);
  return [forVoice(first), ...others.map(forVoice)];
}

function found(asking: Asking, id: Id): In | undefined {
  const proceeding = proceedingSeen(asking.tx, asking.actor, id);
  return proceeding && { proceeding, stand: standOf(asking.tx, proceeding, asking.today) };
}

/** The same, found among what the actor sees. */
export function speakingFacts(asking: Asking, id: Id, as: "seat" | "contact"): Speaking | undefined {
  const at = found(asking, id);
  return at && speakingIn(asking, at, as);
}

export function enteringFacts(asking: Asking, id: Id, voice: Id): Speaking | undefined {
  const at = found(asking, id);
  return at && enteringFor(asking, at, voice);
}

export function everyEntering(asking: Asking, id: Id): [Speaking, ...Speaking[]] | undefined {
  const at = found(asking, id);
  return at && enteringIn(asking, at);
}
