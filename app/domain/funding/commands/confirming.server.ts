// F-7: with less than it asked for, the group says what it does; then the money is committed, or found lacking.
import { and, eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { fundingLine, fundingShare } from "../../../../db/schema";
import type { Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import { inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { money } from "../../format";
import type { Cents } from "../../money";
import { Invalid, NotPossible } from "../../refusals";
import { secretariatOn } from "../../seats/chairs.server";
import { type LineTyped, lineField, type ShareTyped, shareField } from "../budget";
import { fundingMoves } from "../lifecycle";
import { fundingPolicies } from "../policy";
import { fundingReasons } from "../reason-words";
import type { Requested, Share } from "../request.server";
import { approvedOf, sumOf } from "../sums";
import { commitFor, joinAmended, movesOf } from "./amending.server";
import { approvedSums, councilGone, settledWith } from "./decided.server";
import { about, find, moveTo, mustBeEdition, said, tell, titleOf } from "./moving.server";

export type Reduced = { lines: readonly LineTyped[]; shares: readonly Omit<ShareTyped, "provision">[] };

const lineTyped = ({ lines }: Reduced, kind: LineTyped["kind"], year: number): Cents =>
  lines.find((line) => line.kind === kind && line.year === year)?.cents ?? 0;
const shareTyped = ({ shares }: Reduced, council: Id, year: number): Cents =>
  shares.find((share) => share.council === council && share.year === year)?.cents ?? 0;

/** Of each council the years add up to what it approved. */
function shareProblems(
  request: Requested,
  typed: Reduced,
  sums: ReadonlyMap<Id, Cents>,
): Invalid["problems"] {
  return request.above.flatMap(({ id }) => {
    const own = request.shares.filter(({ council }) => council === id);
    const [first] = own;
    if (!first) return [];
    const approved = sums.get(id) ?? 0;
    const given = own.reduce((sum, { year }) => sum + shareTyped(typed, id, year), 0);
    const isMore = own.find(({ year, cents }) => shareTyped(typed, id, year) > cents);
    const { en, fr } = fundingReasons;
    if (isMore)
      return [
        {
          field: shareField(id, isMore.year),
          text: inBoth(fundingReasons, (words) => words.reducedMore),
        },
      ];
    if (given === approved) return [];
    const text = {
      en: en.reducedShare(money("en", approved)),
      fr: fr.reducedShare(money("fr", approved)),
    };
    return [{ field: shareField(id, first.year), text }];
  });
}

/** No line grows, and together they come to what is approved. */
function lineProblems(request: Requested, typed: Reduced, approved: Cents): Invalid["problems"] {
  const more = request.lines.flatMap(({ kind, year, cents }) =>
    lineTyped(typed, kind, year) > cents
      ? [{ field: lineField(kind, year), text: inBoth(fundingReasons, (words) => words.reducedMore) }]
      : [],
  );
  const [first] = request.lines;
  const given = request.lines.reduce((sum, { kind, year }) => sum + lineTyped(typed, kind, year), 0);
  if (more.length > 0 || !first || given === approved) return more;
  const { en, fr } = fundingReasons;
  const text = {
    en: en.reducedDiffers(money("en", given), money("en", approved)),
    fr: fr.reducedDiffers(money("fr", given), money("fr", approved)),
  };
  return [{ field: lineField(first.kind, first.year), text }];
}

function keep(tx: Db, request: Requested, typed: Reduced): Share[] {
  for (const { kind, year } of request.lines)
    tx.update(fundingLine)
      .set({ approvedCents: lineTyped(typed, kind, year) })
      .where(
        and(
          ...[eq(fundingLine.requestId, request.id), eq(fundingLine.kind, kind), eq(fundingLine.year, year)],
        ),
      )
      .run();
  return request.shares.map((share) => {
    const approved = shareTyped(typed, share.council, share.year);
    tx.update(fundingShare)
      .set({ approvedCents: approved })
      .where(
        and(
          ...[eq(fundingShare.requestId, request.id), eq(fundingShare.councilId, share.council)],
          eq(fundingShare.year, share.year),
        ),
      )
      .run();
    return { ...share, approved };
  });
}

export function confirmScope(asker: Asker, id: Id, typed: Reduced & { edition: number }): void {
  command(asker, {
    policy: fundingPolicies.confirmScope,
    find: find(id),
    run: ({ tx, actor, now, today, subject, record }) => {
      mustBeEdition(subject, typed.edition);
      mustStayApproved(tx, subject);
      const sums = approvedSums(tx, subject);
      const approved = [...sums.values()].reduce((sum, cents) => sum + cents, 0);
      const problems = [...lineProblems(subject, typed, approved), ...shareProblems(subject, typed, sums)];
      if (problems.length > 0) throw new Invalid(problems);
      const shares = keep(tx, subject, typed);
      record(
        about(id),
        said((words, language) => words.scopeConfirmed(money(language, approved))),
        { before: sumOf(subject.lines), after: typed.lines },
      );
      const lacking = commitFor(tx, subject, shares, { now, today, by: actor.person });
      const { line } = settledWith(subject, lacking, approved);
      moveTo(tx, subject, { move: lacking ? fundingMoves.lackFunds : movesOf(subject).confirm, now });
      if (!lacking) joinAmended({ tx, today, record }, subject);
      record(about(id), line, { before: subject.state });
    },
  });
}

/** F-7: committed only while all approve: what a later decision replaced or rescinded commits nothing. */
function mustStayApproved(tx: Db, request: Requested): void {
  const gone = councilGone(tx, request);
  const council = request.above.find(({ id }) => id === gone);
  if (!council) return;
  const { en, fr } = fundingReasons;
  const text = {
    en: en.approvalGone(council.acronym.en),
    fr: fr.approvalGone(council.acronym.fr || council.acronym.en),
  };
  throw new NotPossible({ text, rule: "F-7" });
}

const stillUnfunded = ({ en, fr }: Bilingual): Bilingual => ({
  ...{ en: fundingReasons.en.stillUnfunded(en), fr: fundingReasons.fr.stillUnfunded(fr) },
});

/** "Approved, unfunded" is committed once every account has what was approved. */
export function fundRequest(asker: Asker, id: Id): void {
  command(asker, {
    policy: fundingPolicies.fund,
    find: find(id),
    run: (deed) => {
      const { tx, actor, now, today, subject, record } = deed;
      mustStayApproved(tx, subject);
      const lacking = commitFor(tx, subject, subject.shares, { now, today, by: actor.person });
      if (lacking) throw new NotPossible({ text: stillUnfunded(lacking.said), rule: "F-7" });
      moveTo(tx, subject, { move: movesOf(subject).fund, now });
      const total = approvedOf(subject.shares) ?? 0;
      record(about(id), settledWith(subject, null, total).line, { before: subject.state });
      joinAmended({ tx, today, record }, subject);
      const title = titleOf(subject);
      tell(deed, id, {
        to: secretariatOn(tx, today).filter((person) => person !== actor.person),
        subject: said((words, language) => words.fundedSubject(title[language])),
        line: said((words) => words.committedMail),
      });
    },
  });
}
