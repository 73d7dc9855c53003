import { describe, expect, test } from "vitest";
import { isVisible } from "../../../app/domain/audiences.server";
import { dayFrom } from "../../../app/domain/dates";
import { fromPlain } from "../../../app/domain/plain-text";
import { NotFound, NotPossible } from "../../../app/domain/refusals";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import { confirmPast } from "../../../app/domain/terms/commands/past.server";
import {
  consultMembers,
  discardDraft,
  putToCouncils,
  withdrawVersion,
} from "../../../app/domain/terms/commands/route.server";
import { editSection } from "../../../app/domain/terms/commands/texts.server";
import { rulesOn } from "../../../app/domain/terms/queries/rules.server";
import { versionSeenBy } from "../../../app/domain/terms/queries/version-facts.server";
import { cast, openHouse, parts } from "../../support/house";

const day = dayFrom;
const sees = (house: ReturnType<typeof openHouse>, version: string) =>
  parts.filter((part) => isVisible(house.db, house.actor(part), "terms", version));

describe("B-3 the way of a version", () => {
  test("B-3 a draft is seen by those who draft; consultation opens it to members, the councils see it once it is put", () => {
    const house = openHouse();
    const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
    expect(sees(house, version)).toEqual(["chair", "otherChair", "secretary", "finance"]);
    consultMembers(house.as("chair"), version);
    expect(sees(house, version)).toEqual([
      "chair",
      "otherChair",
      "member",
      "contact",
      "secretary",
      "finance",
    ]);
    putToCouncils(house.as("otherChair"), version);
    expect(sees(house, version)).toEqual([
      "chair",
      "otherChair",
      "member",
      "contact",
      "councilChair",
      "otherCouncilChair",
      "secretary",
      "finance",
    ]);
    expect(house.ledger()).toEqual(["terms.draft", "terms.consult", "terms.put"]);
  });

  test("B-3 put to both councils it waits: version 1 stays in force, and the co-chairs of both are told", () => {
    const house = openHouse();
    const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
    putToCouncils(house.as("chair"), version);
    expect(
      house.db.$client.prepare("select council_id from terms_before where version_id = ?").all(version),
    ).toHaveLength(2);
    expect(versionSeenBy(house.db, house.actor("chair"), house.version("CCSWG"))?.state).toBe("in-force");
    expect(house.mails().map((mail) => mail.to)).toEqual(
      expect.arrayContaining([cast.councilChair, cast.otherCouncilChair]),
    );
  });

  test("B-3 nobody puts a version in force by a command: a body cannot approve its own, the secretariat none", () => {
    const house = openHouse();
    const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
    putToCouncils(house.as("chair"), version);
    for (const part of parts) expect(() => confirmPast(house.as(part), version), part).toThrow();
    expect(house.one("select state from terms_version where id = ?", version)).toBe("put");
  });

  test("B-3 one version at a time stands before the councils, and only one written against the terms in force", () => {
    const house = openHouse();
    const first = startNextVersion(house.as("chair"), house.body("CCSWG"));
    const second = startNextVersion(house.as("chair"), house.body("CCSWG"));
    putToCouncils(house.as("chair"), first);
    expect(() => putToCouncils(house.as("chair"), second)).toThrow(NotPossible);
    withdrawVersion(house.as("chair"), first);
    putToCouncils(house.as("chair"), second);
  });

  test("T-9 a draft never shared is discarded; what was shared is withdrawn", () => {
    const house = openHouse();
    const draft = startNextVersion(house.as("chair"), house.body("CCSWG"));
    discardDraft(house.as("chair"), draft);
    expect(house.one("select count(*) from terms_version where id = ?", draft)).toBe(0);
    expect(house.one("select count(*) from pair where id not in (select pair_id from terms_section)")).toBe(
      0,
    );
    const shared = startNextVersion(house.as("chair"), house.body("CCSWG"));
    consultMembers(house.as("chair"), shared);
    expect(() => discardDraft(house.as("chair"), shared)).toThrow(NotPossible);
  });

  test("T-3 a draft of others is not found, by any verb", () => {
    const house = openHouse();
    const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
    for (const part of [
      "member",
      "observer",
      "reader",
      "stranger",
      "administrator",
      "councilChair",
    ] as const) {
      expect(() => putToCouncils(house.as(part), version), part).toThrow(NotFound);
      expect(() => discardDraft(house.as(part), version), part).toThrow(NotFound);
    }
  });
});

