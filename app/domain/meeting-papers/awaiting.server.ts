// M-6, M-7, desk 17: a side of a paper that was asked for, in the secretariat's queue; a late paper, for the co-chairs.
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import { type Actor, type Id, isSecretariat, seatsOf } from "../actor";
import { type Bilingual, filled, inBoth, type Language } from "../bilingual";
import type { BodyName } from "../bodies/queries.server";
import { type Day, type Instant, startOfDay } from "../dates";
import { meetersColumn } from "../meetings/meeters-column";
import { whoMeets } from "../meetings/named";
import type { Awaiting } from "../slice";
import { bilingual } from "../sql.server";
import { paperSaid } from "./said-words";

type Row = {
  what: "asked" | "late";
  paper: Id;
  title: string;
  bodies: string;
  since: Instant;
  language: Language | null;
  dueOn: Day | null;
};

const bodies = meetersColumn("meeting_body", "meeting_id = m.id");
const title = "json_object('en', p.title_en, 'fr', p.title_fr) as title";

const waiting = prepared((db: Db) =>
  db.$client.prepare<[{ staff: 0 | 1; chaired: string; now: Instant }], Row>(
    `select 'asked' as what, p.id as paper, ${title}, ${bodies} as bodies, r.asked_at as since, r.language, r.needed_by as dueOn
       from paper_request r indexed by paper_request_open cross join agenda_paper p on p.id = r.paper_id join meeting m on m.id = p.meeting_id
       where r.met_at is null and :staff = 1 and m.starts_at > :now and m.state <> 'cancelled' and p.state in ('waiting', 'added')
     union all select 'late', p.id, ${title}, ${bodies}, p.added_at, null, m.day
       from agenda_paper p indexed by agenda_paper_waiting cross join meeting m on m.id = p.meeting_id
       where p.state = 'waiting' and m.starts_at > :now and m.state <> 'cancelled' and exists (select 1 from meeting_body mb
         where mb.meeting_id = m.id and mb.body_id in (select value from json_each(:chaired)))`,
  ),
);

function titleOf({ what, language, title: named }: Row): Bilingual {
  const { en, fr } = filled(bilingual(named));
  if (what === "late") return { en: paperSaid.en.settleTitle(en), fr: paperSaid.fr.settleTitle(fr) };
  const key = language === "en" ? "inEnglish" : "inFrench";
  return {
    en: paperSaid.en.translateTitle(en, paperSaid.en[key]),
    fr: paperSaid.fr.translateTitle(fr, paperSaid.fr[key]),
  };
}

/** `today` is the day of whoever asks. */
export function papersAwaiting(db: Db, actor: Actor, today: Day): Awaiting[] {
  const staff = isSecretariat(actor);
  const chaired = seatsOf(actor).flatMap(({ coChair, body }) => (coChair ? [body] : []));
  if (!staff && chaired.length === 0) return [];
  return waiting(db)
    .all({ staff: staff ? 1 : 0, chaired: JSON.stringify(chaired), now: startOfDay(today) })
    .map((row) => ({
      ...{ kind: `paper-${row.what}`, id: row.paper, since: row.since, dueOn: row.dueOn },
      verb: inBoth(paperSaid, (words) => (row.what === "asked" ? words.translate : words.settle)),
      title: titleOf(row),
      context: whoMeets({ bodies: JSON.parse(row.bodies) as BodyName[], joint: null }),
      href: addresses("paper", { paper: row.paper }),
    }));
}
