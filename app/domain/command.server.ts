// The one write path (T-1, handbook 4.3): find → ask → do → record, in one transaction.
import { type Db, immediately } from "../../db/connection";
import { type Actor, type Id, type Standing, standingWord } from "./actor";
import { actorOn, unmanned } from "./actor.server";
import type { Bilingual } from "./bilingual";
import { type Day, dayOf, type Instant } from "./dates";
import { rememberForm, resultOfForm } from "./form-keys.server";
import type { House } from "./house";
import { record } from "./ledger/ledger.server";
import { type Mailed, type Notice, notify } from "./outbox/outbox.server";
import { type Facts, mustBeAllowed, type Policy } from "./permissions";
import { NotFound } from "./refusals";
import { keepUp } from "./search/index.server";
import { logIfDenied } from "./security-log.server";
import { mustBeFresh } from "./sensitive-acts";

/** Who asks for a change: a signed-in person, the operator at the console, or the clock; and by which form. */
export type Asker = {
  house: House;
  person: Id | "operator" | "clock";
  formKey?: string;
  /** T-d: when who asks through a browser last showed who they are. */
  provedAt?: Instant;
};

/** What a verb works with while it is done. */
export type Deed<Subject> = {
  tx: Db;
  house: House;
  actor: Actor;
  standing: Standing;
  subject: Subject;
  now: Instant;
  today: Day;
  /** T-d: what a verb does besides may ask for a fresh sign-in of its own. */
  mustBeFresh(policy: Pick<Policy<object>, "act">): void;
  /** The line in the ledger: what it is about, the sentence in both languages, before and after. */
  record(
    about: { kind: string; id: Id },
    says: Bilingual,
    change?: { before?: unknown; after?: unknown },
  ): void;
  notify(notice: Notice): Mailed[];
  /** What cannot be undone, such as the removal of a file: done once the transaction stands, never within it. */
  afterwards(work: () => void): void;
};

export type Verb<Subject extends Facts, Result> = {
  policy: Policy<NoInfer<Subject>>;
  /** Finds the subject among what the actor may see; nothing found is NotFound (T-3). */
  find: (tx: Db, actor: Actor, today: Day) => Subject | undefined;
  /** T-1: a note to oneself, or that one has looked: nobody else's, and not on the record. */
  isPrivate?: true;
  run: (deed: Deed<Subject>) => Result;
};

/** Results are kept with the form's key, so they are plain data. */
export type Plain = string | number | boolean | null | { [name: string]: Plain } | Plain[];

export function command<Subject extends Facts, Result extends Plain | void>(
  asker: Asker,
  verb: Verb<Subject, Result>,
): Result {
  const left: (() => void)[] = [];
  const result = performed(asker, verb, left);
  for (const work of left) doAfterwards(work);
  return result;
}

/** What was committed stands, whatever becomes of what was left to do after it (N-4). */
function doAfterwards(work: () => void): void {
  try {
    work();
  } catch (fault) {
    console.error("What was left to do after an act failed:", fault);
  }
}

function performed<Subject extends Facts, Result extends Plain | void>(
  asker: Asker,
  verb: Verb<Subject, Result>,
  left: (() => void)[],
): Result {
  try {
    return immediately(asker.house.db, () => perform(asker, verb, left));
  } catch (refusal) {
    logIfDenied(asker, refusal);
    throw refusal;
  }
}

function perform<Subject extends Facts, Result extends Plain | void>(
  asker: Asker,
  { policy, find, isPrivate, run }: Verb<Subject, Result>,
  left: (() => void)[],
): Result {
  const { house } = asker;
  const tx = house.db;
  const now = house.now();
  const today = dayOf(now);
  const done = asker.formKey ? resultOfForm(tx, asker.formKey) : undefined;
  if (done) return done.result as Result;
  house.settle(tx, now);

  const actor =
    asker.person === "operator" || asker.person === "clock"
      ? unmanned(asker.person)
      : actorOn(tx, asker.person, today);
  const subject = find(tx, actor, today);
  if (!subject) throw new NotFound();
  const standing = mustBeAllowed(actor, policy, subject);
  const fresh = ({ act }: { act: string }) => mustBeFresh(act, asker.provedAt, now);
  fresh(policy);

  let recorded = 0;
  const result = run({
    tx,
    house,
    actor,
    standing,
    subject,
    now,
    today,
    mustBeFresh: fresh,
    record: (about, says, change) => {
      recorded += 1;
      record(tx, {
        at: now,
        person: actor.person,
        standing: standingWord(standing),
        act: policy.act,
        subject: about,
        detail: { says, ...change },
      });
    },
    notify: (notice) => notify(tx, notice, now),
    afterwards: (work) => left.push(work),
  });
  if (recorded === 0 && !isPrivate)
    throw new Error(`${policy.act} changed something without a line in the ledger`);
  keepUp(tx, house.finds);
  if (asker.formKey)
    rememberForm(tx, asker.formKey, { person: actor.person, at: now, result: result ?? null });
  return result;
}
