// Desk 24, T-1: that one has looked, and notes to oneself: nobody else's, and not on the record.
import { and, eq } from "drizzle-orm";
import { paperLook, privateNote } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Asker, command } from "../../command.server";
import { newId } from "../../id";
import type { NoteTyped } from "../forms";
import { itemRead } from "../item-read.server";
import { noteOf } from "../notes.server";
import { paperPolicies } from "../policy";
import { findPaper, lineIn, mustBe } from "./finding.server";

export function lookAtPaper(asker: Asker, id: Id): void {
  command(asker, {
    isPrivate: true,
    policy: paperPolicies.lookAtPaper,
    find: findPaper(asker, id),
    run: ({ tx, actor, subject, now }) => {
      const { number } = lineIn(subject);
      tx.insert(paperLook)
        .values({ personId: actor.person as Id, paperId: id, number, at: now })
        .onConflictDoUpdate({ target: [paperLook.personId, paperLook.paperId], set: { number, at: now } })
        .run();
    },
  });
}

export function writeNote(asker: Asker, item: Id, { text, paper, page }: NoteTyped): void {
  command(asker, {
    isPrivate: true,
    policy: paperPolicies.writeNote,
    find: (tx, actor, today) => itemRead(tx, actor, { id: item, now: asker.house.now(), today }),
    run: ({ tx, actor, subject, now }) => {
      mustBe([
        ...(paper && !subject.papers.some(({ id }) => id === paper)
          ? [{ field: "paper", key: "somePaper" } as const]
          : []),
        ...(page !== null && !paper ? [{ field: "paper", key: "pageOfPaper" } as const] : []),
      ]);
      tx.insert(privateNote)
        .values({
          ...{ id: newId(), personId: actor.person as Id, itemId: item, paperId: paper || null },
          ...{ page, text, at: now },
        })
        .run();
    },
  });
}

export function removeNote(asker: Asker, id: Id): void {
  command(asker, {
    isPrivate: true,
    policy: paperPolicies.removeNote,
    find: (tx, actor) => noteOf(tx, actor, id),
    run: ({ tx, actor }) => {
      tx.delete(privateNote)
        .where(and(eq(privateNote.id, id), eq(privateNote.personId, actor.person as Id)))
        .run();
    },
  });
}
