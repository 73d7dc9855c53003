import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { proposeBody } from "../../../app/domain/bodies/commands.server";
import { dayFrom } from "../../../app/domain/dates";
import { NotPossible } from "../../../app/domain/refusals";
import { seatHolder } from "../../../app/domain/seats/commands/seat-holder.server";
import { seatsOn } from "../../../app/domain/seats/queries.server";
import { confirmClauses } from "../../../app/domain/terms/commands/clauses.server";
import { makeDraft } from "../../../app/domain/terms/commands/drafting.server";
import { confirmPast, takeIn } from "../../../app/domain/terms/commands/past.server";
import { putToCouncils } from "../../../app/domain/terms/commands/route.server";
import { placePassage } from "../../../app/domain/terms/commands/texts.server";
import { readDocument } from "../../../app/domain/terms/import/read-document";
import { recognise } from "../../../app/domain/terms/import/recognise";
import { bodyOfDocument } from "../../../app/domain/terms/queries/body-of-document.server";
import { versionSeenBy } from "../../../app/domain/terms/queries/version-facts.server";
import { nameInBoth, proposed, writeEverything } from "../../support/drafting";
import { openHouse, type TestHouse } from "../../support/house";
import { englishTerms, readText } from "../terms-import/documents";

const real = "../shared/sources/terms-of-reference.fr.txt";
const isAbsent = !existsSync(real);
async function draftReal(house: TestHouse): Promise<string> {
  const recognised = recognise(await readDocument(readFileSync(real), "terms-of-reference.fr.txt"));
  const known = bodyOfDocument(house.db, house.actor("secretary"), recognised.body);
  expect(known).toBe(house.body("CCSWG"));
  return makeDraft(
    house.as("operator"),
    { recognised, document: { id: null, name: "terms-of-reference.fr.txt" } },
    { known: known ?? "" },
  ).version;
}

describe.skipIf(isAbsent)(
  `B-9 the real terms of reference${isAbsent ? " (shared/sources is absent)" : ""}`,
  () => {
    test("B-9 become a draft of the working group, every clause awaiting a person, each seat continuing the one that stands", async () => {
      const house = openHouse();
      const version = await draftReal(house);
      expect(versionSeenBy(house.db, house.actor("chair"), version)).toMatchObject({
        number: 2,
        state: "draft",
        sections: 9,
        unplaced: 0,
        proposed: 17,
      });
      const seats = house.db.$client
        .prepare("select seat_id from clause where version_id = ? and kind = 'seat'")
        .pluck()
        .all(version);
      expect(new Set(seats).size).toBe(8);
      expect(seats).not.toContain(null);
      expect(house.ledger()).toEqual(["terms.import"]);
    });

    test("B-9 the operator makes only a draft: nothing is confirmed, put or in force", async () => {
      const house = openHouse();
      const version = await draftReal(house);
      expect(proposed(house, version)).toHaveLength(17);
      expect(() => confirmClauses(house.as("operator"), version, proposed(house, version))).toThrow();
      expect(() => putToCouncils(house.as("operator"), version)).toThrow();
    });

    test("B-9 confirmed, written in English and put to the two councils, it waits there", async () => {
      const house = openHouse();
      const version = await draftReal(house);
      expect(() => putToCouncils(house.as("chair"), version)).toThrow(NotPossible);
      confirmClauses(house.as("chair"), version, proposed(house, version));
      expect(() => putToCouncils(house.as("chair"), version)).toThrow(NotPossible);
      writeEverything(house, version);
      expect(versionSeenBy(house.db, house.actor("chair"), version)?.halfNamed).toEqual([
        { clause: expect.stringMatching(/^4\.\d$/), missing: "en" },
      ]);
      expect(() => putToCouncils(house.as("chair"), version)).toThrow(NotPossible);
      nameInBoth(house, version);
      putToCouncils(house.as("chair"), version);
      expect(
        house.one(
          "select group_concat(b.acronym_en, ' ') from terms_before t join body b on b.id = t.council_id where t.version_id = ?",
          version,
        ),
      ).toMatch(/PSSDC/);
      expect(house.one("select state from terms_version where id = ?", version)).toBe("put");
    });
  },
);

