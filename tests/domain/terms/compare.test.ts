import { expect, test } from "vitest";
import { emptyText } from "../../../app/domain/rich-text";
import { clauseSchemas } from "../../../app/domain/terms/clauses";
import { setClauseAside, writeClause } from "../../../app/domain/terms/commands/clauses.server";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import { comparePage } from "../../../app/domain/terms/pages/compare.server";
import { openHouse } from "../../support/house";

type House = ReturnType<typeof openHouse>;
const compared = (house: House, version: string) =>
  comparePage(house.db, house.actor("chair"), { version, with: null });

test("B-7 a language not written yet is said to be so, never struck through", () => {
  const house = openHouse();
  const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
  house.db.$client
    .prepare(
      "update pair set en = ?, en_state = 'missing' where id in (select pair_id from terms_section where version_id = ?)",
    )
    .run(JSON.stringify(emptyText), version);
  const [context] = compared(house, version).sections;
  expect(context?.en).toEqual({ isSame: false, isUnwritten: true, rows: [] });
  expect(context?.fr.isSame).toBe(true);
});

test("B-2 a clause taken out says what applies by default instead", () => {
  const house = openHouse();
  const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
  const balance = house.one<string>(
    "select id from clause where version_id = ? and kind = 'balance'",
    version,
  );
  setClauseAside(house.as("chair"), version, balance);
  expect(compared(house, version).clauses).toMatchObject([
    { kind: "removed", byDefault: { en: expect.stringMatching(/./) } },
  ]);
});

test("B-7 the same organization under another of its names is no change of a seat", () => {
  const house = openHouse();
  const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
  const row = house.db.$client
    .prepare(
      "select id, edition, value from clause where version_id = ? and value ->> '$.organization.en' like '%Employment and Social Development%'",
    )
    .get(version) as { id: string; edition: number; value: string } | undefined;
  const seat = clauseSchemas.seat.parse(JSON.parse(row?.value ?? "null"));
  const rename = (en: string, fr: string, edition: number) =>
    writeClause(
      house.as("chair"),
      { version, clause: row?.id ?? "", edition },
      { ...seat, organization: { en, fr } },
    );
  const edition = row?.edition ?? 0;
  rename("ESDC", "EDSC", edition);
  expect(compared(house, version).clauses).toEqual([]);
  rename("Health Canada", "Santé Canada", edition + 1);
  expect(compared(house, version).clauses).toHaveLength(1);
});
