// The messages that a reader may open: one's own drafts, what one sent or received; everything sent, for the secretariat.
import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor } from "../actor";
import { type PageAt, pageAt, pageLength } from "../asked";
import { amongVisibleSql, keysOfActor } from "../audiences.server";
import { type Message, type MessageRow, messageColumns, readMessage } from "./queries.server";

const counted = prepared((db: Db) =>
  db.$client
    .prepare<[{ keys: string }], number>(
      `select count(*) from message m where ${amongVisibleSql("message", "m.id")}`,
    )
    .pluck(),
);
const lines = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string; offset: number }], MessageRow>(
    `select ${messageColumns} where ${amongVisibleSql("message", "m.id")}
     order by m.sent_at is not null, coalesce(m.sent_at, m.written_at) desc limit ${pageLength} offset :offset`,
  ),
);

export type MessagesPage = PageAt & { lines: Message[] };

/** Drafts of one's own first, then what was sent, newest first; for those whom the directory is open to, and recipients. */
export function messagesPage(db: Db, actor: Actor, asked: number): MessagesPage {
  return atOnce(db, () => {
    const keys = keysOfActor(actor);
    const total = counted(db).get({ keys }) ?? 0;
    const page = pageAt(total, asked);
    return {
      ...page,
      lines: lines(db)
        .all({ keys, offset: page.first - 1 })
        .map(readMessage),
    };
  });
}
