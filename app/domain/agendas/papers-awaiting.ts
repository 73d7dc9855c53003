// M-6, M-7, desk 17: a side of a paper that was asked for, in the secretariat's queue; a late paper, for the co-chairs.
import { addresses } from "../../site-map";
import { type Bilingual, catalogue, filled, inBoth } from "../bilingual";
import type { BodyName } from "../bodies/queries.server";
import { whoMeets } from "../meetings/named";
import type { MeetingAwaiting } from "../meetings/polls-awaiting.server";
import type { Awaiting } from "../slice";

export const paperAwaits = ["asked-en", "asked-fr", "late"] as const;
export type PaperAwaits = (typeof paperAwaits)[number];

const words = catalogue(
  {
    translate: "Have translated",
    translateEnglish: (title: string) => `${title}, in English`,
    translateFrench: (title: string) => `${title}, in French`,
    settle: "Settle",
    settleTitle: (title: string) => `Late paper: ${title}`,
  },
  {
    translate: "Faire traduire",
    translateEnglish: (title) => `${title}, en anglais`,
    translateFrench: (title) => `${title}, en français`,
    settle: "Régler",
    settleTitle: (title) => `Document tardif\u00a0: ${title}`,
  },
);

const title = "json_object('en', p.title_en, 'fr', p.title_fr) as title";

/** With `:staff`, `:chaired` and `:now`; `bodies`: the column of those who meet. */
export const papersAwaitingSql = (
  bodies: string,
): string => `select 'asked-' || r.language as what, p.id, ${title}, ${bodies} as bodies, r.asked_at as since, r.needed_by as dueOn, 1 as howMany, null as day
    from paper_request r indexed by paper_request_open cross join agenda_paper p on p.id = r.paper_id join meeting m on m.id = p.meeting_id
    where r.met_at is null and :staff = 1 and m.starts_at > :now and m.state <> 'cancelled' and p.state in ('waiting', 'added')
  union all select 'late', p.id, ${title}, ${bodies}, p.added_at, m.day, 1, null
    from agenda_paper p indexed by agenda_paper_waiting cross join meeting m on m.id = p.meeting_id
    where p.state = 'waiting' and m.starts_at > :now and m.state <> 'cancelled' and exists (select 1 from meeting_body mb
      where mb.meeting_id = m.id and mb.body_id in (select value from json_each(:chaired)))`;

function titleOf(what: PaperAwaits, named: string): Bilingual {
  const { en, fr } = filled(JSON.parse(named) as Bilingual);
  const key = what === "late" ? "settleTitle" : what === "asked-en" ? "translateEnglish" : "translateFrench";
  return { en: words.en[key](en), fr: words.fr[key](fr) };
}

export const paperAwaiting = ({ what, ...row }: MeetingAwaiting<PaperAwaits>): Awaiting => ({
  ...{ kind: `paper-${what}`, id: row.id, since: row.since, dueOn: row.dueOn },
  verb: inBoth(words, (all) => (what === "late" ? all.settle : all.translate)),
  title: titleOf(what, row.title),
  context: whoMeets({ bodies: JSON.parse(row.bodies) as BodyName[], joint: null }),
  href: addresses("paper", { paper: row.id }),
});
