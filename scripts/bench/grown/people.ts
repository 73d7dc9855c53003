// People with their accounts, offices and sessions. As in the demonstration, titles and no invented names.

import { addDays, dayOf } from "../../../app/domain/dates";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { idsOf, insertAll, rowsOf } from "./rows";

const ranks = [
  ["Assistant Deputy Minister", "Sous-ministre adjoint ou adjointe"],
  ["Executive Director", "Direction exécutive"],
  ["Director", "Direction"],
  ["Manager", "Gestionnaire"],
  ["Senior Advisor", "Conseil principal"],
  ["Analyst", "Analyste"],
] as const;
const fields = [
  ["Service Design", "Conception des services"],
  ["Digital Identity", "Identité numérique"],
  ["Registries", "Registres"],
  ["Client Experience", "Expérience client"],
  ["Partnerships", "Partenariats"],
  ["Data and Measurement", "Données et mesure"],
  ["Contact Centres", "Centres de contact"],
  ["Cyber Security", "Cybersécurité"],
  ["Accessibility", "Accessibilité"],
  ["Life Events", "Événements de la vie"],
  ["Payments", "Paiements"],
  ["Licences and Permits", "Permis et licences"],
] as const;
/** The federal government is a quarter of them; every government and association has some. */
const weights: Record<string, number> = { CA: 14, ON: 5, QC: 5, BC: 4, AB: 4, NT: 1, YT: 1, NU: 1 };

export function growPeople(db: Db, { counts, now }: Plan, chance: Chance): void {
  const places = rowsOf<{ id: string; code: string; zone: string }>(
    db,
    "select id, code, zone from jurisdiction order by precedence",
  ).flatMap((place) => Array<typeof place>(weights[place.code] ?? 3).fill(place));
  const rows = Array.from({ length: counts.people }, (_, number) => {
    const place = chance.pick(places);
    const [rankEn, rankFr] = chance.pick(ranks);
    const [fieldEn, fieldFr] = chance.pick(fields);
    return {
      id: chance.id(),
      title_en: `${rankEn}, ${fieldEn}`,
      title_fr: `${rankFr}, ${fieldFr}`,
      email: `${place.code.toLowerCase()}-${number + 1}@example.org`,
      language: chance.happens(place.code === "QC" ? 0.9 : 0.25) ? "fr" : "en",
      zone: place.zone,
      phone: chance.happens(0.7) ? `613 555-01${chance.between(10, 99)}` : "",
      jurisdiction_id: place.id,
      created_at: now - chance.between(100, 3_650) * 86_400_000,
    };
  });
  insertAll(db, "person", rows);
}

export function growOffices(db: Db, { counts, now }: Plan, chance: Chance): void {
  const people = idsOf(db, "select id from person order by rowid");
  const today = dayOf(now);
  const rows = Array.from({ length: counts.offices }, (_, number) => {
    const from = addDays(today, -chance.between(400, 3_600));
    const until = number % 3 === 0 ? null : addDays(from, chance.between(200, 390));
    const kind = chance.pick(["analyst", "analyst", "finance", "administrator"]);
    return { id: chance.id(), person_id: chance.pick(people), kind, from_day: from, until_day: until };
  });
  insertAll(db, "office", rows);
}

export function growReaders(db: Db, { counts, now }: Plan, chance: Chance): void {
  const people = rowsOf<{ id: string; at: string }>(
    db,
    "select id, jurisdiction_id as at from person where jurisdiction_id is not null order by rowid",
  );
  const today = dayOf(now);
  const rows = Array.from({ length: counts.readers }, () => {
    const { id, at } = chance.pick(people);
    const from = addDays(today, -chance.between(30, 3_000));
    const until = chance.happens(0.5) ? addDays(from, chance.between(30, 900)) : null;
    return { id: chance.id(), jurisdiction_id: at, person_id: id, from_day: from, until_day: until };
  });
  insertAll(db, "reader", rows);
}

/** No password of these opens anything: what stands there is no hash. */
export function growAccounts(db: Db, { counts, now }: Plan, chance: Chance): void {
  const people = idsOf(
    db,
    "select id from person where id not in (select person_id from credential) order by rowid",
  ).slice(0, counts.accounts);
  const made = people.map((person) => ({ person, at: now - chance.between(1, 3_000) * 86_400_000 }));
  const invited = made.map(({ person, at }) => ({
    ...{ id: chance.id(), digest: chance.hex(64), person_id: person },
    ...{ created_at: at, expires_at: at + 14 * 86_400_000, used_at: at + 3_600_000 },
  }));
  insertAll(db, "invitation", invited);
  insertAll(
    db,
    "credential",
    made.map(({ person, at }) => ({ person_id: person, password: "none", changed_at: at + 3_600_000 })),
  );
}

export function growSessions(db: Db, { counts, now }: Plan, chance: Chance): void {
  const people = idsOf(db, "select person_id from credential order by rowid");
  const rows = Array.from({ length: counts.sessions }, () => {
    const at = now - chance.below(12 * 3_600_000);
    const expires = at + 12 * 3_600_000;
    return { digest: chance.hex(64), person_id: chance.pick(people), created_at: at, expires_at: expires };
  });
  insertAll(db, "session", rows);
}

/** Those of whom it is asked, staff and co-chairs; what stands there opens nothing. Nobody of the demonstration. */
export function growSecondFactors(db: Db, { counts, now }: Plan, chance: Chance): void {
  const people = idsOf(
    db,
    `select c.person_id from credential c where c.password = 'none' order by
       not exists (select 1 from office o where o.person_id = c.person_id),
       not exists (select 1 from holding h join chair_role r on r.seat_id = h.seat_id where h.person_id = c.person_id), c.rowid`,
  ).slice(0, counts.secondFactors);
  for (const person of people) {
    const since = now - chance.between(1, 1_500) * 86_400_000;
    const lastStep = Math.floor((since + chance.below(now - since)) / 30_000);
    insertAll(db, "second_factor", [
      { person_id: person, secret: chance.hex(80), since, last_step: lastStep },
    ]);
    const codes = Array.from({ length: 10 }, () => ({
      ...{ digest: chance.hex(64), person_id: person },
      used_at: chance.happens(0.05) ? since + chance.below(now - since) : null,
    }));
    insertAll(db, "recovery_code", codes);
  }
}