test("B-9 what no section claimed waits for a person, and blocks until it is placed or set aside", async () => {
  const house = openHouse();
  const recognised = await readText(`${englishTerms}\n\nGlossary\n\nClient: a person who uses a service.\n`);
  const body = house.body("RWG");
  const { version } = makeDraft(
    house.as("secretary"),
    { recognised, document: { id: null, name: "terms.txt" } },
    { known: body },
  );
  const facts = () => versionSeenBy(house.db, house.actor("secretary"), version);
  const passage = (words: string) =>
    house.one<string>(
      "select id from unplaced_passage where version_id = ? and content like ?",
      version,
      `%${words}%`,
    );
  expect(facts()?.unplaced).toBe(2);
  placePassage(
    house.as("secretary"),
    { version, passage: passage("a person who uses a service") },
    "context",
  );
  placePassage(
    house.as("secretary"),
    {
      version,
      passage: house.one(
        "select id from unplaced_passage where version_id = ? and placed_in is null",
        version,
      ),
    },
    null,
  );
  expect(facts()?.unplaced).toBe(0);
  expect(
    house.one(
      "select en from pair p join terms_section s on s.pair_id = p.id where s.version_id = ? and s.key = 'context'",
      version,
    ),
  ).toContain("a person who uses a service");
});

test("B-3 terms that predate the workspace: taken in with their date, seats and holders, in force when a co-chair of each council has confirmed", async () => {
  const house = openHouse();
  const parents = [house.body("PSSDC"), house.body("PSCIOC")];
  const names = {
    nameEn: "Forms Working Group",
    nameFr: "Groupe de travail sur les formulaires",
    acronymEn: "FWG",
    acronymFr: "GTF",
    priorityEn: "",
    priorityFr: "",
  };
  const body = proposeBody(house.as("secretary"), {
    kind: "working-group",
    ...names,
    createdOn: dayFrom("2019-05-01"),
    parents,
  });
  const recognised = await readText(englishTerms);
  const { version } = makeDraft(
    house.as("secretary"),
    { recognised, document: { id: null, name: "terms.txt" } },
    { known: body },
  );
  confirmClauses(house.as("secretary"), version, proposed(house, version));
  for (const passage of house.db.$client
    .prepare("select id from unplaced_passage where version_id = ?")
    .pluck()
    .all(version) as string[]) {
    placePassage(house.as("secretary"), { version, passage }, null);
  }
  expect(() =>
    takeIn(house.as("secretary"), version, {
      adoptedOn: dayFrom("2019-06-13"),
      adoptedBy: { en: "", fr: "" },
    }),
  ).toThrow(NotPossible);
  writeEverything(house, version);
  nameInBoth(house, version);
  takeIn(house.as("secretary"), version, {
    adoptedOn: dayFrom("2019-06-13"),
    adoptedBy: { en: "Both councils, record of June 13, 2019", fr: "" },
  });
  const seat = seatsOn(house.db, body, dayFrom("2026-06-04"))[0];
  expect(seat?.standing).toBe("vacant");
  const holder = {
    email: "fwg@example.org",
    name: "",
    titleEn: "Director",
    titleFr: "",
    language: "en",
    capacity: "principal",
    letter: "L-1",
    from: dayFrom("2019-05-20"),
  } as const;
  seatHolder(house.as("secretary"), seat?.id ?? "", holder);
  expect(confirmPast(house.as("councilChair"), version)).toEqual({ inForce: false });
  expect(() => confirmPast(house.as("councilChair"), version)).toThrow(NotPossible);
  expect(confirmPast(house.as("otherCouncilChair"), version)).toEqual({ inForce: true });
  expect(house.one("select in_force_from from terms_version where id = ?", version)).toBe("2019-06-13");
  expect(house.one("select state from body where id = ?", body)).toBe("active");
  expect(seatsOn(house.db, body, dayFrom("2019-05-20")).find((one) => one.id === seat?.id)?.standing).toBe(
    "filled",
  );
});
