// F-2, F-11: the lines and the split of a request: whole cents that add up to one sum, or nothing is kept.
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { fundingLine, fundingLineMove, fundingPurpose, fundingShare } from "../../../../db/schema";
import type { Id } from "../../actor";
import { inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { money } from "../../format";
import { Invalid } from "../../refusals";
import type { BudgetTyped, ShareTyped } from "../budget";
import { provisionField, shareField } from "../budget";
import { moveField } from "../line-moves";
import type { LineLeft } from "../payments.server";
import { fundingPolicies } from "../policy";
import { fundingReasons } from "../reason-words";
import { sumOf } from "../sums";
import { leftOfAmended } from "./amending.server";
import { about, change, find, mustBeEdition, said } from "./moving.server";

const standing = prepared((db: Db) =>
  db.$client
    .prepare<[{ id: Id; council: Id; year: number }], 1>(
      `select 1 from provision p join council_account c on c.id = p.account_id
       where p.id = :id and p.state = 'standing' and c.body_id = :council and c.year = :year`,
    )
    .pluck(),
);

/** F-13: a provision of that council and year, while it stands. */
const provisionProblems = (tx: Db, shares: readonly ShareTyped[]): Invalid["problems"] =>
  shares.flatMap(({ council, year, provision }) =>
    provision === null || standing(tx).get({ id: provision, council, year })
      ? []
      : [
          {
            field: provisionField(council, year),
            text: inBoth(fundingReasons, (words) => words.notProvision),
          },
        ],
  );

/** F-11: a split that is begun adds up to the lines; one may leave it for later. */
function splitProblems({ lines, shares }: BudgetTyped): Invalid["problems"] {
  const [first] = shares;
  if (!first) return [];
  const field = shareField(first.council, first.year);
  const [asked, split] = [sumOf(lines), sumOf(shares)];
  if (asked === 0) return [{ field, text: inBoth(fundingReasons, (words) => words.splitWithout) }];
  if (asked === split) return [];
  const { en, fr } = fundingReasons;
  return [
    {
      field,
      text: {
        en: en.splitDiffers(money("en", asked), money("en", split)),
        fr: fr.splitDiffers(money("fr", asked), money("fr", split)),
      },
    },
  ];
}

/** F-9: what is moved out of a line is left of it now; whether it still is, is asked again at the approval. */
function moveProblems({ moves }: BudgetTyped, left: readonly LineLeft[] | null): Invalid["problems"] {
  return moves.flatMap(({ from }, place) => {
    const own = left?.find(({ kind }) => kind === from);
    const rest = own ? own.approved - own.used : 0;
    const sofar = moves.slice(0, place + 1).filter((one) => one.from === from);
    const { en, fr } = fundingReasons;
    const text = { en: en.tooMuch(money("en", rest)), fr: fr.tooMuch(money("fr", rest)) };
    return sumOf(sofar) > rest ? [{ field: moveField(place + 1, "sum"), text }] : [];
  });
}

function keep(tx: Db, id: Id, { lines, purposes, shares, moves }: BudgetTyped): void {
  tx.delete(fundingLineMove).where(eq(fundingLineMove.requestId, id)).run();
  for (const move of moves)
    tx.insert(fundingLineMove)
      .values({ requestId: id, ...move })
      .run();
  tx.delete(fundingLine).where(eq(fundingLine.requestId, id)).run();
  tx.delete(fundingPurpose).where(eq(fundingPurpose.requestId, id)).run();
  tx.delete(fundingShare).where(eq(fundingShare.requestId, id)).run();
  for (const line of lines)
    tx.insert(fundingLine)
      .values({ requestId: id, ...line })
      .run();
  for (const { kind, text } of purposes)
    tx.insert(fundingPurpose)
      .values({ requestId: id, kind, ...text })
      .run();
  for (const { council, year, cents, provision } of shares)
    tx.insert(fundingShare)
      .values({ requestId: id, councilId: council, year, cents, provisionId: provision })
      .run();
}

export function writeBudget(asker: Asker, id: Id, typed: BudgetTyped & { edition: number }): void {
  command(asker, {
    policy: fundingPolicies.write,
    find: find(id),
    run: ({ tx, today, subject, record }) => {
      mustBeEdition(subject, typed.edition);
      const problems = [
        ...moveProblems(typed, leftOfAmended(tx, subject, today)),
        ...[...splitProblems(typed), ...provisionProblems(tx, typed.shares)],
      ];
      if (problems.length > 0) throw new Invalid(problems);
      keep(tx, id, typed);
      change(tx, subject, { otherCents: typed.otherCents, otherFrom: typed.otherFrom });
      const total = sumOf(typed.lines);
      record(
        about(id),
        said((words, language) => words.budgeted(money(language, total))),
        {
          before: { lines: subject.lines, shares: subject.shares, moves: subject.moves },
          after: { lines: typed.lines, shares: typed.shares, moves: typed.moves },
        },
      );
    },
  });
}
