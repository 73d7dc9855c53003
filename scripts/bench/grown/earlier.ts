// B-3: what the councils decided before the workspace, taken in; one in a hundred waits for a co-chair.
import { openTo } from "../../../app/domain/audiences.server";
import { addDays, dayOf, startOfDay } from "../../../app/domain/dates";
import { audiencesOfEarlier } from "../../../app/domain/earlier-decisions/audiences";
import type { EarlierState } from "../../../app/domain/earlier-decisions/lifecycle";
import { referenceKey } from "../../../app/domain/earlier-decisions/reference";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { idsOf, insertAll } from "./rows";

export function growEarlier(db: Db, { counts, now }: Plan, chance: Chance): void {
  const today = dayOf(now);
  const councils = idsOf(db, "select id from body where kind = 'council' order by rowid");
  const confirm = db.$client.prepare<[string, number, string]>(
    "update earlier_decision set state = 'standing', settled_by = ?, settled_at = ?, edition = 2 where id = ?",
  );
  const [by = ""] = idsOf(db, "select person_id from holding order by rowid limit 1");
  for (let number = 0; number < counts.earlierDecisions; number += 1) {
    const adopted = addDays(today, -3_700 - chance.below(3_000));
    const body = chance.pick(councils);
    const state: EarlierState = number % 100 === 1 ? "to-confirm" : "standing";
    const reference = `Item ${number + 1} of ${adopted}`;
    const id = chance.id();
    const at = startOfDay(addDays(today, -chance.between(1, 3_600)));
    insertAll(db, "earlier_decision", [
      {
        ...{ id, body_id: body, reference, reference_key: referenceKey(reference), adopted_on: adopted },
        ...{ title_en: `An earlier matter, no. ${number + 1}` },
        title_fr: chance.happens(0.8) ? `Une question antérieure, nº ${number + 1}` : "",
        text_en: "The Council keeps what it has agreed to, and looks at it again in three years.",
        record_en: `Record of ${adopted}`,
        ...{ outcome: chance.happens(0.8) ? "approved" : "noted", state: "to-confirm" },
        ...{ entered_by: by, entered_at: at },
      },
    ]);
    if (state === "standing") confirm.run(by, at, id);
    openTo(db, { kind: "earlier-decision", id }, audiencesOfEarlier(state, body));
  }
}
