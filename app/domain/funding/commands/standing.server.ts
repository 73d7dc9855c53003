// F-7, D-12: a request as it stands before its councils, and the whole text they decide on.
import { type Db, prepared } from "../../../../db/connection";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { unmanned } from "../../actor.server";
import type { Bilingual, Language } from "../../bilingual";
import type { Day, Instant } from "../../dates";
import { fiscalYear, money } from "../../format";
import { toPlain } from "../../plain-text";
import { NotFound } from "../../refusals";
import type { RichText } from "../../rich-text";
import type { SharedRows } from "../../shared-rows.server";
import type { MatterBefore } from "../../slice";
import { beforeCouncilsSql } from "../lifecycle";
import { amendWords } from "../page-words/amend";
import { partHeadings } from "../part-words";
import { type TextPart, textParts } from "../parts";
import { type Requested, requestSeen } from "../request.server";
import { fundingWords, lineWords } from "../words";
import { titleOf } from "./moving.server";

type BeforeRow = {
  id: Id;
  body: Id;
  titleEn: string;
  titleFr: string;
  since: Instant;
  charged: string;
  above: string;
  ownersDecide: 0 | 1;
};
const json = (body: string) =>
  `json_object('id', ${body}.id, 'acronym', json_object('en', ${body}.acronym_en, 'fr', ${body}.acronym_fr))`;
const requests = `select f.id, f.body_id as body, f.title_en as titleEn, f.title_fr as titleFr, f.stands_since as since, f.owners_decide as ownersDecide,
    (select json_group_array(distinct s.council_id) from funding_share s where s.request_id in (f.id, f.amends_id)) as charged,
    (with recursive above (id) as (select f.body_id union select t.parent_id from body_parent t join above on t.body_id = above.id)
      select json_group_array(json(one)) from (select ${json("c")} as one from above join body c on c.id = above.id
        where c.kind = 'council' order by c.acronym_en desc)) as above
  from funding_request f`;
const one = prepared((db: Db) =>
  db.$client.prepare<[Id], BeforeRow>(`${requests} where f.id = ? and f.state in ${beforeCouncilsSql}`),
);
/** F-7: every council above the group, unless its terms leave it to the owners of the accounts charged. */
function deciding({ ownersDecide, charged, above }: BeforeRow): MatterBefore["councils"] {
  const all = JSON.parse(above) as MatterBefore["councils"];
  const owners = JSON.parse(charged) as Id[];
  return ownersDecide ? all.filter(({ id }) => owners.includes(id)) : all;
}

const beforeIn = (row: BeforeRow): MatterBefore => ({
  ...{ kind: "funding", id: row.id, body: row.body, since: row.since },
  title: titleOf({ title: { en: row.titleEn, fr: row.titleFr } }),
  href: addresses("funding-request", { request: row.id }),
  councils: deciding(row),
});

export function before(db: Db, id: Id): MatterBefore | undefined {
  const row = one(db).get(id);
  return row && beforeIn(row);
}
export const standing: SharedRows<MatterBefore> = {
  rows: `select json_object('id', id, 'body', body, 'titleEn', titleEn, 'titleFr', titleFr, 'since', since, 'ownersDecide', ownersDecide,
      'charged', charged, 'above', above) as facts
    from (${requests} where f.state in ${beforeCouncilsSql} order by f.stands_since, f.id)`,
  read: (facts) => [beforeIn(JSON.parse(facts) as BeforeRow)],
};

type TextRow = { part: TextPart; en: string; fr: string };
const written = prepared((db: Db) =>
  db.$client.prepare<[Id], TextRow>(
    "select t.part, p.en, p.fr from funding_text t join pair p on p.id = t.pair_id where t.request_id = ?",
  ),
);

export const asClock = (db: Db, id: Id, today: Day): Requested => {
  const found = requestSeen(db, unmanned("clock"), id, today);
  if (!found) throw new NotFound();
  return found;
};

/** The sums, line by line and account by account, as both texts say them (D-12). */
function sumsIn({ lines, shares, total, moves, amends }: Requested, language: Language): string[] {
  const words = amendWords[language];
  const { sumOf } = fundingWords[language];
  const name = lineWords[language];
  return [
    ...(amends ? [words.kickerDraft(amends.label ?? "")] : []),
    ...moves.map(({ from, to, cents }) => words.moved(name[from], name[to], money(language, cents))),
    money(language, total),
    ...lines.map(({ kind, year, cents }) =>
      sumOf(`${name[kind]}, ${fiscalYear(language, year)}`, money(language, cents)),
    ),
    ...shares.map(({ acronym, year, cents }) =>
      sumOf(`${acronym[language] || acronym.en}, ${fiscalYear(language, year)}`, money(language, cents)),
    ),
  ];
}

/** D-12: the title, the sums, then the form and the scope of work, in their order. */
export function textsOf(db: Db, id: Id): Bilingual {
  const rows = written(db).all(id);
  const request = asClock(db, id, "2000-01-01" as Day);
  const side = (language: Language) => {
    const texts = textParts.map((part) => {
      const found = rows.find((row) => row.part === part)?.[language];
      const text = found ? toPlain(JSON.parse(found) as RichText) : "";
      return `${partHeadings[language][part]}\n${text}`;
    });
    const deliverables = request.deliverables.map(({ name, due }) => `${name[language]} ${due}`);
    return [request.title[language], ...sumsIn(request, language), ...texts, ...deliverables].join("\n");
  };
  return { en: side("en"), fr: side("fr") };
}
