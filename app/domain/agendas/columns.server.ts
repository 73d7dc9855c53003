// The columns in which agendas, as they are made or as they were released, give their items and papers.
import { organization, shownOf } from "../sql.server";

/** Why something is so, in the language of whoever said it. */
export const why = (row: string) =>
  `iif(${row}.why = '', json('null'), json_object('text', ${row}.why, 'language', ${row}.why_language))`;
/** Of an item `i`, left joined with its sponsor `s` and with whoever proposed it, `p`. */
export const itemJson = `json_object('id', i.id, 'section', i.section, 'place', i.place, 'title', json_object('en', i.title_en, 'fr', i.title_fr),
  'purpose', i.purpose, 'minutes', i.minutes, 'speaker', i.speaker,
  'sponsor', iif(s.id is null, json('null'), json_object('seat', s.id, 'organization', json(${organization}))),
  'concerns', iif(i.concerns_id is null, json('null'), json_object('kind', i.concerns_kind, 'id', i.concerns_id)),
  'due', iif(i.due_id is null, json('null'), json_object('kind', i.due_kind, 'id', i.due_id)),
  'reason', json_object('en', i.reason_en, 'fr', i.reason_fr), 'state', i.state, 'late', json(iif(i.late, 'true', 'false')), 'why', ${why("i")},
  'proposedBy', iif(p.id is null, json('null'), json_object('id', p.id, 'name', json(${shownOf("p")}))), 'proposedAt', i.proposed_at,
  'sought', i.sought, 'wording', i.wording, 'positions', i.positions, 'edition', i.edition)`;

const files = (
  which: string,
) => `(select json_group_array(json_object('id', v.id, 'number', v.number, 'language', v.language, 'name', f.name, 'bytes', f.bytes))
  from agenda_paper_file v join file f on f.id = v.file_id where v.paper_id = p.id and ${which})`;

/** Of a paper `p`, printed as `r` has it: the same row while it is made, that of a release once it was. */
const paperJson = (
  r: string,
  state: string,
  which: string,
) => `json_object('id', p.id, 'item', ${r}.item_id, 'place', ${r}.place, 'kind', ${r}.kind,
  'title', json_object('en', ${r}.title_en, 'fr', ${r}.title_fr), 'summary', json_object('en', ${r}.summary_en, 'fr', ${r}.summary_fr),
  'status', ${r}.status, 'audience', ${r}.audience, 'suppliedBy', ${r}.supplied_by, 'inConfidence', json(iif(${r}.in_confidence, 'true', 'false')),
  'number', ${r}.number, 'state', ${state}, 'late', json(iif(${r}.late, 'true', 'false')), 'why', ${why(r)}, 'edition', p.edition,
  'files', json(${files(which)}))`;

/** Of the meeting `:id`: the papers that stand or wait on its items. */
export const papersColumn = `(select json_group_array(json(line)) from (select ${paperJson("p", "p.state", "true")} as line from agenda_paper p
  where p.meeting_id = :id and p.state in ('waiting', 'added') order by p.place, p.added_at, p.id))`;

/** Up to which version of each paper `:person` has looked. */
export const looksColumn = `(select json_group_array(json_array(l.paper_id, l.number)) from agenda_paper p
  join paper_look l on l.person_id = :person and l.paper_id = p.id where p.meeting_id = :id)`;

/** M-18: each time the agenda of the meeting `:id` was sent. */
export const revisionsColumn = `(select json_group_array(json(line)) from (select json_object('id', r.id, 'number', r.number,
  'audience', r.audience, 'releasedAt', r.released_at) as line from agenda_release r where r.meeting_id = :id order by r.number))`;

/** Of a release `r`: what it printed. */
export const releasedItemsColumn = `(select json_group_array(json(line)) from (select ${itemJson} as line
  from (select t.*, t.item_id as id, 'placed' as state, null as proposed_by, r.released_at as proposed_at, '' as sought, '' as wording, '' as positions, 1 as edition
    from agenda_release_item t where t.release_id = r.id) i
  left join seat s on s.id = i.sponsor_id left join person p on p.id = i.proposed_by order by i.place, i.item_id))`;
export const releasedPapersColumn = `(select json_group_array(json(line)) from (select ${paperJson("t", "'added'", "v.id in (select value from json_each(t.files))")} as line
  from agenda_release_paper t join agenda_paper p on p.id = t.paper_id where t.release_id = r.id order by t.place, t.paper_id))`;
