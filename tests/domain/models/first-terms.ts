// A body without terms in force, and its first draft, with nothing left to do before it is taken in.
import { proposeBody } from "../../../app/domain/bodies/commands.server";
import { dayFrom } from "../../../app/domain/dates";
import { fromPlain } from "../../../app/domain/plain-text";
import { clauseSchemas } from "../../../app/domain/terms/clauses";
import { confirmClauses, writeClause } from "../../../app/domain/terms/commands/clauses.server";
import { makeDraft } from "../../../app/domain/terms/commands/drafting.server";
import { editSection } from "../../../app/domain/terms/commands/texts.server";
import { readTerms } from "../../../app/domain/terms/import/read-terms";
import { sectionKeys } from "../../../app/domain/terms/sections";
import type { TestHouse } from "../../support/house";
import { englishTerms } from "../terms-import/documents";
import { rowsOf } from "./attempts";

export const recognised = await readTerms(
  Buffer.from(englishTerms.replace(/\n10\. Secretariat[\s\S]*$/, "\n").replace("Terms of Reference\n\n", "")),
  "terms.txt",
);

export function firstTerms(house: TestHouse): { body: string; version: string } {
  const asker = house.as("secretary");
  const body = proposeBody(asker, {
    kind: "working-group",
    nameEn: "Digital Front Door Working Group",
    nameFr: "Groupe de travail sur le guichet numérique",
    acronymEn: "DFDWG",
    acronymFr: "GTGN",
    parents: [house.body("PSSDC"), house.body("PSCIOC")],
    priorityEn: "",
    priorityFr: "",
    createdOn: dayFrom("2019-05-01"),
  });
  const { version } = makeDraft(
    asker,
    { recognised, document: { id: null, name: "terms.txt" } },
    { known: body },
  );
  const clauses = rowsOf<{ id: string; kind: string; edition: number; value: string }>(
    house,
    "select id, kind, edition, value from clause where version_id = ?",
    version,
  );
  for (const { id, kind, edition, value } of clauses) {
    if (kind !== "seat") continue;
    const seat = clauseSchemas.seat.parse(JSON.parse(value));
    const name = seat.organization.en || seat.organization.fr;
    writeClause(asker, { version, clause: id, edition }, { ...seat, organization: { en: name, fr: name } });
  }
  confirmClauses(
    asker,
    version,
    clauses.map(({ id }) => id),
  );
  for (const section of sectionKeys) {
    const text = fromPlain("The text of this section.");
    const edition = house.one<number>(
      "select p.edition from terms_section s join pair p on p.id = s.pair_id where s.version_id = ? and s.key = ?",
      version,
      section,
    );
    editSection(
      asker,
      { version, section },
      { texts: { en: text, fr: text }, ready: { en: true, fr: true }, noEffect: false, edition },
    );
  }
  return { body, version };
}
