// F-5, F-6: before positions are taken: what members declare of themselves, and what they ask.
import { and, eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { conflictDeclaration, fundingQuestion, matterTie } from "../../../../db/schema";
import { type Actor, type Id, seatsOf } from "../../actor";
import { type Bilingual, inBoth, type Language } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import type { Day } from "../../dates";
import { newId } from "../../id";
import { Invalid } from "../../refusals";
import { membersOf, servedBy } from "../../seats/chairs.server";
import { shownSql } from "../../sql.server";
import type { QuestionFacts } from "../facts";
import { barsPosition, type ConflictKind } from "../parts";
import { fundingPolicies } from "../policy";
import { fundingReasons } from "../reason-words";
import { type Requested, requestSeen } from "../request.server";
import { conflictKindWords } from "../words";
import { about, find, said, tell, titleOf } from "./moving.server";

const wrong = (field: string, key: "conflictText" | "conflictNone" | "questionText" | "answerText") =>
  new Invalid([{ field, text: inBoth(fundingReasons, (words) => words[key]) }]);

/** The seat of a council in which somebody asks or declares. */
const seatIn = (actor: Actor, councils: readonly Id[]): Id => {
  const held = seatsOf(actor).find(({ body }) => councils.includes(body));
  if (!held) throw new Error("a member of a council sits in it");
  return held.seat;
};

const shown = prepared((db: Db) =>
  db.$client.prepare<[Id], string>(`select ${shownSql} from person p where p.id = ?`).pluck(),
);

export type ConflictTyped = { kind: ConflictKind; text: string; language: Language };

/** The last word of a person counts; every one stays on record. A real conflict bars from a position, others are printed. */
export function declareConflict(asker: Asker, id: Id, { kind, text, language }: ConflictTyped): void {
  command(asker, {
    policy: fundingPolicies.declareConflict,
    find: find(id),
    run: ({ tx, actor, now, subject, record }) => {
      if (kind === "none" && text !== "") throw wrong("text", "conflictNone");
      if (kind !== "none" && text === "") throw wrong("text", "conflictText");
      const person = actor.person ?? "";
      const since = subject.standsSince ?? now;
      tx.insert(conflictDeclaration)
        .values({
          ...{ id: newId(), requestId: id, since, personId: person },
          ...{ seatId: seatIn(actor, subject.councils), kind, text, language, at: now },
        })
        .run();
      const own = { kind: "funding", matterId: id, since, why: "declared", personId: person } as const;
      tx.delete(matterTie)
        .where(
          and(
            ...[eq(matterTie.kind, own.kind), eq(matterTie.matterId, id), eq(matterTie.since, since)],
            ...[eq(matterTie.why, own.why), eq(matterTie.personId, person)],
          ),
        )
        .run();
      if (barsPosition(kind))
        tx.insert(matterTie)
          .values({ id: newId(), ...own })
          .run();
      const who = JSON.parse(shown(tx).get(person) ?? "{}") as Bilingual;
      record(
        about(id),
        said((words, own) => words.declared(who[own], conflictKindWords[own][kind])),
        { after: kind },
      );
    },
  });
}

export type TextTyped = { text: string; language: Language };

export function askQuestion(asker: Asker, id: Id, typed: TextTyped): Id {
  return command(asker, {
    policy: fundingPolicies.ask,
    find: find(id),
    run: (deed) => {
      const { tx, actor, now, subject, today, record } = deed;
      if (typed.text === "") throw wrong("text", "questionText");
      const question = newId();
      tx.insert(fundingQuestion)
        .values({
          ...{ id: question, requestId: id, personId: actor.person ?? "", askedAt: now },
          ...{ seatId: seatIn(actor, subject.councils), text: typed.text, language: typed.language },
        })
        .run();
      record(
        about(id),
        said((words) => words.asked),
        { after: typed.text },
      );
      const title = titleOf(subject);
      tell(deed, id, {
        to: membersOf(tx, subject.body, today),
        subject: said((words, language) => words.askedSubject(title[language])),
        line: said((words) => words.askedLine),
      });
      return question;
    },
  });
}

type Question = Requested & QuestionFacts & { question: Id; seat: Id };
const questionOf = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; request: Id }], { seat: Id; isAnswered: 0 | 1 }>(
    `select seat_id as seat, answered_at is not null as isAnswered from funding_question
     where id = :id and request_id = :request`,
  ),
);

/** T-3: a question of another request is not found. */
export function questionSeen(
  tx: Db,
  actor: Actor,
  at: { request: Id; question: Id; today: Day },
): Question | undefined {
  const request = requestSeen(tx, actor, at.request, at.today);
  const row = request && questionOf(tx).get({ id: at.question, request: at.request });
  return (
    request && row && { ...request, question: at.question, seat: row.seat, isAnswered: row.isAnswered === 1 }
  );
}

export function answerQuestion(asker: Asker, at: { request: Id; question: Id }, typed: TextTyped): void {
  command(asker, {
    policy: fundingPolicies.answer,
    find: (tx, actor, today) => {
      const found = questionSeen(tx, actor, { ...at, today });
      return found && { ...found, seat: undefined, asking: found.seat };
    },
    run: (deed) => {
      const { tx, actor, now, subject, today, record } = deed;
      if (typed.text === "") throw wrong("text", "answerText");
      tx.update(fundingQuestion)
        .set({
          ...{ answer: typed.text, answerLanguage: typed.language },
          ...{ answeredBy: actor.person, answeredAt: now },
        })
        .where(eq(fundingQuestion.id, at.question))
        .run();
      record(
        about(at.request),
        said((words) => words.answered),
        { after: typed.text },
      );
      const title = titleOf(subject);
      tell(deed, at.request, {
        to: servedBy(tx, subject.asking, today),
        subject: said((words, language) => words.answeredSubject(title[language])),
        line: said((words) => words.answeredLine),
      });
    },
  });
}
