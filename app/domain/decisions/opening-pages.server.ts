// The forms with which a co-chair opens a written procedure, and gives it more time.
import { atOnce, type Db } from "../../../db/connection";
import { type Id, seatsOf } from "../actor";
import { isVisible } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { House } from "../house";
import { mustBeAllowed, permission } from "../permissions";
import { NotFound } from "../refusals";
import { type MatterKind, matterKinds } from "../terms/clauses";
import { openingFacts } from "./commands/proceeding.server";
import { isOn, silentIn } from "./commands/reminding.server";
import type { Looking } from "./pages.server";
import { decisionPolicies } from "./policy";
import { factsOf, type Proceeding, proceedingSeen } from "./proceedings.server";
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
    const before = openingFacts({ house, tx: db, today }, { kind, id: at.matter, body: "" });
    if (!before) throw new NotFound();
    const { matter } = before;
    const chaired = matter.councils.filter(({ id }) =>
      seatsOf(actor).some((seat) => seat.coChair && seat.body === id),
    );
    const factsIn = (body: Id) => openingFacts({ house, tx: db, today }, { kind, id: at.matter, body });
    const open = chaired.filter(({ id }) => {
      const facts = factsIn(id);
      return facts && permission(actor, decisionPolicies.open, facts).may;
    });
    // Nothing to open: the reason of the first, or that another seat is needed.
    const first = factsIn((chaired[0] ?? matter.councils[0])?.id ?? "");
    if (open.length === 0 && first) mustBeAllowed(actor, decisionPolicies.open, first);
    return { kind, matter: at.matter, title: matter.title, href: matter.href, bodies: open };
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
