// M-16: said from the reminder: done, a new date, or to discuss. Each jurisdiction answers for itself: "9 of 13".

import type { Id } from "../../actor";
import { filled } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { chairsOf, secretariatOn } from "../../seats/chairs.server";
import { type Answer, howFar, isAnswered } from "../answers";
import type { ReportTyped } from "../forms";
import { actionMoves, hasNotBegun } from "../lifecycle";
import { dayIn, inEach } from "../named";
import { actionPolicies } from "../policy";
import { remindersFrom } from "../reminders";
import { actionSaid } from "../said-words";
import { setAnswer } from "./asking.server";
import { aboutAction, change, findAction, letterOf, mustBe, notedIn, said } from "./finding.server";
import { heard, recorded, type Saying } from "./hearing.server";

export function beginAction(asker: Asker, id: Id): void {
  command(asker, {
    policy: actionPolicies.beginAction,
    find: findAction(id),
    run: (deed) => {
      change(deed, { state: follow(actionMoves.beginAction, deed.subject.state) });
      deed.record(
        aboutAction(deed.subject),
        said((words) => words.recordBegun),
      );
    },
  });
}

const settled = { discussId: null, discussAt: null, followUpDay: null };

export function finishAction(asker: Asker, id: Id, typed: ReportTyped): void {
  command(asker, {
    policy: actionPolicies.finishAction,
    find: findAction(id),
    run: (deed) => {
      const { subject, now } = deed;
      const { answer, problems } = heard(deed, typed);
      mustBe(problems);
      if (answer) {
        answered(deed, typed, answer);
        return;
      }
      change(deed, { ...settled, state: follow(actionMoves.finishAction, subject.state), settledAt: now });
      recorded(
        deed,
        typed,
        said((words) => words.recordDone),
      );
    },
  });
}

function answered(deed: Saying, typed: ReportTyped, { jurisdiction, name }: Answer): void {
  const { subject, now, actor } = deed;
  const note = notedIn(deed, typed.note);
  setAnswer(deed, subject.id, jurisdiction, {
    ...{ doneAt: now, doneBy: actor.person, note: note?.text ?? "", noteLanguage: note?.language ?? null },
  });
  const answers = subject.answers.map((one) =>
    one.jurisdiction === jurisdiction ? { ...one, doneAt: now } : one,
  );
  const { done, asked } = howFar(answers);
  const who = filled(name);
  if (isAnswered(answers)) {
    change(deed, { ...settled, state: follow(actionMoves.finishAction, subject.state), settledAt: now });
    recorded(
      deed,
      typed,
      inEach(actionSaid, (words, language) => words.recordAllAnswered(who[language], asked)),
    );
    return;
  }
  change(deed, hasNotBegun(subject.state) ? { state: follow(actionMoves.beginAction, subject.state) } : {});
  recorded(
    deed,
    typed,
    inEach(actionSaid, (words, language) => words.recordAnswered(who[language], done, asked)),
  );
}

/** The date of the action moves, and is counted; a jurisdiction gives one of its own and leaves that of the others. */
export function moveAction(asker: Asker, id: Id, typed: ReportTyped): void {
  command(asker, {
    policy: actionPolicies.moveAction,
    find: findAction(id),
    run: (deed) => {
      const { subject, today, now } = deed;
      const { answer, problems } = heard(deed, typed);
      const { newDay } = typed;
      const was = answer?.until ?? subject.due;
      const wrong = !newDay
        ? "newDayNeeded"
        : newDay < today
          ? "inThePast"
          : newDay === was
            ? "sameDay"
            : null;
      mustBe([...problems, ...(wrong ? [{ field: "newDay", key: wrong } as const] : [])]);
      if (!newDay) return;
      const [before, after] = [dayIn(was), dayIn(newDay)];
      if (answer) {
        const who = filled(answer.name);
        const note = notedIn(deed, typed.note);
        setAnswer(deed, id, answer.jurisdiction, {
          ...{ untilDay: newDay, note: note?.text ?? "", noteLanguage: note?.language ?? null },
        });
        change(deed, {});
        recorded(
          deed,
          typed,
          inEach(actionSaid, (words, language) => words.recordMovedFor(who[language], after[language])),
        );
        return;
      }
      const remindAt = remindersFrom(newDay);
      change(deed, {
        ...{ dueDay: newDay, moved: subject.moved + 1, remindAt, discussId: null, discussAt: null },
        remindedAt: remindAt <= now ? now : null,
      });
      recorded(
        deed,
        typed,
        inEach(actionSaid, (words, language) => words.recordMoved(before[language], after[language])),
      );
    },
  });
}

/** M-4: it comes onto the agenda of the next meeting, with its reason; the co-chairs and the secretariat are told. */
export function raiseAction(asker: Asker, id: Id, typed: ReportTyped): void {
  command(asker, {
    policy: actionPolicies.raiseAction,
    find: findAction(id),
    run: (deed) => {
      const { subject, now, today, tx, actor, house } = deed;
      const { answer, problems } = heard(deed, typed);
      mustBe(problems);
      change(deed, { discussId: newId(), discussAt: now });
      const who = answer && filled(answer.name);
      recorded(
        deed,
        typed,
        who
          ? inEach(actionSaid, (words, language) => words.recordRaisedBy(who[language]))
          : said((words) => words.recordRaised),
      );
      deed.notify({
        to: [...chairsOf(tx, [subject.body], today), ...secretariatOn(tx, today)].filter(
          (person) => person !== actor.person,
        ),
        ...letterOf(subject, {
          ...{ key: "mailRaised", lines: [said((words) => words.mailRaisedLine)], report: false },
          publicUrl: house.publicUrl,
        }),
      });
    },
  });
}

const verbs = { done: finishAction, date: moveAction, discuss: raiseAction };
/** The three answers of one page. */
export const report = (asker: Asker, id: Id, typed: ReportTyped): void =>
  verbs[typed.reply](asker, id, typed);
