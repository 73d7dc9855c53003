// What every verb of a request does alike: it moves with its audiences, and tells whoever it concerns.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { fundingRequest } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Actor, Id } from "../../actor";
import { openTo } from "../../audiences.server";
import { type Bilingual, filled, inBoth, type Language } from "../../bilingual";
import type { Deed } from "../../command.server";
import type { Day, Instant } from "../../dates";
import { follow, type Move } from "../../lifecycle";
import type { Notice } from "../../outbox/outbox.server";
import { because, NotPossible, refusalWords } from "../../refusals";
import { audiencesOfFunding } from "../audiences";
import { type FundingState, isBeingChecked, isBeingWritten } from "../lifecycle";
import { fundingReasons } from "../reason-words";
import { type Requested, requestSeen } from "../request.server";
import { fundingSaid } from "../said-words";
import { fundingWords } from "../words";

export type RequestDeed = Deed<Requested>;

export const find =
  (id: Id) =>
  (tx: Db, actor: Actor, today: Day): Requested | undefined =>
    requestSeen(tx, actor, id, today);

export const about = (id: Id) => ({ kind: "funding", id });

type Words = typeof fundingSaid.en;
/** A sentence of the record in both languages, each with its own way to write sums and days. */
export const said = (sentence: (words: Words, language: Language) => string): Bilingual => ({
  ...{ en: sentence(fundingSaid.en, "en"), fr: sentence(fundingSaid.fr as Words, "fr") },
});

export function titleOf({ title }: Pick<Requested, "title">): Bilingual {
  const { en, fr } = filled(title);
  return { en: en || fundingWords.en.untitled, fr: fr || fundingWords.fr.untitled };
}

export const groupOf = ({
  bodyAcronym,
  bodyName,
}: Pick<Requested, "bodyAcronym" | "bodyName">): Bilingual => {
  const acronym = filled(bodyAcronym);
  return acronym.en ? acronym : filled(bodyName);
};

type More = Partial<typeof fundingRequest.$inferInsert>;

/** Moves the request, its audiences with it. */
export function moveTo(
  tx: Db,
  request: Pick<Requested, "id" | "state" | "body" | "edition">,
  { move, now, more = {} }: { move: Move<FundingState>; now: Instant; more?: More },
): void {
  const state = follow(move, request.state);
  tx.update(fundingRequest)
    .set({ state, stateSince: now, edition: request.edition + 1, ...more })
    .where(eq(fundingRequest.id, request.id))
    .run();
  const wasBeforeCouncils = !isBeingWritten(request.state) && !isBeingChecked(request.state);
  openTo(tx, about(request.id), audiencesOfFunding(state, { body: request.body, wasBeforeCouncils }));
}

/** T-4: somebody else was there first; what stands there now is on the page. */
export function mustBeEdition(request: Requested, edition: number): void {
  if (request.edition === edition) return;
  throw new NotPossible(
    because(refusalWords, (words) => words["changed-meanwhile"], "T-4"),
    {
      by: inBoth(fundingReasons, (words) => words.changedBy),
      ...{ at: request.stateSince, fields: [], edition: request.edition },
    },
  );
}

/** Another edition, so that whoever looks at the old one is told. */
export function change(tx: Db, request: Requested, more: More = {}): void {
  tx.update(fundingRequest)
    .set({ ...more, edition: request.edition + 1 })
    .where(eq(fundingRequest.id, request.id))
    .run();
}

type Telling = { house: { publicUrl: string }; notify: (notice: Notice) => unknown };
export function tell(
  { house, notify }: Telling,
  id: Id,
  mail: { to: Id[]; subject: Bilingual; line: Bilingual },
): void {
  const link = addresses("funding-request", { request: id });
  notify({
    notice: "matter",
    to: mail.to,
    subject: mail.subject,
    lines: [mail.line],
    link: { en: house.publicUrl + link.en, fr: house.publicUrl + link.fr },
    about: about(id),
  });
}
