// D-3, S-3, S-7: through which seat somebody speaks in a proceeding, prepares for it, or has a position entered.
import type { Db } from "../../../db/connection";
import type { Actor, Id, SeatHeld } from "../actor";
import type { Day, Instant } from "../dates";
import { holdersOf } from "../seats/chairs.server";
import { isProvisional } from "./decided.server";
import type { SpeakingFacts } from "./policy";
import { factsOf, type Proceeding, proceedingSeen } from "./proceedings.server";
import { standOf, type VoiceLine } from "./stand.server";

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

const isOfPrincipal = (tx: Db, { said }: VoiceLine, today: Day): boolean =>
  said !== null && holdersOf(tx, said.seat, "principal", today).includes(said.person);

/** Who asks, and when. */
export type Asking = { tx: Db; actor: Actor; today: Day; now: Instant };

type In = { proceeding: Proceeding; lines: readonly VoiceLine[] };

/** Whether the actor speaks for a voice, or prepares for one, and what of it counts now. */
export function speakingIn(
  { tx, actor, today, now }: Asking,
  { proceeding, lines }: In,
  as: "seat" | "contact",
): Speaking {
  const [seat, line] = speaking(lines, seatsIn(actor, proceeding.body, as));
  return {
    ...factsOf(proceeding, now),
    ...factsOfLine(tx, line, { proceeding, today }),
    isLead: seat !== null && line?.voice.lead === seat.seat,
    capacity: seat?.capacity ?? null,
    seat: seat?.seat ?? "",
  };
}

/** The same, found among what the actor sees. */
export function speakingFacts(asking: Asking, id: Id, as: "seat" | "contact"): Speaking | undefined {
  const proceeding = proceedingSeen(asking.tx, asking.actor, id);
  if (!proceeding) return undefined;
  const { lines } = standOf(asking.tx, proceeding, asking.today);
  return speakingIn(asking, { proceeding, lines }, as);
}

const factsOfLine = (tx: Db, line: VoiceLine | null, at: { proceeding: Proceeding; today: Day }) => ({
  line,
  isHeard: line !== null,
  principalSpoke: line !== null && isOfPrincipal(tx, line, at.today),
  isAwaited: line?.said?.kind === "pending" && isProvisional(tx, at.proceeding.id),
});

/** The voice that the secretariat names, or the one that the asker is a contact of. */
export function enteredFor(at: Asking, id: Id, voice: Id): Speaking | undefined {
  const own = speakingFacts(at, id, "contact");
  if (own?.seat !== "") return own;
  const { lines } = standOf(at.tx, own.proceeding, at.today);
  const line = lines.find((one) => one.voice.id === voice) ?? null;
  const facts = factsOfLine(at.tx, line, { proceeding: own.proceeding, today: at.today });
  return { ...own, ...facts, isLead: line !== null, seat: line?.voice.lead ?? "" };
}
