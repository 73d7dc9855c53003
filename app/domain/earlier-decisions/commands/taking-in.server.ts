// B-3: the secretariat takes in a decision that predates the workspace, and edits it until a co-chair confirms it.
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { body, earlierDecision } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import { type Bilingual, filled, inBoth } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import type { Day } from "../../dates";
import { longDate } from "../../format";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { because, Invalid, NotPossible, refusalWords } from "../../refusals";
import { chairsOf } from "../../seats/chairs.server";
import { workspaceSince } from "../../seats/past.server";
import { audiencesOfEarlier } from "../audiences";
import { type Earlier, earlierSeen, factsOfEarlier } from "../earlier.server";
import type { EarlierTyped, TakeInTyped } from "../forms";
import { earlierMoves } from "../lifecycle";
import { earlierPolicies } from "../policy";
import { isNumberOfWorkspace, referenceKey } from "../reference";
import { earlierWords } from "../words";

type Words = typeof earlierWords.en;
type Problem = { field: string; text: Bilingual };
type Council = { id: Id; acronym: Bilingual; createdOn: Day };

export const saidOfEarlier = (sentence: (words: Words) => string): Bilingual =>
  inBoth(earlierWords, sentence);

export const linkToEarlier = ({ house }: Pick<Deed<object>, "house">, id: Id): Bilingual => {
  const path = addresses("earlier-decision", { earlier: id });
  return { en: house.publicUrl + path.en, fr: house.publicUrl + path.fr };
};

const named = prepared((db: Db) =>
  db.$client.prepare<[{ body: Id; key: string; own: Id }], 1>(
    `select 1 from earlier_decision e where e.body_id = :body and e.reference_key = :key and e.state <> 'withdrawn' and e.id <> :own
     union all select 1 from decision x where x.number = :key`,
  ),
);

function problemsOfDay({ createdOn }: Council, { adoptedOn }: EarlierTyped, since: Day): Problem[] {
  const { en, fr } = earlierWords;
  const wrong = (key: "before" | "notBefore", day: Day): Problem[] => [
    { field: "adoptedOn", text: { en: en[key](longDate("en", day)), fr: fr[key](longDate("fr", day)) } },
  ];
  if (adoptedOn >= since) return wrong("before", since);
  return adoptedOn < createdOn ? wrong("notBefore", createdOn) : [];
}

function problemsOfReference(
  tx: Db,
  { reference }: EarlierTyped,
  at: { body: Id; own: Id; since: Day },
): Problem[] {
  const wrong = (key: "taken" | "ofWorkspace"): Problem[] => [
    { field: "reference", text: saidOfEarlier((words) => words[key]) },
  ];
  if (named(tx).get({ body: at.body, key: referenceKey(reference), own: at.own })) return wrong("taken");
  return isNumberOfWorkspace(reference, at.since) ? wrong("ofWorkspace") : [];
}

function problemsOfWords(typed: EarlierTyped): Problem[] {
  const lacks = (name: "title" | "text" | "record", key: "oneTitle" | "oneText" | "oneRecord"): Problem[] =>
    typed[`${name}En`] || typed[`${name}Fr`]
      ? []
      : [{ field: `${name}En`, text: saidOfEarlier((words) => words[key]) }];
  return [...lacks("title", "oneTitle"), ...lacks("text", "oneText"), ...lacks("record", "oneRecord")];
}

function mustBeWhole(tx: Db, council: Council, typed: EarlierTyped, own: Id): void {
  const since = workspaceSince(tx);
  const problems = [
    ...problemsOfReference(tx, typed, { body: council.id, own, since }),
    ...problemsOfDay(council, typed, since),
    ...problemsOfWords(typed),
  ];
  if (problems.length > 0) throw new Invalid(problems);
}

/** Each co-chair of the council is asked, but not whoever asks. */
function askChairs(
  deed: Deed<object>,
  council: Council,
  { id, reference }: { id: Id; reference: string },
): void {
  const { en, fr } = earlierWords;
  const acronym = filled(council.acronym);
  deed.notify({
    notice: "asked",
    to: chairsOf(deed.tx, [council.id], deed.today).filter((person) => person !== deed.actor.person),
    subject: { en: en.askSubject(acronym.en), fr: fr.askSubject(acronym.fr) },
    lines: [{ en: en.askLine(reference, acronym.en), fr: fr.askLine(reference, acronym.fr) }],
    link: linkToEarlier(deed, id),
    about: { kind: "earlier-decision", id },
  });
}

