// W-6: a declared decision is marked as to be routed up; it is noted when it was sent, and each time what came back.
import { eq } from "drizzle-orm";
import { decisionRouting, routingNote } from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import { type Bilingual, inBoth, type Language } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { type Day, dayOf } from "../../dates";
import { list, longDate } from "../../format";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { because, Invalid, NotPossible } from "../../refusals";
import { chairsOf } from "../../seats/chairs.server";
import { type Decision, decisionOf } from "../decided.server";
import { routingMoves } from "../lifecycle";
import { type Proceeding, proceedingSeen } from "../proceedings.server";
import { type UpperTable, upperTables, upperTableWords } from "../routing";
import { type RouteFacts, type RoutingFacts, routingPolicies } from "../routing-policy";
import { routingWords } from "../routing-words";
import { firstSent, type Routing } from "../routings.server";
import { linkTo } from "./proceeding.server";

type Decided = { proceeding: Proceeding; decision: Decision };

/** T-3: a decision that the actor may read; what nothing was decided of is not found. */
export function routable(tx: Deed<object>["tx"], actor: Actor, id: Id): (Decided & RouteFacts) | undefined {
  const proceeding = proceedingSeen(tx, actor, id);
  const decision = proceeding && decisionOf(tx, id);
  if (!proceeding || !decision) return undefined;
  const left = upperTables.length - decision.routings.length;
  return { proceeding, decision, body: proceeding.body, left };
}

export type RoutingAt = { id: Id; routing: Id };
export type RoutedUp = Decided & RoutingFacts & { routing: Routing };

/** One table to which it is routed up. */
export function routedUp(tx: Deed<object>["tx"], actor: Actor, at: RoutingAt): RoutedUp | undefined {
  const found = routable(tx, actor, at.id);
  const routing = found?.decision.routings.find(({ id }) => id === at.routing);
  return found && routing && { ...found, routing, state: routing.state };
}

const wrong = (field: string, text: Bilingual) => new Invalid([{ field, text }]);
const saying = (
  key: "tables-missing" | "reason-missing" | "source-missing" | "day-ahead" | "answer-missing",
) => inBoth(routingWords, (words) => words[key]);

export type RouteTyped = { tables: readonly UpperTable[]; reason: Bilingual; source: string };

function checked(deed: Deed<Decided & RouteFacts>, typed: RouteTyped): RouteTyped {
  const { standing, subject } = deed;
  const isOnBehalf = standing.as === "office";
  const problems = [
    ...(typed.tables.length > 0 ? [] : [{ field: "tables", text: saying("tables-missing") }]),
    ...(typed.reason.en ? [] : [{ field: "reasonEn", text: saying("reason-missing") }]),
    ...(typed.reason.fr ? [] : [{ field: "reasonFr", text: saying("reason-missing") }]),
    ...(isOnBehalf && !typed.source ? [{ field: "source", text: saying("source-missing") }] : []),
  ];
  if (problems.length > 0) throw new Invalid(problems);
  if (subject.decision.routings.some(({ table }) => typed.tables.includes(table)))
    throw new NotPossible(because(routingWords, (words) => words["routed-already"], "W-6"));
  return { ...typed, source: isOnBehalf ? typed.source : "" };
}

/** By a co-chair of the deciding body, or by the secretariat, which says on whose word. */
export function routeUp(asker: Asker, id: Id, typed: RouteTyped): void {
  command(asker, {
    policy: routingPolicies.routeUp,
    find: (tx, actor) => routable(tx, actor, id),
    run: (deed) => {
      const { tx, actor, now, subject, record } = deed;
      const { tables, reason, source } = checked(deed, typed);
      for (const upperTable of new Set(tables))
        tx.insert(decisionRouting)
          .values({
            ...{ id: newId(), decisionId: subject.decision.id, upperTable, state: "to-send" },
            ...{ reasonEn: reason.en, reasonFr: reason.fr, source },
            ...{ markedBy: actor.person ?? "", markedAt: now },
          })
          .run();
      const { number } = subject.decision;
      const named = (language: Language) =>
        list(
          language,
          [...new Set(tables)].map((table) => upperTableWords[language][table]),
        );
      record(
        { kind: "proceeding", id },
        {
          en: routingWords.en.recordRouted(number, named("en")),
          fr: routingWords.fr.recordRouted(number, named("fr")),
        },
        { after: { tables, reason, source } },
      );
    },
  });
}

