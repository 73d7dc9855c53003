// What leaves traces beside the record: mails sent, forms used, attempts refused.
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { idsOf, insertAll, rowsOf } from "./rows";

export function growMails(db: Db, { counts, now }: Plan, chance: Chance): void {
  const people = rowsOf<{ id: string; email: string; language: string }>(
    db,
    "select id, email, language from person order by rowid",
  );
  const versions = idsOf(db, "select id from terms_version order by rowid");
  const rows = Array.from({ length: counts.mails }, (_, number) => {
    const { id, email, language } = chance.skewed(people);
    const at = now - Math.floor((3_650 * 86_400_000 * (counts.mails - number)) / counts.mails);
    return {
      ...{ id: chance.id(), person_id: id, address: email, language, body: "" },
      subject: language === "en" ? "Terms of reference to be read" : "Cadre de référence à lire",
      ...{ about_kind: "terms", about_id: chance.skewed(versions), created_at: at, next_at: at },
      ...{ sent_at: at + 20_000, attempts: 1, outcome: chance.happens(0.02) ? "dropped" : "sent" },
    };
  });
  insertAll(db, "outbox", rows);
}

export function growRefusedAttempts(db: Db, { counts, now }: Plan, chance: Chance): void {
  const people = idsOf(db, "select id from person order by rowid");
  const bodies = idsOf(db, "select id from body order by rowid");
  const rows = Array.from({ length: counts.refusedAttempts }, (_, number) => ({
    ...{ id: chance.id(), at: now - (counts.refusedAttempts - number) * 30_000_000 },
    ...{ person_id: chance.skewed(people), act: chance.pick(["body.review", "seats.confirm", "terms.put"]) },
    ...{ subject_id: chance.pick(bodies), reason: "Only the secretariat does this." },
  }));
  insertAll(db, "refused_attempt", rows);
}

/** As many as seven days leave behind: older ones go by themselves. */
export function growFormKeys(db: Db, { counts, now }: Plan, chance: Chance): void {
  const people = idsOf(db, "select id from person order by rowid");
  const rows = Array.from({ length: counts.formKeys }, () => ({
    ...{
      digest: chance.hex(64),
      person_id: chance.skewed(people),
      used_at: now - chance.below(6 * 86_400_000),
    },
    ...{ result: "null", answer: JSON.stringify({ to: "/en" }) },
  }));
  insertAll(db, "form_key", rows);
}
