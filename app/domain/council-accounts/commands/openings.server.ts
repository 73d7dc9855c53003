// B-3: the secretariat enters what a council had before this workspace, and edits or withdraws it until a co-chair confirms it.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { openingBalance } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Actor, Id } from "../../actor";
import { type Bilingual, filled, inBoth } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import type { Day } from "../../dates";
import { longDate, money } from "../../format";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { Invalid } from "../../refusals";
import { chairsOf } from "../../seats/chairs.server";
import { accountsSeen } from "../accounts.server";
import type { OpeningTyped } from "../forms";
import { openingMoves } from "../lifecycle";
import { openingWords } from "../opening-words";
import { factsOfOpening, type Opening, openingOf, openingSeen } from "../openings.server";
import { accountPolicies } from "../policy";
import { changedMeanwhile, linkTo, openMoneyTo, said } from "./account.server";

const problem = (field: string, key: "dayInPast" | "oneRecord"): { field: string; text: Bilingual } => ({
  ...{ field, text: inBoth(openingWords, (words) => words[key]) },
});

function mustBeWhole({ day, recordEn, recordFr }: OpeningTyped, today: Day): void {
  const problems = [
    ...(day >= today ? [problem("day", "dayInPast")] : []),
    ...(recordEn || recordFr ? [] : [problem("recordEn", "oneRecord")]),
  ];
  if (problems.length > 0) throw new Invalid(problems);
}

type Council = Opening["council"];
/** Each co-chair of the council is asked, but not whoever asks. */
function askChairs(deed: Deed<object>, council: Council, at: { id: Id; day: Day }): void {
  const acronym = filled(council.acronym);
  deed.notify({
    notice: "asked",
    to: chairsOf(deed.tx, [council.id], deed.today).filter((person) => person !== deed.actor.person),
    subject: said((words, language) => words.askSubject(acronym[language])),
    lines: [said((words, language) => words.askLine(acronym[language], longDate(language, at.day)))],
    link: linkTo(deed, addresses("opening", { opening: at.id })),
    about: { kind: "opening", id: at.id },
  });
}

export function enterOpening(asker: Asker, council: Id, typed: OpeningTyped): Id {
  return command(asker, {
    policy: accountPolicies.enterOpening,
    find: (tx, actor) => {
      const known = accountsSeen(tx, actor).find(({ id }) => id === council);
      return known && { body: known.id, hasOpening: openingOf(tx, actor, known.id) !== null, council: known };
    },
    run: (deed) => {
      const { tx, actor, now, today, subject, record } = deed;
      mustBeWhole(typed, today);
      const id = newId();
      tx.insert(openingBalance)
        .values({
          ...{ id, bodyId: council, ...typed, state: "to-confirm" },
          ...{ enteredBy: actor.person ?? "", enteredAt: now },
        })
        .run();
      openMoneyTo(tx, "opening", id);
      const acronym = filled(subject.council.acronym);
      record(
        { kind: "opening", id },
        said((words, language) =>
          words.openingEntered(
            money(language, typed.cents),
            acronym[language],
            longDate(language, typed.day),
          ),
        ),
        { after: typed },
      );
      askChairs(deed, subject.council, { id, day: typed.day });
      return id;
    },
  });
}

export const findOpening = (id: Id) => (tx: Db, actor: Actor) => {
  const found = openingSeen(tx, actor, id);
  return found && { ...found, ...factsOfOpening(found) };
};
export function mustBeAsRead({ edition, enteredAt }: Opening, wanted: number): void {
  if (edition !== wanted) throw changedMeanwhile(enteredAt, edition);
}

/** What a co-chair said of it is answered by the edit: the co-chairs are asked again. */
export function editOpening(
  asker: Asker,
  id: Id,
  { edition, ...typed }: OpeningTyped & { edition: number },
): void {
  command(asker, {
    policy: accountPolicies.editOpening,
    find: findOpening(id),
    run: (deed) => {
      const { tx, subject, today, record } = deed;
      mustBeAsRead(subject, edition);
      mustBeWhole(typed, today);
      tx.update(openingBalance)
        .set({
          ...{ ...typed, returnedNote: "", returnedBy: null, returnedAt: null },
          ...{ state: follow(openingMoves.editOpening, subject.state), edition: edition + 1 },
        })
        .where(eq(openingBalance.id, id))
        .run();
      const { cents, day, record: written } = subject;
      record(
        { kind: "opening", id },
        said((words, language) =>
          words.openingEdited(money(language, typed.cents), longDate(language, typed.day)),
        ),
        { before: { cents, day, recordEn: written.en, recordFr: written.fr }, after: typed },
      );
      if (subject.isSentBack) askChairs(deed, subject.council, { id, day: typed.day });
    },
  });
}

export function withdrawOpening(asker: Asker, id: Id, edition: number): void {
  command(asker, {
    policy: accountPolicies.withdrawOpening,
    find: findOpening(id),
    run: ({ tx, actor, now, subject, record }) => {
      mustBeAsRead(subject, edition);
      tx.update(openingBalance)
        .set({
          ...{ state: follow(openingMoves.withdrawOpening, subject.state), edition: edition + 1 },
          ...{ settledBy: actor.person, settledAt: now },
        })
        .where(eq(openingBalance.id, id))
        .run();
      record(
        { kind: "opening", id },
        said((words) => words.openingWithdrawn),
      );
    },
  });
}
