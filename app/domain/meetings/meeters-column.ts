/** M-1: who meets, as one column of a statement: the councils first, in the order in which they are always named. */
export const meetersColumn = (ties: "meeting_body" | "series_body" | "poll_body", tie: string): string =>
  `(select json_group_array(json(x.named)) from (select json_object('id', b.id, 'kind', b.kind,
      'name', json_object('en', b.name_en, 'fr', b.name_fr), 'acronym', json_object('en', b.acronym_en, 'fr', b.acronym_fr)) as named
    from ${ties} tb join body b on b.id = tb.body_id where tb.${tie}
    order by b.kind <> 'council', case b.kind when 'council' then b.acronym_en end desc, b.name_en) x)`;
