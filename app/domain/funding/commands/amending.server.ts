// F-9: an amendment is a request of its own, decided anew; approved, it becomes part of the request that it amends.
import { and, eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { fundingDeliverable, fundingRequest } from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import type { Bilingual } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { type Day, fiscalYearOf, type Instant } from "../../dates";
import { money } from "../../format";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { addedBy, kindsOf } from "../amendment";
import { audiencesOfFunding } from "../audiences";
import { deliverableMoves, fundingMoves, isDropped, isPlanned } from "../lifecycle";
import type { LineKind } from "../parts";
import { type LineLeft, linesLeft, paymentsOf } from "../payments.server";
import { fundingPolicies } from "../policy";
import type { Deliverable, Requested, Share } from "../request.server";
import { lineWords } from "../words";
import { commitShares } from "./committing.server";
import { copyForm } from "./drafting.server";
import { about, change, find, said } from "./moving.server";
import { asClock } from "./standing.server";

/** Begins with the texts and the deliverables that are still planned; it asks for nothing yet. Returns its id. */
export function startAmendment(asker: Asker, id: Id, { title }: { title: string }): Id {
  return command(asker, {
    policy: fundingPolicies.amend,
    find: find(id),
    run: (deed) => {
      const { tx, actor, now, today, subject, record } = deed;
      const amendment = newId();
      const { body, source, planLine, supplier, supplierKey } = subject;
      // Money of a fiscal year that is over is not asked for.
      const firstYear = Math.max(subject.firstYear, fiscalYearOf(today));
      const years = Math.max(1, subject.firstYear + subject.years - firstYear);
      tx.insert(fundingRequest)
        .values({
          ...{ id: amendment, bodyId: body, source, state: "draft", firstYear, years, amendsId: id },
          ...(source === "en" ? { titleEn: title } : { titleFr: title }),
          ...{ planLine, supplier, supplierKey, sourceId: subject.recommendation },
          ...{ nobodyReceives: subject.nobodyReceives, stateSince: now },
          ...{ madeBy: actor.person ?? "", madeAt: now },
        })
        .run();
      const planned = subject.deliverables.filter(({ state }) => isPlanned(state));
      copyForm(
        deed,
        { ...subject, lines: [], purposes: [], shares: [], deliverables: planned },
        amendment,
        0,
      );
      openTo(tx, about(amendment), audiencesOfFunding("draft", { body, wasBeforeCouncils: false }));
      record(
        about(amendment),
        said((words) => words.amendmentBegun(title, subject.label ?? "")),
        { before: subject.label ?? id },
      );
      return amendment;
    },
  });
}

/** What is left now of each line of the request that it amends; null where it amends none. */
export function leftOfAmended(db: Db, { amends }: Pick<Requested, "amends">, today: Day): LineLeft[] | null {
  return amends && linesLeft(asClock(db, amends.id, today), paymentsOf(db, amends.id));
}

type At = { now: Instant; today: Day; by: Id | null };

/** A line that would give more than is left of it, counting what was billed since it was asked. */
function shortLine(tx: Db, request: Requested, today: Day): LineKind | undefined {
  if (!request.amends || request.moves.length === 0) return undefined;
  const amended = asClock(tx, request.amends.id, today);
  // As they were just approved: what it adds to a line may be moved out of it.
  const { lines } = asClock(tx, request.id, today);
  const own = {
    ...{ id: request.id, label: request.label, title: request.title, state: "joined" as const },
    ...{ approvedOn: null, lines, moves: request.moves },
  };
  const after = linesLeft(
    { lines: amended.lines, amendments: [...amended.amendments.filter(({ id }) => id !== own.id), own] },
    paymentsOf(tx, amended.id),
  );
  return kindsOf(own).find((kind) => after.some((line) => line.kind === kind && line.used > line.approved));
}

/** F-7: null once the money stands in the accounts, of an amendment for the request that it amends; else what lacks. */
export function commitFor(
  tx: Db,
  request: Requested,
  shares: readonly Share[],
  at: At,
): { said: Bilingual } | null {
  const line = shortLine(tx, request, at.today);
  if (line) return { said: said((words, language) => words.unfundedLine(lineWords[language][line])) };
  const lacking = commitShares(tx, { id: request.amends?.id ?? request.id, shares }, at);
  return (
    lacking && {
      said: said((words, language) => words.unfunded(lacking.acronym[language] || lacking.acronym.en)),
    }
  );
}

const isSame = (one: Deliverable, other: Deliverable): boolean =>
  one.name.en === other.name.en && one.name.fr === other.name.fr;

/** What is still planned is as the amendment says: rows of one name keep their place, others come, others go. */
function takeDeliverables(tx: Db, amended: Requested, amendment: Requested, today: Day): void {
  const planned = amended.deliverables.filter(({ state }) => isPlanned(state));
  const number = amendment.label ?? "";
  for (const old of planned) {
    const own = amendment.deliverables.find((one) => isSame(one, old));
    const note = said((words) => words.droppedBy(number));
    tx.update(fundingDeliverable)
      .set(
        own
          ? { lead: own.lead, due: own.due }
          : {
              ...{ state: follow(deliverableMoves.reportDropped, old.state), settledOn: today },
              ...{ noteEn: note.en, noteFr: note.fr },
            },
      )
      .where(and(eq(fundingDeliverable.id, old.id), eq(fundingDeliverable.requestId, amended.id)))
      .run();
  }
  // What was delivered while the amendment was on its way is not planned once more.
  const standing = amended.deliverables.filter(({ state }) => !isDropped(state));
  const added = amendment.deliverables.filter((one) => !standing.some((old) => isSame(one, old)));
  for (const [place, { name, lead, due }] of added.entries())
    tx.insert(fundingDeliverable)
      .values({
        ...{ id: newId(), requestId: amended.id, place: amended.deliverables.length + place },
        ...{ nameEn: name.en, nameFr: name.fr, lead, due, state: "planned" },
      })
      .run();
}

type Joining = { tx: Db; today: Day; record: (on: { kind: string; id: Id }, line: Bilingual) => void };

/** What is approved becomes part of the request: its deliverables change, and its record says by how much. */
export function joinAmended({ tx, today, record }: Joining, amendment: Requested): void {
  if (!amendment.amends) return;
  const amended = asClock(tx, amendment.amends.id, today);
  takeDeliverables(tx, amended, amendment, today);
  change(tx, amended);
  const added = addedBy(amended.amendments.filter(({ id }) => id === amendment.id));
  record(
    about(amended.id),
    said((words, language) => words.amended(amendment.label ?? "", money(language, added))),
  );
}

/** Of an amendment its own moves. */
export const movesOf = ({ amends }: Pick<Requested, "amends">) =>
  amends
    ? { commit: fundingMoves.join, confirm: fundingMoves.join, fund: fundingMoves.join }
    : { commit: fundingMoves.commit, confirm: fundingMoves.confirmScope, fund: fundingMoves.fund };
