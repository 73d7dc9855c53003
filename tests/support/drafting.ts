// A draft made of a document, brought to the point where nothing of it is left open.
import { languages } from "../../app/domain/bilingual";
import { proposeBody } from "../../app/domain/bodies/commands.server";
import { dayFrom } from "../../app/domain/dates";
import { fromPlain } from "../../app/domain/plain-text";
import { clauseSchemas } from "../../app/domain/terms/clauses";
import { confirmClauses, writeClause } from "../../app/domain/terms/commands/clauses.server";
import { makeDraft } from "../../app/domain/terms/commands/drafting.server";
import { editSection, placePassage } from "../../app/domain/terms/commands/texts.server";
import { sectionKeys } from "../../app/domain/terms/sections";
import { englishTerms, readText } from "../domain/terms-import/documents";
import type { TestHouse } from "./house";

export const proposed = (house: TestHouse, version: string) =>
  house.db.$client
    .prepare("select id from clause where version_id = ? and state = 'proposed'")
    .pluck()
    .all(version) as string[];

/** Names in both languages what the document names in its own. */
export function nameInBoth(house: TestHouse, version: string): void {
  const half = house.db.$client
    .prepare(
      "select id, edition, value from clause where version_id = ? and kind = 'seat' and (value ->> '$.organization.en' = '') <> (value ->> '$.organization.fr' = '')",
    )
    .all(version) as { id: string; edition: number; value: string }[];
  for (const { id, edition, value } of half) {
    const seat = clauseSchemas.seat.parse(JSON.parse(value));
    const name = seat.organization.en || seat.organization.fr;
    const organization = { en: name, fr: name };
    writeClause(house.as("secretary"), { version, clause: id, edition }, { ...seat, organization });
  }
}

export function writeEverything(house: TestHouse, version: string): void {
  for (const section of sectionKeys) {
    const row = house.db.$client
      .prepare(
        "select p.en, p.fr, p.edition from terms_section s join pair p on p.id = s.pair_id where s.version_id = ? and s.key = ?",
      )
      .get(version, section) as { en: string; fr: string; edition: number };
    const texts = Object.fromEntries(
      languages.map((side) => [
        side,
        JSON.parse(row[side]).content.length > 0 ? JSON.parse(row[side]) : fromPlain("Written by a person."),
      ]),
    ) as { en: ReturnType<typeof fromPlain>; fr: ReturnType<typeof fromPlain> };
    editSection(
      house.as("secretary"),
      { version, section },
      { texts, ready: { en: true, fr: true }, noEffect: false, edition: row.edition },
    );
  }
}

/** First terms of a body of that acronym, without a gap: they can be taken in from the past. */
export async function wholeDraft(house: TestHouse, acronym: string): Promise<string> {
  const body = proposeBody(house.as("secretary"), {
    kind: "working-group",
    nameEn: `${acronym} Working Group`,
    nameFr: `Groupe de travail ${acronym}`,
    acronymEn: acronym,
    acronymFr: acronym,
    priorityEn: "",
    priorityFr: "",
    createdOn: dayFrom("2019-05-01"),
    parents: [house.body("PSSDC"), house.body("PSCIOC")],
  });
  const recognised = await readText(englishTerms);
  const { version } = makeDraft(
    house.as("secretary"),
    { recognised, document: { id: null, name: "terms.txt" } },
    { known: body },
  );
  confirmClauses(house.as("secretary"), version, proposed(house, version));
  const passages = house.db.$client
    .prepare("select id from unplaced_passage where version_id = ?")
    .pluck()
    .all(version) as string[];
  for (const passage of passages) placePassage(house.as("secretary"), { version, passage }, null);
  writeEverything(house, version);
  nameInBoth(house, version);
  return version;
}
