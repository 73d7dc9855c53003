// Desk 1, T-6: what one person proposed waits for another, who may settle it.
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import { type Actor, type Id, isSecretariat, seatsOf } from "../actor";
import { type Bilingual, languages } from "../bilingual";
import { type DayRange, dayOf, holds, type Instant } from "../dates";
import { permission } from "../permissions";
import type { Awaiting } from "../slice";
import { shownIn } from "../sql.server";
import { retentionFormWords } from "./form-words";
import type { ProposalKind } from "./lifecycle";
import { confirmChange, dispose, erase } from "./policy";
import { recordWords } from "./record-words";
import { isRecordKind } from "./records";
import { retentionWords } from "./words";

type Row = {
  id: Id;
  kind: ProposalKind;
  subject: string;
  at: Instant;
  /** When whoever proposed it was of the secretariat. */
  staffed: string;
  en: string | null;
  fr: string | null;
  councils: string;
};

const open = prepared((db: Db) =>
  db.$client.prepare<[{ person: Id | null }], Row>(`
    select o.id, o.kind, o.subject, o.proposed_at as at,
      (select json_group_array(json_object('from', d.from_day, 'until', d.until_day)) from office d
        where d.person_id = o.proposed_by and d.kind <> 'administrator') as staffed,
      ${shownIn("en", "s")} as en, ${shownIn("fr", "s")} as fr,
      (select json_group_array(b.id) from body b where b.kind = 'council') as councils
    from proposal o left join person s on o.kind = 'erase' and s.id = o.subject
    where o.state = 'proposed' and o.proposed_by is not :person order by o.proposed_at limit 50`),
);

const policies = { change: confirmChange, dispose, erase } as const;

/** What the policies ask of it; what has changed of a person since is said on the page. */
function maySettle(actor: Actor, { kind, at, staffed, councils }: Row): boolean {
  const periods = JSON.parse(staffed) as DayRange[];
  const facts = {
    councils: JSON.parse(councils) as Id[],
    ...{ isOpen: true, isProposer: false, holdsSomething: false, isHeld: false, isErased: false },
    bothAdministrators: !isSecretariat(actor) && !periods.some((period) => holds(period, dayOf(at))),
  };
  return permission(actor, policies[kind], facts).may;
}

function titleOf({ kind, subject, en, fr }: Row): Bilingual {
  const who: Bilingual = { en: en ?? "", fr: fr ?? "" };
  const title: Bilingual = { en: "", fr: "" };
  for (const language of languages) {
    const words = retentionFormWords[language];
    const record = isRecordKind(subject) ? recordWords[language][subject] : "";
    title[language] =
      kind === "erase"
        ? words.eraseTitle(who[language])
        : words[kind === "change" ? "changeTitle" : "disposeTitle"](record);
  }
  return title;
}

export function awaitingSecond(db: Db, actor: Actor): Awaiting[] {
  const isStaff = actor.standings.some(({ as }) => as === "office");
  if (!isStaff && !seatsOf(actor).some(({ coChair }) => coChair)) return [];
  return open(db)
    .all({ person: actor.person })
    .filter((row) => maySettle(actor, row))
    .map((row) => ({
      kind: "proposal",
      id: row.id,
      verb: { en: retentionWords.en.settle, fr: retentionWords.fr.settle },
      title: titleOf(row),
      context: { en: retentionWords.en.title, fr: retentionWords.fr.title },
      href: addresses("proposal", { proposal: row.id }),
      since: row.at,
      dueOn: null,
    }));
}
