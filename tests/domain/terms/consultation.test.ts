// B-3: whoever a version waits for is told, and finds it on the home page for as long as it waits.
import { describe, expect, test } from "vitest";
import { dayOf } from "../../../app/domain/dates";
import { fromPlain } from "../../../app/domain/plain-text";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import {
  consultMembers,
  putToCouncils,
  reviseDraft,
  withdrawVersion,
} from "../../../app/domain/terms/commands/route.server";
import { editSection } from "../../../app/domain/terms/commands/texts.server";
import { versionPage } from "../../../app/domain/terms/pages/version.server";
import { termsSlice } from "../../../app/domain/terms/slice.server";
import { cast, openHouse, type Part } from "../../support/house";

type House = ReturnType<typeof openHouse>;
const waits = (house: House, part: Part, version: string) =>
  (termsSlice.awaiting?.(house.db, house.actor(part), dayOf(house.house.now())) ?? [])
    .filter(({ id }) => id === version)
    .map(({ kind }) => kind);
const edit = (house: House, version: string, ready: boolean) =>
  editSection(
    house.as("chair"),
    { version, section: "mandate" },
    {
      texts: { en: fromPlain("A new mandate."), fr: fromPlain("Un nouveau mandat.") },
      ready: { en: ready, fr: ready },
      noEffect: false,
      edition: house.one(
        "select p.edition from pair p join terms_section s on s.pair_id = p.id where s.version_id = ? and s.key = 'mandate'",
        version,
      ),
    },
  );

describe("B-3 consultation", () => {
  test("B-3 sending to the members tells each of them and their contacts once, the sender apart", () => {
    const house = openHouse();
    const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
    consultMembers(house.as("chair"), version);
    const told = house.mails().map(({ to }) => to);
    expect(told).toEqual(expect.arrayContaining([cast.member, cast.contact, cast.otherChair]));
    expect(told).not.toContain(cast.chair);
    expect(told).not.toContain(cast.observer);
    expect(new Set(told).size).toBe(told.length);
  });

  test("B-3 a member reads it from the home page while it is in consultation; the route says since when", () => {
    const house = openHouse();
    const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
    expect(waits(house, "member", version)).toEqual([]);
    consultMembers(house.as("chair"), version);
    expect(waits(house, "member", version)).toEqual(["terms-consulted"]);
    expect(waits(house, "contact", version)).toEqual(["terms-consulted"]);
    expect(waits(house, "councilChair", version)).toEqual([]);
    expect(
      versionPage(house, { actor: house.actor("member"), today: dayOf(house.now()) }, version).dates
        .consultedAt,
    ).toBe(house.house.now());
    reviseDraft(house.as("chair"), version);
    expect(waits(house, "member", version)).toEqual([]);
  });
});

describe("B-3 a version that is complete", () => {
  test("B-3 it waits on the co-chairs and the secretariat to be put, once something in it has changed", () => {
    const house = openHouse();
    const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
    expect(waits(house, "otherChair", version)).toEqual([]);
    edit(house, version, false);
    expect(waits(house, "otherChair", version)).toEqual(["terms-write"]);
    edit(house, version, true);
    expect(waits(house, "otherChair", version)).toEqual(["terms-put"]);
    expect(waits(house, "secretary", version)).toEqual(["terms-put"]);
    expect(waits(house, "member", version)).toEqual([]);
    putToCouncils(house.as("chair"), version);
    expect(waits(house, "otherChair", version)).not.toContain("terms-put");
    expect(waits(house, "councilChair", version)).toEqual(["terms-ask"]);
    withdrawVersion(house.as("chair"), version);
    expect(waits(house, "councilChair", version)).toEqual([]);
  });

  test("B-3 returned by the councils it waits to be revised", () => {
    const house = openHouse();
    const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
    putToCouncils(house.as("chair"), version);
    house.db.$client.prepare("update terms_version set state = 'returned' where id = ?").run(version);
    expect(waits(house, "chair", version)).toEqual(["terms-revise"]);
  });
});
