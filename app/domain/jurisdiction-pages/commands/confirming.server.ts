// S-9: a seat of the jurisdiction, or its contact, says that the page is right; the clock reminds of what is overdue.
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { jurisdictionPage } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { type Day, dayOf, type Instant } from "../../dates";
import { longDate } from "../../format";
import { record } from "../../ledger/ledger.server";
import { notify } from "../../outbox/outbox.server";
import { because, NotPossible } from "../../refusals";
import { onTheDay, seatOpen, sitting } from "../../sql.server";
import { dueAfter, remindedEvery } from "../due";
import { pagePolicies } from "../policy";
import { pageToConfirm } from "../queries.server";
import { pageWords } from "../words";

export function confirmPage(asker: Asker, id: Id, edition: number): void {
  command(asker, {
    policy: pagePolicies.confirm,
    find: (tx, actor, day) => {
      const page = pageToConfirm(tx, actor, { id, day });
      return page && { nominatedBy: id, page };
    },
    run: ({ tx, actor, subject: { page }, now, record: write }) => {
      if (page.edition !== edition)
        throw new NotPossible(because(pageWords, (words) => words["changed-meanwhile"], "T-4"));
      setUp(tx, now);
      const dueAt = dueAfter(now);
      tx.update(jurisdictionPage)
        .set({ confirmedAt: now, confirmedBy: actor.person, dueAt, remindedAt: null, reminders: 0 })
        .where(eq(jurisdictionPage.jurisdictionId, id))
        .run();
      write(
        { kind: "jurisdiction", id },
        { en: pageWords.en.confirmed(page.name.en), fr: pageWords.fr.confirmed(page.name.fr) },
        { before: page.standing?.confirmedAt ?? null, after: { seats: page.seats, readers: page.readers } },
      );
    },
  });
}

const missing = prepared((db: Db) =>
  db.$client
    .prepare<[], Id>(
      "select j.id from jurisdiction j where not exists (select 1 from jurisdiction_page g where g.jurisdiction_id = j.id)",
    )
    .pluck(),
);

/** A jurisdiction that was entered has a page from then on. */
function setUp(tx: Db, now: Instant): void {
  for (const jurisdictionId of missing(tx).all())
    tx.insert(jurisdictionPage)
      .values({ jurisdictionId, setUpAt: now, dueAt: dueAfter(now) })
      .run();
}

type Overdue = Bilingual & { id: Id; dueAt: Instant; reminders: number };
const overdue = prepared((db: Db) =>
  db.$client.prepare<[{ now: Instant; before: number; beyond: number }], Overdue>(`
    select j.id, j.name_en as en, j.name_fr as fr, g.due_at as dueAt, g.reminders from jurisdiction_page g join jurisdiction j on j.id = g.jurisdiction_id
    where g.due_at <= :now and (g.reminded_at is null or g.reminded_at <= :before or g.reminded_at > :beyond)`),
);

const ofIt = `s.jurisdiction_id = :id and ${seatOpen}`;
const people = prepared((db: Db) =>
  db.$client
    .prepare<[{ id: Id; day: Day }], Id>(`
      select h.person_id from holding h join seat s on s.id = h.seat_id where ${ofIt} and ${sitting("h")}
      union select k.person_id from contact k join seat s on s.id = k.seat_id where ${ofIt} and ${onTheDay("k")}`)
    .pluck(),
);

/**
 * T-8: once when it falls due, then every thirty days, to those who can confirm it. A reminder that seems to be more
 * than thirty days ahead is of a clock that was set back since.
 */
export function settlePages(tx: Db, now: Instant, { publicUrl }: { publicUrl: string }): void {
  setUp(tx, now);
  const spans = { before: now - remindedEvery, beyond: now + remindedEvery };
  for (const page of overdue(tx).all({ now, ...spans })) {
    const { id, en, fr } = page;
    const link = addresses("jurisdiction-confirm", { jurisdiction: id });
    const by = dayOf(page.dueAt);
    notify(
      tx,
      {
        notice: "asked",
        to: people(tx).all({ id, day: dayOf(now) }),
        subject: { en: pageWords.en.mailSubject(en), fr: pageWords.fr.mailSubject(fr) },
        lines: [
          {
            en: pageWords.en.mailLine(en, longDate("en", by)),
            fr: pageWords.fr.mailLine(fr, longDate("fr", by)),
          },
        ],
        link: { en: publicUrl + link.en, fr: publicUrl + link.fr },
      },
      now,
    );
    tx.update(jurisdictionPage)
      .set({ remindedAt: now, reminders: page.reminders + 1 })
      .where(eq(jurisdictionPage.jurisdictionId, id))
      .run();
    record(tx, {
      ...{ at: now, person: null, standing: "clock", act: "jurisdictionPages.remind" },
      subject: { kind: "jurisdiction", id },
      detail: { says: { en: pageWords.en.reminded(en), fr: pageWords.fr.reminded(fr) } },
    });
  }
}
