// M-3, M-7: a paper is added to an item; after the deadline a co-chair admits it with a reason, what the secretariat adds waits.
import { type Db, prepared } from "../../../../db/connection";
import { agendaPaper, agendaPaperFile } from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import { aboutAgenda } from "../../agendas/commands/finding.server";
import { type ItemFound, isLateNow } from "../../agendas/item.server";
import { isConsent } from "../../agendas/items";
import { asAdded, asWaiting, isDecisionPaper } from "../../agendas/paper";
import { agendaPolicies } from "../../agendas/policy";
import { type Asker, command, type Deed } from "../../command.server";
import { newId } from "../../id";
import { linkToMeeting } from "../../meetings/event";
import { keeping } from "../../papers/take.server";
import { permission } from "../../permissions";
import { chairsOf } from "../../seats/chairs.server";
import type { AddPaperTyped } from "../forms";
import { findItemMadeBy } from "../item-made.server";
import { paperPolicies } from "../policy";
import { mustBe, said, saidOf } from "./finding.server";
import { insertSide, type Side, takeSides } from "./taking.server";

const lastPlace = prepared((db: Db) =>
  db.$client
    .prepare<[Id], number>("select coalesce(max(place), 0) from agenda_paper where item_id = ?")
    .pluck(),
);

type Typed = AddPaperTyped & { files: ReadonlyMap<string, File> };

/** Whoever may not was refused by the page, before any file is taken. */
export async function addPaper(asker: Asker, item: Id, { files, ...typed }: Typed): Promise<void> {
  const sides = await takeSides(asker, { files, isBilingual: typed.isBilingual });
  keeping(
    asker.house,
    sides.map(({ stored }) => stored),
    () => addTakenPaper(asker, item, typed, sides),
  );
}

/** With files that lie on the disk already. */
export function addTakenPaper(asker: Asker, id: Id, typed: AddPaperTyped, sides: readonly Side[]): void {
  command(asker, {
    policy: agendaPolicies.addPaper,
    find: (tx, actor, today) => findItemMadeBy(tx, actor, { id, now: asker.house.now(), today }),
    run: (deed) => {
      const { tx, actor, subject, now } = deed;
      const late = isLateNow(subject, now);
      const admits = mayAdmit(actor, subject);
      mustBeFit(subject, typed, late);
      const paperId = newId();
      const title = { en: typed.titleEn, fr: typed.titleFr };
      tx.insert(agendaPaper)
        .values({
          ...{
            id: paperId,
            meetingId: subject.meeting.id,
            itemId: id,
            place: (lastPlace(tx).get(id) ?? 0) + 1,
          },
          ...{ kind: typed.kind, titleEn: title.en, titleFr: title.fr },
          ...{ summaryEn: typed.summaryEn, summaryFr: typed.summaryFr, status: typed.status },
          ...{ audience: typed.audience, suppliedBy: typed.suppliedBy, inConfidence: typed.inConfidence },
          ...{ number: 1, state: late && !admits ? asWaiting : asAdded, late },
          ...{ why: late ? typed.why : "", whyLanguage: late ? actor.language : null },
          ...{ addedBy: actor.person as Id, addedAt: now },
        })
        .run();
      insertSides(deed, { paper: paperId, number: 1 }, sides);
      const key = !late ? "recordAdded" : admits ? "recordAdmitted" : "recordLate";
      deed.record(aboutAgenda(subject.meeting), saidOf(key, title), { after: typed });
      if (late && !admits) tellChairs(deed, title);
    },
  });
}

/** M-7. */
const mayAdmit = (actor: Actor, subject: ItemFound): boolean =>
  permission(actor, paperPolicies.admitPaper, { ...subject, paper: asWaiting, isLate: true }).may;

function mustBeFit({ found }: ItemFound, typed: AddPaperTyped, late: boolean): void {
  const onConsent = found !== null && isConsent(found.section);
  mustBe([
    ...(typed.titleEn || typed.titleFr ? [] : [{ field: "titleEn", key: "oneTitle" } as const]),
    ...(late && !typed.why ? [{ field: "why", key: "whyLate" } as const] : []),
    ...(late && onConsent && isDecisionPaper(typed.kind)
      ? [{ field: "kind", key: "notOnConsent" } as const]
      : []),
  ]);
}

export function insertSides(
  { tx, actor, now }: Deed<object>,
  { paper, number }: { paper: Id; number: number },
  sides: readonly Side[],
): void {
  for (const side of sides)
    tx.insert(agendaPaperFile)
      .values({
        ...{ id: newId(), paperId: paper, number, language: side.language },
        fileId: insertSide(tx, side, { person: actor.person, at: now }),
        ...{ addedBy: actor.person as Id, addedAt: now },
      })
      .run();
}

function tellChairs(
  { tx, actor, today, house, subject, notify }: Deed<ItemFound>,
  title: { en: string; fr: string },
): void {
  const bodies = subject.meeting.bodies.map(({ id }) => id);
  notify({
    notice: "asked",
    to: chairsOf(tx, bodies, today).filter((person) => person !== actor.person),
    subject: saidOf("mailLate", title),
    lines: [said((words) => words.mailLateLine)],
    link: linkToMeeting(house.publicUrl, subject.meeting.id),
    about: { kind: "meeting", id: subject.meeting.id },
  });
}