describe("B-5 both languages", () => {
  test("B-5 a version with a side behind is refused, naming the side and the section in both languages", () => {
    const house = openHouse();
    const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
    const standing = house.one<string>(
      "select p.fr from pair p join terms_section s on s.pair_id = p.id where s.version_id = ? and s.key = 'mandate'",
      version,
    );
    const texts = { en: fromPlain("A new mandate."), fr: JSON.parse(standing) };
    editSection(
      house.as("chair"),
      { version, section: "mandate" },
      {
        texts,
        ready: { en: true, fr: true },
        noEffect: false,
        edition: house.one(
          "select p.edition from pair p join terms_section s on s.pair_id = p.id where s.version_id = ? and s.key = 'mandate'",
          version,
        ),
      },
    );
    try {
      putToCouncils(house.as("chair"), version);
      expect.unreachable();
    } catch (refusal) {
      expect((refusal as NotPossible).reason).toEqual({
        text: {
          en: "Both languages of every section must be ready. Not ready yet: the French of section 2.",
          fr: "Les deux langues de chaque section doivent être prêtes. À terminer\u00a0: le français de la section 2.",
        },
        rule: "B-5",
      });
    }
  });

  test("T-4 an edit of a stale text is refused with both texts, and overwrites nothing", () => {
    const house = openHouse();
    const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
    const write = (text: string) => ({
      texts: { en: fromPlain(text), fr: fromPlain("Un texte.") },
      ready: { en: false, fr: false },
      noEffect: false,
      edition: 1,
    });
    const at = { version, section: "mandate" } as const;
    editSection(house.as("chair"), at, write("By the chair."));
    try {
      editSection(house.as("otherChair"), at, write("By the other chair."));
      expect.unreachable();
    } catch (refusal) {
      expect((refusal as NotPossible).changed).toMatchObject({
        edition: 2,
        fields: [
          { name: "en", theirs: "By the chair." },
          { name: "fr", theirs: "Un texte." },
        ],
      });
    }
  });
});

describe("B-4 rules by day", () => {
  test("B-4 where the terms are silent the default applies and is cited as such; a stated rule cites its clause", () => {
    const house = openHouse();
    const rules = rulesOn(house.db, house.body("CCSWG"), day("2026-06-04"));
    expect(rules.get("co-chair-silence")).toEqual({ value: { days: 3 }, source: "default" });
    expect(rules.get("cadence")).toMatchObject({
      value: { every: "month" },
      source: { number: 1, clause: expect.stringMatching(/^8\.\d$/) },
    });
    expect(rules.get("end-date")).toBeNull();
  });

  test("B-4 before the first terms came into force no clause of theirs applies", () => {
    const house = openHouse();
    expect(rulesOn(house.db, house.body("CCSWG"), day("2018-02-11")).get("cadence")).toBeNull();
    expect(rulesOn(house.db, house.body("CCSWG"), day("2018-02-12")).get("cadence")).not.toBeNull();
  });

  test("B-4 clauses and texts in force are immutable in the database itself", () => {
    const { db, one, version } = openHouse();
    const inForce = version("CCSWG");
    const id = one<string>("select id from clause where version_id = ? and kind = 'cadence'", inForce);
    expect(() => db.$client.prepare("update clause set value = '{}' where id = ?").run(id)).toThrow(
      "immutable",
    );
    expect(() => db.$client.prepare("delete from clause where id = ?").run(id)).toThrow("immutable");
    expect(() =>
      db.$client
        .prepare(
          "update pair set en = '{}' where id in (select pair_id from terms_section where version_id = ?)",
        )
        .run(inForce),
    ).toThrow("immutable");
  });
});
