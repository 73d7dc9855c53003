// F-4: the secretariat checks a request, and returns it with marked parts, or forwards it with a neutral note.
import { type Db, prepared } from "../../../../db/connection";
import { fundingReturn, matterTie } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import type { Day, Instant } from "../../dates";
import type { TieKind } from "../../decisions/duties";
import { list, longDate } from "../../format";
import { newId } from "../../id";
import { Invalid } from "../../refusals";
import { chairsOf, membersOf } from "../../seats/chairs.server";
import { rulesOn } from "../../terms/queries/rules.server";
import { fundingMoves } from "../lifecycle";
import { partNames } from "../part-words";
import { type FormPart, formParts } from "../parts";
import { fundingPolicies } from "../policy";
import { fundingReasons } from "../reason-words";
import type { Requested } from "../request.server";
import { about, find, groupOf, moveTo, mustBeEdition, said, tell, titleOf } from "./moving.server";

type Key = "markSomething" | "whatToDo" | "noteInBoth" | "untilAhead";
const problem = (field: string, key: Key) => ({
  field,
  text: inBoth(fundingReasons, (words) => words[key]),
});
const inBothSides = ({ en, fr }: Bilingual, fields: [string, string], key: Key) => [
  ...(en ? [] : [problem(fields[0], key)]),
  ...(fr ? [] : [problem(fields[1], key)]),
];

export type Returned = { parts: readonly FormPart[]; what: Bilingual };

/** Desk 18: the parts are marked, and what to do is said; it keeps its number and its place. */
export function returnRequest(asker: Asker, id: Id, { parts: marked, what }: Returned): void {
  command(asker, {
    policy: fundingPolicies.returnIncomplete,
    find: find(id),
    run: (deed) => {
      const { tx, actor, now, subject, today, record } = deed;
      const parts = formParts.filter((part) => marked.includes(part));
      const problems = [
        ...(parts.length > 0 ? [] : [problem("parts", "markSomething")]),
        ...inBothSides(what, ["whatEn", "whatFr"], "whatToDo"),
      ];
      if (problems.length > 0) throw new Invalid(problems);
      tx.insert(fundingReturn)
        .values({
          ...{ id: newId(), requestId: id, parts, en: what.en, fr: what.fr },
          ...{ returnedBy: actor.person ?? "", returnedAt: now },
        })
        .run();
      moveTo(tx, subject, { move: fundingMoves.returnIncomplete, now });
      record(
        about(id),
        said((words, language) =>
          words.returned(
            list(
              language,
              parts.map((part) => partNames[language][part]),
            ),
          ),
        ),
        { before: subject.state, after: parts },
      );
      const title = titleOf(subject);
      tell(deed, id, {
        to: chairsOf(tx, [subject.body], today),
        subject: said((words, language) => words.returnedSubject(title[language])),
        line: said((words) => words.returnedLine),
      });
    },
  });
}

type Tied = { person: Id };
const signed = prepared((db: Db) =>
  db.$client.prepare<[Id], Tied>(
    "select distinct person_id as person from funding_signature where request_id = ?",
  ),
);
/** F-5: whoever wrote in the form has drafted it; the secretariat only completes the other language. */
const drafted = prepared((db: Db) =>
  db.$client.prepare<[Id], Tied>(
    `select distinct l.person_id as person from ledger l where l.subject_kind = 'funding' and l.subject_id = ?
       and l.act in ('funding.draft', 'funding.write', 'funding.amend') and l.person_id is not null`,
  ),
);

type Tie = { why: TieKind; personId?: Id; jurisdictionId?: Id; bodyId?: Id };

/** Of an amendment also those who receive what the request that it amends pays. */
const receivers = prepared((db: Db) =>
  db.$client.prepare<[{ request: Id; amended: Id | null }], { id: Id }>(
    "select distinct jurisdiction_id as id from funding_beneficiary where request_id in (:request, :amended)",
  ),
);

/** F-5: computed from signatures, drafts, beneficiaries and the group itself, as they stand when the councils get it. */
function tiesOf(tx: Db, request: Requested): Tie[] {
  return [
    ...signed(tx)
      .all(request.id)
      .map(({ person }): Tie => ({ why: "signed", personId: person })),
    ...drafted(tx)
      .all(request.id)
      .map(({ person }): Tie => ({ why: "drafted", personId: person })),
    ...receivers(tx)
      .all({ request: request.id, amended: request.amends?.id ?? null })
      .map(({ id }): Tie => ({ why: "receives", jurisdictionId: id })),
    { why: "of-group", bodyId: request.body },
  ];
}

function tie(tx: Db, request: Requested, since: Instant): void {
  for (const one of tiesOf(tx, request))
    tx.insert(matterTie)
      .values({ id: newId(), kind: "funding", matterId: request.id, since, ...one })
      .run();
}

/** F-7: by the terms of the group in force, the owners of the accounts charged decide, and no other council. */
const areOwnersAlone = (tx: Db, { body }: Requested, today: Day): boolean =>
  rulesOn(tx, body, today).get("funding-route")?.value.approvedBy === "account-owner";

/** `edition`: what whoever checked it has read. */
export type Forwarded = { note: Bilingual; until: Day; edition?: number };

/** Puts it before the members of the councils: they declare conflicts and ask; a co-chair of each asks for positions. */
export function forwardRequest(asker: Asker, id: Id, { note, until, edition }: Forwarded): void {
  command(asker, {
    policy: fundingPolicies.forward,
    find: find(id),
    run: (deed) => {
      const { tx, actor, now, subject, today, record } = deed;
      if (edition !== undefined) mustBeEdition(subject, edition);
      const problems = [
        ...inBothSides(note, ["noteEn", "noteFr"], "noteInBoth"),
        ...(until > today ? [] : [problem("until", "untilAhead")]),
      ];
      if (problems.length > 0) throw new Invalid(problems);
      moveTo(tx, subject, {
        ...{ move: fundingMoves.forward, now },
        more: {
          ...{ standsSince: now, noteEn: note.en, noteFr: note.fr, askedUntil: until },
          ...{ forwardedBy: actor.person, ownersDecide: areOwnersAlone(tx, subject, today) },
        },
      });
      tie(tx, subject, now);
      record(
        about(id),
        said((words) => words.forwarded),
        { before: subject.state, after: note },
      );
      const [title, group] = [titleOf(subject), groupOf(subject)];
      tell(deed, id, {
        to: subject.councils.flatMap((council) => membersOf(tx, council, today)),
        subject: said((words, language) => words.forwardedSubject(title[language])),
        line: said((words, language) => words.forwardedLine(group[language], longDate(language, until))),
      });
    },
  });
}