function councilOf(tx: Db, id: Id): Council {
  const found = tx.select().from(body).where(eq(body.id, id)).get();
  if (found?.kind !== "council")
    throw new Invalid([{ field: "body", text: saidOfEarlier((words) => words.ofCouncil) }]);
  return { id, acronym: { en: found.acronymEn, fr: found.acronymFr }, createdOn: found.createdOn };
}

/** Returns the decision, which waits for a co-chair of its council. */
export function takeInEarlier(asker: Asker, { body: bodyId, ...typed }: TakeInTyped): Id {
  return command(asker, {
    policy: earlierPolicies.takeInEarlier,
    find: () => ({}),
    run: (deed) => {
      const { tx, actor, now, record } = deed;
      const council = councilOf(tx, bodyId);
      const id = newId();
      mustBeWhole(tx, council, typed, id);
      tx.insert(earlierDecision)
        .values({
          ...{ id, bodyId, ...typed, referenceKey: referenceKey(typed.reference), state: "to-confirm" },
          ...{ enteredBy: actor.person ?? "", enteredAt: now },
        })
        .run();
      openTo(tx, { kind: "earlier-decision", id }, audiencesOfEarlier("to-confirm", bodyId));
      const { en, fr } = earlierWords;
      record(
        { kind: "earlier-decision", id },
        {
          en: en.recordTaken(typed.reference, longDate("en", typed.adoptedOn)),
          fr: fr.recordTaken(typed.reference, longDate("fr", typed.adoptedOn)),
        },
        { after: { body: bodyId, ...typed } },
      );
      askChairs(deed, council, { id, reference: typed.reference });
      return id;
    },
  });
}

/** The fields of the form as they stand. */
export const earlierFields = ({ reference, outcome, title, text, record }: Earlier) => ({
  ...{ reference, outcome, titleEn: title.en, titleFr: title.fr },
  ...{ textEn: text.en, textFr: text.fr, recordEn: record.en, recordFr: record.fr },
});

/** T-4: what stands there now, beside what was typed. */
export const staleEarlier = (subject: Earlier): NotPossible =>
  new NotPossible(
    because(refusalWords, (words) => words["changed-meanwhile"], "T-4"),
    {
      by: saidOfEarlier((words) => words.changedBy),
      at: subject.enteredAt,
      fields: Object.entries({ ...earlierFields(subject), adoptedOn: subject.adoptedOn }).map(
        ([name, theirs]) => ({ name, theirs }),
      ),
      edition: subject.edition,
    },
  );

export const findEarlier = (id: Id) => (tx: Db, actor: Deed<object>["actor"]) => {
  const found = earlierSeen(tx, actor, id);
  return found && { ...found, ...factsOfEarlier(found) };
};

/** What a co-chair said of it is answered by the edit: the co-chairs are asked again. */
export function editEarlier(
  asker: Asker,
  id: Id,
  { edition, ...typed }: EarlierTyped & { edition: number },
): void {
  command(asker, {
    policy: earlierPolicies.editEarlier,
    find: findEarlier(id),
    run: (deed) => {
      const { tx, subject, record } = deed;
      if (subject.edition !== edition) throw staleEarlier(subject);
      const council = { id: subject.body, acronym: subject.acronym, createdOn: subject.bodyCreatedOn };
      mustBeWhole(tx, council, typed, id);
      tx.update(earlierDecision)
        .set({
          ...{ ...typed, referenceKey: referenceKey(typed.reference) },
          ...{ returnedNote: "", returnedBy: null, returnedAt: null },
          ...{ state: follow(earlierMoves.editEarlier, subject.state), edition: subject.edition + 1 },
        })
        .where(eq(earlierDecision.id, id))
        .run();
      record(
        { kind: "earlier-decision", id },
        saidOfEarlier((words) => words.recordEdited(typed.reference)),
        { before: { ...earlierFields(subject), adoptedOn: subject.adoptedOn }, after: typed },
      );
      if (subject.isSentBack) askChairs(deed, council, { id, reference: typed.reference });
    },
  });
}
