// F-2, F-3, L-1: the texts of the form and of the scope of work; while it is checked the secretariat completes the other side.
import { and, eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { fundingDeliverable, fundingText, pair } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Asker, command } from "../../command.server";
import { changedBy } from "../../pairs/edit";
import { type EditTyped, editPair, pairOf, type StoredPair } from "../../pairs/pairs.server";
import type { Policy } from "../../permissions";
import { NotFound, NotPossible } from "../../refusals";
import { type FundingFacts, reason } from "../facts";
import { isBeingChecked } from "../lifecycle";
import { partNames } from "../part-words";
import type { TextPart } from "../parts";
import { fundingPolicies } from "../policy";
import { type Requested, requestSeen } from "../request.server";
import { about, change, find, mustBeEdition, said } from "./moving.server";

export type TextAt = { request: Id; part: TextPart };

export const writingPolicy = ({ state }: Pick<Requested, "state">): Policy<FundingFacts> =>
  isBeingChecked(state) ? fundingPolicies.translate : fundingPolicies.write;

export function textOf(tx: Db, { request, part }: TextAt): StoredPair {
  const row = tx
    .select({ pair })
    .from(fundingText)
    .innerJoin(pair, eq(pair.id, fundingText.pairId))
    .where(and(eq(fundingText.requestId, request), eq(fundingText.part, part)))
    .get();
  if (!row) throw new NotFound();
  return pairOf(row.pair);
}

/** Asked beforehand, by the state it has: should it move meanwhile, both policies refuse. */
const policyOf = ({ house }: Asker, request: Id): Policy<FundingFacts> => {
  const state = house.db.$client
    .prepare<[Id], Requested["state"]>("select state from funding_request where id = ?")
    .pluck()
    .get(request);
  return state ? writingPolicy({ state }) : fundingPolicies.write;
};

export function writeText(asker: Asker, at: TextAt, typed: EditTyped): void {
  command(asker, {
    policy: policyOf(asker, at.request),
    find: (tx, actor, today) => requestSeen(tx, actor, at.request, today),
    run: ({ tx, actor, now, subject, record }) => {
      const standing = textOf(tx, at);
      const isChecked = isBeingChecked(subject.state);
      // F-4: the secretariat completes the other language, and leaves what the group wrote.
      const changed = changedBy(standing, { ...typed, by: null, at: standing.changedAt });
      if (isChecked && changed.includes(subject.source))
        throw new NotPossible(reason((words) => words.notWorkable, "F-4"));
      editPair(
        tx,
        standing.id,
        { ...typed, noEffect: typed.noEffect || isChecked },
        { person: actor.person, at: now },
      );
      record(
        about(at.request),
        said((words, language) => words.wrote(partNames[language][at.part])),
        { after: { part: at.part, ready: typed.ready } },
      );
    },
  });
}

export type NamesTyped = { title: string; names: readonly { id: Id; name: string }[]; edition: number };

/** F-4: the title and the deliverables in the other language, while it is checked. */
export function translateNames(asker: Asker, id: Id, { title, names, edition }: NamesTyped): void {
  command(asker, {
    policy: fundingPolicies.translate,
    find: find(id),
    run: ({ tx, subject, record }) => {
      mustBeEdition(subject, edition);
      const isFrench = subject.source === "en";
      for (const { id: deliverable, name } of names)
        tx.update(fundingDeliverable)
          .set(isFrench ? { nameFr: name } : { nameEn: name })
          .where(and(eq(fundingDeliverable.id, deliverable), eq(fundingDeliverable.requestId, id)))
          .run();
      change(tx, subject, isFrench ? { titleFr: title } : { titleEn: title });
      record(
        about(id),
        said((words) => words.titleTranslated),
        { after: title },
      );
    },
  });
}
