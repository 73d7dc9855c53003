// The forms with which a co-chair opens a written procedure, and gives it more time.
import { atOnce, type Db } from "../../../db/connection";
import { type Id, seatsOf } from "../actor";
import { isVisible } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { House } from "../house";
import { mustBeAllowed, permission } from "../permissions";
import { NotFound } from "../refusals";
import { type MatterKind, matterKinds } from "../terms/clauses";
import { rulesOn } from "../terms/queries/rules.server";
import { isOn, silentIn } from "./commands/reminding.server";
import type { OpeningFacts } from "./gates";
import { decisionPolicies } from "./policy";
import type { Looking } from "./proceeding-acts.server";
import { factsOf, matterOf, type Proceeding, proceedingSeen, proceedingsOf } from "./proceedings.server";
import { standOf } from "./stand.server";

export type OpeningPage = {
  kind: MatterKind;
  matter: Id;
  title: Bilingual;
  href: Bilingual;
  /** The bodies that the person co-chairs, and that have still to be asked. */
  bodies: { id: Id; acronym: Bilingual }[];
};

/** T-3: a matter that is not open to whoever asks, and a kind that is none, are not found alike. */
export function openingPage(
  house: House,
  { actor, today }: Looking,
  at: { kind: string; matter: Id },
): OpeningPage {
  const { db } = house;
  const kind = matterKinds.find((one) => one === at.kind);
  if (!kind || !isVisible(db, actor, kind, at.matter)) throw new NotFound();
  return atOnce(db, () => {
    const before = matterOf(house.slices, kind).before(db, at.matter);
    if (!before) throw new NotFound();
    const asked = proceedingsOf(db, before);
    const factsIn = (body: Id): OpeningFacts => ({
      ...{ body, isBefore: true, isOpenAlready: asked.some((one) => one.body === body) },
      allowed: rulesOn(db, body, today).get("channels")?.value[kind] ?? [],
    });
    const chaired = before.councils.filter(({ id }) =>
      seatsOf(actor).some((seat) => seat.coChair && seat.body === id),
    );
    const open = chaired.filter(({ id }) => permission(actor, decisionPolicies.open, factsIn(id)).may);
    // Nothing to open: the reason of the first, or that another seat is needed.
    const first = chaired[0] ?? before.councils[0];
    if (open.length === 0 && first) mustBeAllowed(actor, decisionPolicies.open, factsIn(first.id));
    return { kind, matter: at.matter, title: before.title, href: before.href, bodies: [...open] };
  });
}

export type RemindPage = { proceeding: Proceeding; silent: Bilingual[] };

export function remindPage(db: Db, { actor, now, today }: Looking, id: Id): RemindPage {
  return atOnce(db, () => {
    const proceeding = proceedingSeen(db, actor, id);
    if (!proceeding) throw new NotFound();
    const remindedToday = isOn(proceeding.remindedAt, today);
    mustBeAllowed(actor, decisionPolicies.remind, { ...factsOf(proceeding, now), remindedToday });
    const silent = silentIn(standOf(db, proceeding, today).lines);
    return { proceeding, silent: silent.map(({ name }) => name) };
  });
}

export type ProlongPage = { proceeding: Proceeding };

export function prolongPage(db: Db, { actor, now }: Looking, id: Id): ProlongPage {
  const proceeding = proceedingSeen(db, actor, id);
  if (!proceeding) throw new NotFound();
  mustBeAllowed(actor, decisionPolicies.prolong, factsOf(proceeding, now));
  return { proceeding };
}
