// Groups beside the demonstration's bodies; each is known to whom the house's own rule opens it.

import { openTo } from "../../../app/domain/audiences.server";
import { audiencesOfBody } from "../../../app/domain/bodies/commands.server";
import { addDays, dayOf } from "../../../app/domain/dates";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { idsOf, insertAll } from "./rows";

const kinds = [
  { kind: "working-group", en: "Working Group on", fr: "Groupe de travail sur" },
  { kind: "sub-committee", en: "Sub-committee on", fr: "Sous-comité sur" },
  { kind: "task-team", en: "Task Team on", fr: "Équipe de travail sur" },
] as const;
const topics = [
  ["Life Events", "les événements de la vie"],
  ["Service Standards", "les normes de service"],
  ["Rural and Remote Access", "l’accès en région rurale et éloignée"],
  ["Digital Credentials", "les justificatifs numériques"],
  ["Shared Measures", "les mesures communes"],
  ["Business Services", "les services aux entreprises"],
  ["Indigenous Services", "les services aux Autochtones"],
  ["Open Data", "les données ouvertes"],
  ["Contact Centres", "les centres de contact"],
  ["Address Changes", "les changements d’adresse"],
  ["Official Languages", "les langues officielles"],
  ["Emergency Services", "les services d’urgence"],
  ["Plain Language", "le langage clair"],
  ["Records of Death", "les actes de décès"],
  ["Cloud Services", "les services infonuagiques"],
  ["Cyber Incidents", "les cyberincidents"],
  ["Newcomer Services", "les services aux nouveaux arrivants"],
  ["Procurement", "l’approvisionnement"],
] as const;

export function growBodies(db: Db, { counts, now }: Plan, chance: Chance): void {
  const today = dayOf(now);
  const councils = idsOf(db, "select id from body where kind = 'council' order by acronym_en");
  for (let number = 0; number < counts.bodies; number += 1) {
    const { kind, en, fr } = kinds[Math.floor(number / topics.length) % kinds.length] ?? kinds[0];
    const [topicEn, topicFr] = topics[number % topics.length] ?? topics[0];
    const id = chance.id();
    // One in eighteen waits for its first terms; the others become active with them, and a few end.
    insertAll(db, "body", [
      {
        ...{ id, kind, state: "proposed" },
        ...{ name_en: `${en} ${topicEn}`, name_fr: `${fr} ${topicFr}` },
        ...{ acronym_en: `G${number + 1}`, acronym_fr: `G${number + 1}` },
        ...{ priority_en: "Services that people can rely on", priority_fr: "Des services fiables" },
        created_on: addDays(today, -chance.between(1_000, 3_650)),
      },
    ]);
    const parents = chance.happens(0.5) ? councils : [chance.pick(councils)];
    insertAll(
      db,
      "body_parent",
      parents.map((parent) => ({ body_id: id, parent_id: parent, tie: "reports-to" })),
    );
    openTo(db, { kind: "body", id }, audiencesOfBody(id));
  }
}

export function growObservers(db: Db, { counts, now }: Plan, chance: Chance): void {
  const today = dayOf(now);
  const bodies = idsOf(db, "select id from body where kind <> 'joint' order by rowid");
  const people = idsOf(db, "select id from person order by rowid");
  const rows = Array.from({ length: counts.observers }, () => {
    const from = addDays(today, -chance.between(30, 3_000));
    const until = chance.happens(0.7) ? addDays(from, chance.between(30, 900)) : null;
    return {
      ...{ id: chance.id(), body_id: chance.pick(bodies), person_id: chance.pick(people) },
      ...{ from_day: from, until_day: until },
    };
  });
  insertAll(db, "observer", rows);
}
