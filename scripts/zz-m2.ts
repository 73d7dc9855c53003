import { openDatabase } from "../db/connection";
const db = openDatabase("/tmp/m/g.db").$client;
const day = new Date().toISOString().slice(0, 10);
const time = (name: string, work: () => unknown, n = 15) => {
  work(); const t: number[] = [];
  for (let i = 0; i < n; i++) { const a = performance.now(); work(); t.push(performance.now() - a); }
  t.sort((a, b) => a - b); console.log(name, t[Math.floor(n / 2)]!.toFixed(2), "ms");
};
const on = (t: string) => `${t}.from_day <= :day and (${t}.until_day is null or ${t}.until_day > :day)`;
const open = "s.opened_on <= :day and (s.ended_on is null or s.ended_on > :day)";
const owner = "coalesce(s.jurisdiction_id, s.nominated_by_id)";
const q = `coalesce((select t.quality from taking_part t where t.body_id = s.body_id and t.jurisdiction_id = ${owner} and t.state <> 'corrected' and t.from_day <= :day and (t.until_day is null or t.until_day > :day)), 'member')`;
const chair = `exists (select 1 from chair_role c where c.seat_id = s.id and ${on("c")})`;
const run = (name: string, sql: string, raw = false) => { const st = db.prepare(sql); if (raw) st.raw(); time(name, () => st.all({ day })); console.log(db.prepare("explain query plan " + sql).all({ day }).map((r: any) => r.detail).join(" | ")); };
run("bare holdings", `select x.person_id, s.id from holding x join seat s on s.id=x.seat_id where x.state in ('confirmed','ended') and ${on("x")} and ${open}`, true);
run("seat first", `select x.person_id, s.id from seat s cross join holding x on s.id=x.seat_id where x.state in ('confirmed','ended') and ${on("x")} and ${open}`, true);
run("with quality", `select x.person_id, s.id, ${q} from holding x join seat s on s.id=x.seat_id where x.state in ('confirmed','ended') and ${on("x")} and ${open}`, true);
run("with chair", `select x.person_id, s.id, ${chair} from holding x join seat s on s.id=x.seat_id where x.state in ('confirmed','ended') and ${on("x")} and ${open}`, true);
run("with names", `select x.person_id, s.id, b.acronym_en, j.name_en, j.name_fr, s.organization_en from holding x join seat s on s.id=x.seat_id join body b on b.id=s.body_id left join jurisdiction j on j.id=${owner} where x.state in ('confirmed','ended') and ${on("x")} and ${open}`, true);
run("contacts", `select x.person_id, s.id from contact x join seat s on s.id=x.seat_id where ${on("x")} and ${open}`, true);
run("seats", `select s.id, s.body_id, ${owner}, s.level, s.place, ${q}, ${chair} from seat s where ${open}`, true);
run("persons", `select p.id, p.name, p.title_en, p.title_fr, p.email, p.phone, p.mobile, p.language, p.zone, p.jurisdiction_id from person p`, true);