const dayNotBefore = (key: "before-declared" | "before-sent", day: Day): Bilingual => ({
  en: routingWords.en[key](longDate("en", day)),
  fr: routingWords.fr[key](longDate("fr", day)),
});

function dayPossible({ subject, today }: Deed<RoutedUp>, on: Day, kind: "sent" | "answered"): void {
  if (on > today) throw wrong("on", saying("day-ahead"));
  const declared = dayOf(subject.decision.declaredAt);
  if (on < declared) throw wrong("on", dayNotBefore("before-declared", declared));
  const sent = firstSent(subject.routing);
  if (kind === "answered" && sent !== null && on < sent) throw wrong("on", dayNotBefore("before-sent", sent));
}

type Noted = { kind: "sent" | "answered"; on: Day; text: Bilingual };

/** How far it has come is what happened last, whenever it was noted. */
function note(deed: Deed<RoutedUp>, { kind, on, text }: Noted): void {
  const { tx, actor, now, subject, record } = deed;
  const { routing, decision, proceeding } = subject;
  dayPossible(deed, on, kind);
  const noted = { notedBy: actor.person ?? "", notedAt: now };
  tx.insert(routingNote)
    .values({ id: newId(), routingId: routing.id, kind, on, ...text, ...noted })
    .run();
  const move = kind === "sent" ? routingMoves.sendUp : routingMoves.noteAnswer;
  if (routing.notes.every((one) => one.on <= on))
    tx.update(decisionRouting)
      .set({ state: follow(move, routing.state) })
      .where(eq(decisionRouting.id, routing.id))
      .run();
  const key = kind === "sent" ? "recordSent" : "recordAnswered";
  const says = (language: Language) =>
    routingWords[language][key](
      decision.number,
      upperTableWords[language][routing.table],
      longDate(language, on),
    );
  record({ kind: "proceeding", id: proceeding.id }, { en: says("en"), fr: says("fr") }, { after: text });
}

export function sendUp(asker: Asker, at: RoutingAt, { on }: { on: Day }): void {
  command(asker, {
    policy: routingPolicies.sendUp,
    find: (tx, actor) => routedUp(tx, actor, at),
    run: (deed) => note(deed, { kind: "sent", on, text: { en: "", fr: "" } }),
  });
}

/** The co-chairs of the deciding body are told. */
export function noteAnswer(asker: Asker, at: RoutingAt, { on, text }: { on: Day; text: Bilingual }): void {
  command(asker, {
    policy: routingPolicies.noteAnswer,
    find: (tx, actor) => routedUp(tx, actor, at),
    run: (deed) => {
      if (!text.en && !text.fr) throw wrong("en", saying("answer-missing"));
      note(deed, { kind: "answered", on, text });
      const { routing, decision, proceeding } = deed.subject;
      const line = (language: Language) =>
        routingWords[language].answeredLine(decision.number, upperTableWords[language][routing.table]);
      deed.notify({
        notice: "matter",
        to: chairsOf(deed.tx, [proceeding.body], deed.today),
        subject: {
          en: routingWords.en.answeredSubject(decision.title.en),
          fr: routingWords.fr.answeredSubject(decision.title.fr),
        },
        lines: [{ en: line("en"), fr: line("fr") }],
        link: linkTo(deed, proceeding.id),
        about: { kind: "proceeding", id: proceeding.id },
      });
    },
  });
}
