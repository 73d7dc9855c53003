// F-7, F-10, F-13: of which account and provision a share of a request is taken today, as pieces of a statement.

/** The fiscal year of a day, which begins on April 1. */
export const fiscalYearSql = (day: string): string => `cast(strftime('%Y', ${day}, '-3 months') as integer)`;

/** The year of the account that takes it: its own, or, once that is closed, the year that runs. */
export const takingYearSql = (share: string, day: string): string =>
  `iif((select c.state from council_account c where c.body_id = ${share}.council_id and c.year = ${share}.year) = 'closed',
    ${fiscalYearSql(day)}, ${share}.year)`;

/** The provision on which it draws; null where it draws on none, or on one that stands no more: then what is free bears it. */
export const drawnOnSql = (share: string, day: string): string =>
  `(select r.id from provision r join council_account t on t.id = r.account_id
    where r.id = ${share}.provision_id and r.state = 'standing' and t.body_id = ${share}.council_id and t.year = ${takingYearSql(share, day)})`;
