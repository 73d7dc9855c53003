// How a group of the demonstration writes a request and submits it, and the secretariat forwards it.
import type { Id } from "../../actor";
import { unmanned } from "../../actor.server";
import type { Bilingual } from "../../bilingual";
import { addDays, type Day } from "../../dates";
import type { LineMove } from "../../funding/amendment";
import { writeBudget } from "../../funding/commands/budgeting.server";
import { forwardRequest } from "../../funding/commands/checking.server";
import { writeDeliverables } from "../../funding/commands/delivering.server";
import { describeRequest } from "../../funding/commands/describing.server";
import { daysOfRequest, startRequest } from "../../funding/commands/drafting.server";
import { submitRequest } from "../../funding/commands/submitting.server";
import { textOf, writeText } from "../../funding/commands/texts.server";
import { type LineKind, textParts } from "../../funding/parts";
import { type Requested, requestSeen } from "../../funding/request.server";
import type { Cents } from "../../money";
import { fromPlain } from "../../plain-text";
import { chairIn, todayIn } from "../deciding.server";
import type { World } from "../make.server";
import type { RequestTexts } from "./texts";

type Council = "PSSDC" | "PSCIOC";
export const councils: readonly Council[] = ["PSSDC", "PSCIOC"];
export type Given = {
  texts: RequestTexts;
  lines: Partial<Record<LineKind, Cents>>;
  receives?: readonly string[];
  supplier: string;
  /** Days from now to each deliverable. */
  due: number;
};

export const officer = (world: World) => world.as("secretariat-finance");
export const requestIn = (world: World, id: Id): Requested => {
  const found = requestSeen(world.house.db, unmanned("clock"), id, todayIn(world));
  if (!found) throw new Error("whoever wrote it sees it");
  return found;
};

export function writeTexts(world: World, id: Id, texts: RequestTexts, sides: readonly ("en" | "fr")[]): void {
  for (const part of textParts) {
    const at = { request: id, part };
    const { edition } = textOf(world.house.db, at);
    const side = (language: "en" | "fr") => fromPlain(sides.includes(language) ? texts[part][language] : "");
    const ready = { en: sides.includes("en"), fr: sides.includes("fr") };
    writeText(chairIn(world, "CCSWG"), at, {
      ...{ texts: { en: side("en"), fr: side("fr") }, ready, noEffect: false, edition },
    });
  }
}

export function describeIt(
  world: World,
  id: Id,
  {
    texts,
    receives = [],
    supplier,
  }: Pick<Given, "receives" | "supplier"> & {
    texts: Pick<RequestTexts, "title">;
  },
): void {
  const { edition, firstYear } = requestIn(world, id);
  describeRequest(chairIn(world, "CCSWG"), id, {
    ...{ edition, title: texts.title, firstYear, years: 1, planLine: "2.3", supplier, recommendation: "" },
    nobodyReceives: receives.length === 0,
    beneficiaries: receives.map((code) => world.jurisdictions.get(code) ?? ""),
  });
}

export function budgetIt(
  world: World,
  id: Id,
  { lines, moves = [] }: Pick<Given, "lines"> & { moves?: LineMove[] },
): void {
  const { edition, firstYear: year } = requestIn(world, id);
  const asked = Object.entries(lines).map(([kind, cents]) => ({ kind: kind as LineKind, year, cents }));
  const total = asked.reduce((sum, { cents }) => sum + cents, 0);
  const half = Math.floor(total / 2);
  writeBudget(chairIn(world, "CCSWG"), id, {
    ...{ lines: asked, purposes: [], moves, otherCents: null, otherFrom: "", edition },
    shares: councils.map((council, place) => ({
      ...{ council: world.bodies.get(council) ?? "", year, provision: null },
      cents: place === 0 ? total - half : half,
    })),
  });
}

/** Due within the fiscal year, however late in it the demonstration is made. */
function deliverIt(world: World, id: Id, { due }: Given): void {
  const request = requestIn(world, id);
  const { until } = daysOfRequest(request);
  const dueAfter = (days: number): Day => {
    const day = addDays(todayIn(world), days);
    return day < until ? day : until;
  };
  writeDeliverables(chairIn(world, "CCSWG"), id, {
    edition: request.edition,
    rows: [
      {
        ...{ row: 1, name: { en: "What was heard", fr: "Ce qui a été entendu" }, lead: "Service BC" },
        due: dueAfter(due),
      },
      {
        ...{ row: 2, name: { en: "Report in both languages", fr: "Rapport dans les deux langues" } },
        ...{ lead: "ESDC", due: dueAfter(due + 20) },
      },
    ],
  });
}

export function begun(world: World, given: Given): Id {
  return startRequest(chairIn(world, "CCSWG"), world.bodies.get("CCSWG") ?? "", {
    ...{ title: given.texts.title.en, source: "en", from: "" },
  });
}

/** A draft that lacks nothing. */
function written(world: World, given: Given): Id {
  const id = begun(world, given);
  writeTexts(world, id, given.texts, ["en", "fr"]);
  describeIt(world, id, given);
  budgetIt(world, id, given);
  deliverIt(world, id, given);
  return id;
}

export function submitted(world: World, given: Given): Id {
  const id = written(world, given);
  submitRequest(chairIn(world, "CCSWG"), id);
  return id;
}

const inOrder: Bilingual = {
  en: "The form, the sums, the fiscal year and the free balance of both accounts are in order.",
  fr: "La forme, les sommes, l’exercice et le solde libre des deux comptes sont en ordre.",
};

export function forward(world: World, id: Id, note = inOrder): void {
  forwardRequest(officer(world), id, { note, until: addDays(todayIn(world), 7) });
}

export function forwarded(world: World, given: Given): Id {
  const id = submitted(world, given);
  forward(world, id);
  return id;
}
