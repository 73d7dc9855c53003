// D-8: the forms of a silence procedure, and what the page of its matter shows of it.
import { atOnce, type Db } from "../../../db/connection";
import { type Id, seatsOf } from "../actor";
import { isVisible } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import { dayOf, type Instant } from "../dates";
import type { House } from "../house";
import { mustBeAllowed, type Offer, offerTo, permission } from "../permissions";
import { NotFound } from "../refusals";
import { matterKinds } from "../terms/clauses";
import { rulesOn } from "../terms/queries/rules.server";
import { isOpen, isProposed } from "./lifecycle";
import type { OpeningPage } from "./opening-pages.server";
import { lineFor, type PositionPage, pageOf, speaker } from "./position-pages.server";
import type { Looking, Own } from "./proceeding-acts.server";
import { isExpired, matterOf, type Proceeding, proceedingsOf } from "./proceedings.server";
import { earliestExpiry } from "./silence";
import { confirmable, confirmingFacts, isReadyIn, proposedBy, proposedFacts } from "./silence-facts.server";
import { type ProposingFacts, silencePolicies } from "./silence-policy";
import { type Silence, silenceOf } from "./silences.server";
import { type Asking, speakingFacts, speakingIn } from "./speaking.server";

/** Also what was filed after the expiry, for whoever opens the page. */
export type SilencePart = Silence & {
  /** The expiry is past, and the clock has still to write it down. */
  isDue: boolean;
  acts: Record<"confirmSilence" | "takeBack" | "breakSilence" | "fileLate", Offer | null>;
};

const nothingToDo: SilencePart["acts"] = {
  ...{ confirmSilence: null, takeBack: null, breakSilence: null, fileLate: null },
};

/** Each act while it can come about at all. */
function actsIn(asking: Asking, { proceeding, stand }: Own, silence: Silence): SilencePart["acts"] {
  const { actor, now } = asking;
  const { state } = proceeding;
  if (isProposed(state)) {
    const facts = confirmable(proposedBy(actor, proceeding, silence), now);
    const confirmSilence = facts.isOwn ? null : offerTo(actor, silencePolicies.confirmSilence, facts);
    const takeBack = onlyIfMay(offerTo(actor, silencePolicies.takeBack, facts));
    return { ...nothingToDo, confirmSilence, takeBack };
  }
  const speaking = speakingIn(asking, { proceeding, stand }, "seat");
  if (isOpen(state) && !isExpired(proceeding, now))
    return { ...nothingToDo, breakSilence: offerTo(actor, silencePolicies.breakSilence, speaking) };
  const fileLate = onlyIfMay(offerTo(actor, silencePolicies.fileLate, speaking));
  return { ...nothingToDo, fileLate };
}

const onlyIfMay = (offer: Offer | null): Offer | null => (offer?.may ? offer : null);

export function silencePart(house: House, looking: Looking, own: Own): SilencePart | null {
  const { proceeding } = own;
  const silence = proceeding.channel === "silence" ? silenceOf(house.db, proceeding.id, looking.today) : null;
  if (!silence) return null;
  const isDue = isOpen(proceeding.state) && isExpired(proceeding, looking.now);
  return { ...silence, isDue, acts: actsIn({ tx: house.db, ...looking }, own, silence) };
}

export type ProposePage = OpeningPage & {
  /** The earliest instant at which it could expire. */
  earliest: Instant;
  zone: string;
};

/** T-3: a matter that is not open to whoever asks, and a kind that is none, are not found alike. */
export function proposePage(
  house: House,
  { actor, now, today }: Looking,
  at: { kind: string; matter: Id },
): ProposePage {
  const { db } = house;
  const kind = matterKinds.find((one) => one === at.kind);
  if (!kind || !isVisible(db, actor, kind, at.matter)) throw new NotFound();
  return atOnce(db, () => {
    const before = matterOf(house.slices, kind).before(db, at.matter);
    if (!before) throw new NotFound();
    const asked = proceedingsOf(db, before);
    const isReady = isReadyIn({ house, tx: db, today }, kind, at.matter);
    const factsIn = (body: Id): ProposingFacts => ({
      ...{ body, kind, isReady, isBefore: true, isOpenAlready: asked.some((one) => one.body === body) },
      allowed: rulesOn(db, body, today).get("channels")?.value[kind] ?? [],
    });
    const chaired = before.councils.filter(({ id }) =>
      seatsOf(actor).some((seat) => seat.coChair && seat.body === id),
    );
    const open = chaired.filter(
      ({ id }) => permission(actor, silencePolicies.proposeSilence, factsIn(id)).may,
    );
    // Nothing to open: the reason of the first, or that another seat is needed.
    const first = chaired[0] ?? before.councils[0];
    if (open.length === 0 && first) mustBeAllowed(actor, silencePolicies.proposeSilence, factsIn(first.id));
    return {
      ...{ kind, matter: at.matter, title: before.title, href: before.href, bodies: [...open] },
      ...{ earliest: earliestExpiry(now), zone: actor.zone },
    };
  });
}

/** The day of the earliest expiry, at 17:00 Eastern Time, stands in the fields. */
export function proposeStart({ earliest, bodies }: ProposePage): Record<string, string> {
  const [year = "", month = "", day = ""] = dayOf(earliest).split("-");
  return {
    ...{ "until.day": String(Number(day)), "until.month": String(Number(month)), "until.year": year },
    ...{ time: "17:00", zone: "America/Toronto", body: bodies[0]?.id ?? "" },
  };
}

export type SilencePage = { proceeding: Proceeding; silence: Silence; zone: string };

export function confirmSilencePage(house: House, looking: Looking, id: Id): SilencePage {
  const { actor } = looking;
  return atOnce(house.db, () => {
    const found = confirmingFacts({ house, tx: house.db, ...looking }, id);
    if (!found) throw new NotFound();
    mustBeAllowed(actor, silencePolicies.confirmSilence, found);
    return { proceeding: found.proceeding, silence: found.silence, zone: actor.zone };
  });
}

export function takeBackPage(db: Db, looking: Looking, id: Id): SilencePage {
  return atOnce(db, () => {
    const found = proposedFacts({ tx: db, ...looking }, id);
    if (!found) throw new NotFound();
    mustBeAllowed(looking.actor, silencePolicies.takeBack, found);
    return { proceeding: found.proceeding, silence: found.silence, zone: looking.actor.zone };
  });
}

/** D-8: to object, or to ask to discuss. */
export const breakPage = (house: House, looking: Looking, id: Id): PositionPage =>
  atOnce(house.db, () =>
    pageOf(lineFor(house, looking, { id, ...speaker, policy: silencePolicies.breakSilence }), null),
  );

export type LatePage = { proceeding: Proceeding; voice: Bilingual; zone: string; matter: Bilingual | null };

export const latePage = (house: House, looking: Looking, id: Id): LatePage =>
  atOnce(house.db, () => {
    const found = speakingFacts({ tx: house.db, ...looking }, id, "seat");
    if (!found) throw new NotFound();
    mustBeAllowed(looking.actor, silencePolicies.fileLate, found);
    const { line, proceeding } = found;
    if (!line) throw new NotFound();
    return { proceeding, voice: line.voice.name, zone: looking.actor.zone, matter: null };
  });
