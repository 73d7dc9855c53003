// F-9: the amendments of a request, and of an amendment the request that it amends, as columns of one statement (P-2).
import type { Id } from "../actor";
import { visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import { dayOf, type Instant } from "../dates";
import type { Amendment, LineMove } from "./amendment";
import { overSql } from "./lifecycle";

const movesOf = (request: string) =>
  `(select json_group_array(json_object('from', v.from_kind, 'to', v.to_kind, 'cents', v.cents)) from funding_line_move v where v.request_id = ${request}.id)`;
const title = (table: string) => `json_object('en', ${table}.title_en, 'fr', ${table}.title_fr)`;

/** On `f`, for `:keys`: an amendment that whoever looks does not see is left out; what is part of the request they see. */
export const amendmentColumns = `${movesOf("f")} as moves,
  (select json_object('id', r.id, 'label', r.number, 'title', ${title("r")}) from funding_request r where r.id = f.amends_id) as amends,
  (select count(*) from funding_request m where m.amends_id = f.id and m.state not in ${overSql}) as openAmendments,
  (select json_group_array(json(one)) from (select json_object('id', m.id, 'label', m.number, 'title', ${title("m")}, 'state', m.state,
      'approvedAt', (select max(x.in_force_at) from proceeding d join decision x on x.proceeding_id = d.id
        where d.kind = 'funding' and d.matter_id = m.id and d.since = m.stands_since),
      'lines', json((select json_group_array(json_object('kind', l.kind, 'cents', l.cents, 'approved', l.approved_cents)) from funding_line l where l.request_id = m.id)),
      'shares', json((select json_group_array(json_object('council', s.council_id, 'acronym', json_object('en', c.acronym_en, 'fr', c.acronym_fr), 'approved', s.approved_cents))
        from funding_share s join body c on c.id = s.council_id where s.request_id = m.id)),
      'moves', json(${movesOf("m")})) as one
    from funding_request m where m.amends_id = f.id and (m.state = 'joined' or ${visibleSql("funding", "m.id")}) order by m.made_at, m.id)) as amendments`;

export type Amended = { id: Id; label: string | null; title: Bilingual };
export type AmendmentColumns = {
  moves: string;
  amends: string | null;
  amendments: string;
  openAmendments: number;
};
type Row = Omit<Amendment, "approvedOn" | "moves"> & {
  moves: LineMove[];
  approvedAt: Instant | null;
};

export type Amending = { moves: LineMove[]; amends: Amended | null; amendments: Amendment[] };
export const amendingOf = ({ moves, amends, amendments }: AmendmentColumns): Amending => ({
  moves: JSON.parse(moves) as LineMove[],
  amends: amends === null ? null : (JSON.parse(amends) as Amended),
  amendments: (JSON.parse(amendments) as Row[]).map(({ approvedAt, ...one }) => ({
    ...one,
    approvedOn: approvedAt === null ? null : dayOf(approvedAt),
  })),
});
