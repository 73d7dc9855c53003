// B-3: a co-chair of the council confirms what it had before this workspace, or sends it back with a word.
import { eq } from "drizzle-orm";
import { openingBalance } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { filled } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { fiscalYearOf } from "../../dates";
import { money } from "../../format";
import { follow } from "../../lifecycle";
import { secretariatOn } from "../../seats/chairs.server";
import { openingMoves } from "../lifecycle";
import { accountPolicies } from "../policy";
import { accountFor, linkTo, said } from "./account.server";
import { findOpening, mustBeAsRead } from "./openings.server";
import { post } from "./posting.server";

/** T-4: what was looked at is confirmed. It stands in the account of the year that runs, with its own day. */
export function confirmOpening(asker: Asker, id: Id, edition: number): void {
  command(asker, {
    policy: accountPolicies.confirmOpening,
    find: findOpening(id),
    run: (deed) => {
      const { tx, actor, now, today, subject, record } = deed;
      mustBeAsRead(subject, edition);
      const { cents, day, council } = subject;
      tx.update(openingBalance)
        .set({
          ...{ state: follow(openingMoves.confirmOpening, subject.state), edition: edition + 1 },
          ...{ settledBy: actor.person, settledAt: now },
        })
        .where(eq(openingBalance.id, id))
        .run();
      const account = accountFor(deed, council.id, fiscalYearOf(today)).id;
      post(tx, { account, flow: "taken-in", cents, day, now, by: actor.person });
      record(
        { kind: "opening", id },
        said((words, language) => words.openingConfirmed(money(language, cents))),
      );
    },
  });
}

export function sendBackOpening(asker: Asker, id: Id, typed: { note: string; edition: number }): void {
  command(asker, {
    policy: accountPolicies.sendBackOpening,
    find: findOpening(id),
    run: (deed) => {
      const { tx, actor, now, today, subject, record } = deed;
      mustBeAsRead(subject, typed.edition);
      tx.update(openingBalance)
        .set({
          ...{ returnedNote: typed.note, returnedBy: actor.person, returnedAt: now },
          ...{ state: follow(openingMoves.sendBackOpening, subject.state), edition: typed.edition + 1 },
        })
        .where(eq(openingBalance.id, id))
        .run();
      record(
        { kind: "opening", id },
        said((words) => words.openingSentBack),
        { after: typed.note },
      );
      const acronym = filled(subject.council.acronym);
      deed.notify({
        notice: "answered",
        to: secretariatOn(tx, today).filter((person) => person !== actor.person),
        subject: said((words, language) => words.backSubject(acronym[language])),
        lines: [said((words, language) => words.backLine(acronym[language]))],
        link: linkTo(deed, addresses("opening", { opening: id })),
        about: { kind: "opening", id },
      });
    },
  });
}
