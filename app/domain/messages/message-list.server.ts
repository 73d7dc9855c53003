// The messages that a reader may open: one's own drafts, what one sent or received; everything sent, for the secretariat.
import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { lookingFor, mostInFile, type PageAt, pageAt, pageLength } from "../asked";
import { amongVisibleSql, keysOfActor } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import { dayOf, daysOfFiscalYear, fiscalYearOf, type Instant, startOfDay } from "../dates";
import type { MessagesFilter } from "./messages-filter";
import { type Message, type MessageRow, messageColumns, readMessage } from "./queries.server";

type Wanted = { keys: string; list: string; state: string; from: number; until: number; ids: string };
const when = "coalesce(m.sent_at, m.written_at)";
const where = `where ${amongVisibleSql("message", "m.id")} and (:list = '' or m.list_key = :list) and (:state = '' or m.state = :state)
  and ${when} >= :from and ${when} < :until and (:ids = '' or m.id in (select value from json_each(nullif(:ids, ''))))`;

const counted = prepared((db: Db) =>
  db.$client.prepare<[Wanted], number>(`select count(*) from message m ${where}`).pluck(),
);
type Part = Wanted & { limit: number; offset: number };
const newest = prepared((db: Db) =>
  db.$client.prepare<[Part], MessageRow>(
    `select ${messageColumns} ${where} order by m.sent_at is not null, ${when} desc, m.id limit :limit offset :offset`,
  ),
);
const oldest = prepared((db: Db) =>
  db.$client.prepare<[Part], MessageRow>(
    `select ${messageColumns} ${where} order by ${when}, m.id limit :limit offset :offset`,
  ),
);
/** What the words of a filter are looked for in. */
const searched = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], { id: Id; text: string }>(
    `select m.id, m.subject_en || ' ' || m.subject_fr || ' ' || p.name || ' ' || p.title_en || ' ' || p.title_fr as text
     from message m join person p on p.id = m.author_id where ${amongVisibleSql("message", "m.id")}`,
  ),
);
type Span = { first: Instant | null; last: Instant | null };
const span = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], Span>(
    `select min(${when}) as first, max(${when}) as last from message m where ${amongVisibleSql("message", "m.id")}`,
  ),
);
type ListRow = { key: string; en: string; fr: string };
const lists = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], ListRow>(
    `select m.list_key as key, max(m.list_en) as en, max(m.list_fr) as fr from message m
     where ${amongVisibleSql("message", "m.id")} group by m.list_key order by 2`,
  ),
);

function wantedOf(db: Db, keys: string, { words, list, state, year }: MessagesFilter): Wanted {
  const isNamed = lookingFor(words);
  const named = () =>
    searched(db)
      .all({ keys })
      .filter(({ text }) => isNamed(text))
      .map(({ id }) => id);
  const days = year ? daysOfFiscalYear(Number(year)) : null;
  return {
    ...{ keys, list, state },
    from: days ? startOfDay(days.from) : 0,
    until: days ? startOfDay(days.until) : Number.MAX_SAFE_INTEGER,
    ids: words === "" ? "" : JSON.stringify(named()),
  };
}

/** The fiscal years with a message, the newest first. */
function yearsOf({ first, last }: Span): number[] {
  if (first === null || last === null) return [];
  const [opening, closing] = [fiscalYearOf(dayOf(first)), fiscalYearOf(dayOf(last))];
  return Array.from({ length: closing - opening + 1 }, (_, place) => closing - place);
}

export type MessagesPage = PageAt & {
  lines: Message[];
  filter: MessagesFilter;
  lists: { key: string; name: Bilingual }[];
  years: number[];
};

const inOrder = (filter: MessagesFilter) => (filter.ascending ? oldest : newest);

/** Drafts of one's own first, then what was sent, newest first; for those whom the directory is open to, and recipients. */
export function messagesPage(
  db: Db,
  actor: Actor,
  asked: { filter: MessagesFilter; page: number },
): MessagesPage {
  return atOnce(db, () => {
    const { filter } = asked;
    const keys = keysOfActor(actor);
    const wanted = wantedOf(db, keys, filter);
    const total = counted(db).get(wanted) ?? 0;
    const page = pageAt(total, asked.page);
    const lines = inOrder(filter)(db).all({ ...wanted, limit: pageLength, offset: page.first - 1 });
    return {
      ...page,
      ...{ filter, lines: lines.map(readMessage) },
      lists: lists(db)
        .all({ keys })
        .map(({ key, ...name }) => ({ key, name })),
      years: yearsOf(span(db).get({ keys }) ?? { first: null, last: null }),
    };
  });
}

/** The same under the same filter, for a file. */
export function messagesForFile(db: Db, actor: Actor, filter: MessagesFilter): Message[] {
  return atOnce(db, () =>
    inOrder(filter)(db)
      .all({ ...wantedOf(db, keysOfActor(actor), filter), limit: mostInFile, offset: 0 })
      .map(readMessage),
  );
}
