// M-16: an action is opened for one seat, the secretariat, the co-chairs or every jurisdiction; its text and date change.
import { action } from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import { isDissolved } from "../../bodies/lifecycle";
import { bodyHead } from "../../bodies/queries.server";
import { type Asker, command, type Deed } from "../../command.server";
import { newId } from "../../id";
import { type Action, actionKnown } from "../action.server";
import { audiencesOfAction } from "../audiences";
import { membersOn, originChoices, seatChoices } from "../choices.server";
import { actionValues } from "../field-values";
import { type Chosen, chosenIn, type EditTyped, type NewTyped, originIn } from "../forms";
import { asOpened, type OriginKind } from "../lifecycle";
import { dayIn, inEach, whoOf } from "../named";
import { agendaItemSeen } from "../origin.server";
import { actionPolicies } from "../policy";
import { remindersFrom } from "../reminders";
import { actionSaid } from "../said-words";
import { askJurisdictions } from "./asking.server";
import {
  aboutAction,
  change,
  findAction,
  mustBe,
  mustBeSame,
  type Problem,
  said,
  tellAccountable,
} from "./finding.server";

/** Whether the body has that seat today, or jurisdictions to ask. */
export function problemsOfChoice({ tx, today }: Deed<object>, chosen: Chosen): Problem[] {
  const { body, accountable, seat } = chosen;
  if (accountable === "jurisdictions" && membersOn(tx, body, today).length === 0)
    return [{ field: "accountable", key: "noJurisdiction" }];
  const isKnown = accountable !== "seat" || seatChoices(tx, [body], today).some(({ id }) => id === seat);
  return isKnown ? [] : [{ field: "accountable", key: "someAccountable" }];
}

type Origin = { kind: OriginKind; id: Id };
type Placed = { origin: Origin | null; inCamera: boolean };

/** M-17: what comes of an item in camera stays in camera. */
function placedIn({ tx, actor, now, today }: Deed<object>, body: Id, origin: Origin | null): Placed | null {
  if (!origin) return { origin, inCamera: false };
  if (origin.kind === "agenda-item") {
    const item = agendaItemSeen(tx, actor, { id: origin.id, now, today });
    return item?.bodies.some(({ id }) => id === body) ? { origin, inCamera: item.inCamera } : null;
  }
  const isOffered = originChoices(tx, actor, { body, now }).some(
    ({ kind, id }) => kind === origin.kind && id === origin.id,
  );
  return isOffered ? { origin, inCamera: false } : null;
}

export function openAction(asker: Asker, typed: NewTyped): Id {
  const chosen = chosenIn(typed.accountable);
  return command(asker, {
    policy: actionPolicies.openAction,
    find: (tx, actor) => {
      const head = bodyHead(tx, actor, chosen.body);
      return head && head.kind !== "joint"
        ? { body: head.id, dissolved: isDissolved(head.state) }
        : undefined;
    },
    run: (deed) => {
      const { tx, actor, now, today } = deed;
      const placed = placedIn(deed, chosen.body, originIn(typed.origin));
      mustBe([
        ...(typed.textEn || typed.textFr ? [] : [{ field: "textEn", key: "oneText" } as const]),
        ...(typed.due < today ? [{ field: "due", key: "inThePast" } as const] : []),
        ...problemsOfChoice(deed, chosen),
        ...(placed ? [] : [{ field: "origin", key: "someOrigin" } as const]),
      ]);
      const id = newId();
      const remindAt = remindersFrom(typed.due);
      tx.insert(action)
        .values({
          ...{ id, bodyId: chosen.body, textEn: typed.textEn, textFr: typed.textFr },
          ...{ accountable: chosen.accountable, seatId: chosen.seat, dueDay: typed.due },
          ...{ originKind: placed?.origin?.kind ?? null, originId: placed?.origin?.id ?? null },
          ...{ inCamera: placed?.inCamera ?? false, state: asOpened },
          ...{ openedBy: actor.person as Id, openedAt: now, changedAt: now, remindAt },
          // The letter that says it is theirs says too when it is due.
          remindedAt: remindAt <= now ? now : null,
        })
        .run();
      if (chosen.accountable === "jurisdictions") askJurisdictions(deed, { id, body: chosen.body });
      openTo(tx, { kind: "action", id }, audiencesOfAction(chosen.body, placed?.inCamera ?? false));
      const made = actionKnown(tx, id, today) as Action;
      const [who, due] = [whoOf(made), dayIn(made.due)];
      deed.record(
        aboutAction({ id }),
        inEach(actionSaid, (words, language) => words.recordOpened(who[language], due[language])),
        { after: typed },
      );
      tellAccountable(deed, id, { key: "mailNew" });
      return id;
    },
  });
}

export function editAction(asker: Asker, id: Id, typed: EditTyped & { edition: number }): void {
  command(asker, {
    policy: actionPolicies.editAction,
    find: findAction(id),
    run: (deed) => {
      const { subject, now, today } = deed;
      mustBeSame(subject, typed.edition, actionValues(subject));
      const isMoved = typed.due !== subject.due;
      mustBe([
        ...(typed.textEn || typed.textFr ? [] : [{ field: "textEn", key: "oneText" } as const]),
        ...(isMoved && typed.due < today ? [{ field: "due", key: "inThePast" } as const] : []),
      ]);
      const remindAt = remindersFrom(typed.due);
      change(deed, {
        ...{ textEn: typed.textEn, textFr: typed.textFr },
        ...(isMoved
          ? {
              dueDay: typed.due,
              moved: subject.moved + 1,
              remindAt,
              remindedAt: remindAt <= now ? now : null,
            }
          : {}),
      });
      const [was, at] = [dayIn(subject.due), dayIn(typed.due)];
      deed.record(
        aboutAction(subject),
        isMoved
          ? inEach(actionSaid, (words, language) => words.recordRedated(was[language], at[language]))
          : said((words) => words.recordChanged),
        {
          before: { text: subject.text, due: subject.due },
          after: { text: { en: typed.textEn, fr: typed.textFr }, due: typed.due },
        },
      );
      if (isMoved) tellAccountable(deed, id, { key: "mailMoved" });
    },
  });
}
