// T-1: a history tells what stood before and what stands since, in words, to those who may see it.
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { languages } from "../../../app/domain/bilingual";
import { putUnderReview } from "../../../app/domain/bodies/commands.server";
import { addDays, dayFrom, dayOf } from "../../../app/domain/dates";
import { type HistoryLine, history } from "../../../app/domain/ledger/history.server";
import { record } from "../../../app/domain/ledger/ledger.server";
import { changeList, saveList } from "../../../app/domain/lists/commands/saved-lists.server";
import { cardOf } from "../../../app/domain/people/card.server";
import { editCard } from "../../../app/domain/people/commands/edit-card.server";
import { endOffice } from "../../../app/domain/people/commands/offices.server";
import { endHolding } from "../../../app/domain/seats/commands/end-holding.server";
import { writeClause } from "../../../app/domain/terms/commands/clauses.server";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import { versionPage } from "../../../app/domain/terms/pages/version.server";
import { immediately } from "../../../db/connection";
import { person as people } from "../../../db/schema";
import { openHouse, type Part, type TestHouse } from "../../support/house";

const said = (line: HistoryLine | undefined, language: "en" | "fr" = "en") =>
  line?.changes.map(({ label, before, after }) => [
    label[language],
    before?.[language] ?? null,
    after?.[language] ?? null,
  ]);

function editMember(house: TestHouse, more: object) {
  const id = house.person("member");
  const row = house.db.select().from(people).where(eq(people.id, id)).get();
  if (!row) throw new Error("nobody");
  editCard(house.as("secretary"), id, { ...cardOf(row), ...more, edition: row.edition });
  return history(house.db, "person", id)[0];
}

describe("T-1 before and after", () => {
  test("T-1 a card: only what differs, in both languages, and what is emptied is nothing", () => {
    const house = openHouse();
    editMember(house, { phone: "902-555-0100", language: "en", zone: "America/Edmonton" });
    const line = editMember(house, { phone: "", language: "fr", zone: "America/Halifax" });
    expect(said(line)).toEqual([
      ["Telephone", "902-555-0100", null],
      ["Reads in", "English", "French"],
      ["Time zone", expect.not.stringContaining("/"), expect.not.stringContaining("/")],
    ]);
    expect(said(line, "fr")?.[1]).toEqual(["Langue de lecture", "anglais", "français"]);
  });

  test("T-1 an office, a holding, a body and a list", () => {
    const house = openHouse();
    const until = addDays(dayOf(house.now()), 30);
    const office = house.one<string>("select id from office where person_id = ?", house.person("secretary"));
    endOffice(house.as("administrator"), office, until);
    expect(said(history(house.db, "person", house.person("secretary"))[0])).toEqual([
      ["First day without the office", "No end", expect.stringMatching(/2026/)],
    ]);

    const seat = house.seat("CCSWG", "Service Alberta");
    const held = house.one<string>("select id from holding where seat_id = ? and state = 'confirmed'", seat);
    endHolding(house.as("secretary"), held, { until: dayFrom("2026-07-01") });
    expect(said(history(house.db, "seat", seat)[0], "fr")).toEqual([
      ["Premier jour sans titulaire", "Sans fin", "1er\u00a0juillet\u00a02026"],
    ]);

    const body = house.body("CCSWG");
    putUnderReview(house.as("secretary"), body);
    expect(said(history(house.db, "body", body)[0])).toEqual([["State", "Active", "Under review"]]);

    const typed = { nameEn: "A", nameFr: "B", levels: [], jurisdictions: [], plus: [], minus: [] };
    const list = saveList(house.as("secretary"), { ...typed, take: ["all-chairs"] });
    const changed = { ...typed, nameEn: "C", levels: ["P" as const], take: ["all-chairs", "secretariat"] };
    changeList(house.as("secretary"), list, { ...changed, edition: 1 });
    expect(said(history(house.db, "list", list)[0])).toEqual([
      ["Name, English", "A", "C"],
      ["Lists taken, how many", "1", "2"],
      ["Levels", null, expect.stringMatching(/^Provinc/)],
    ]);
  });

  test("T-1 T-2 a clause: the sentence it was and is, for those who draft, and for nobody else once it is in force", () => {
    const house = openHouse();
    const version = startNextVersion(house.as("chair"), house.body("CCSWG"));
    const clause = house.one<string>(
      "select id from clause where version_id = ? and kind = 'cadence'",
      version,
    );
    const value = JSON.parse(house.one("select value from clause where id = ?", clause));
    const every = value.every === "year" ? "month" : "year";
    writeClause(house.as("chair"), { version, clause, edition: 1 }, { ...value, every });
    const [line] = history(house.db, "terms", version);
    const [change] = said(line) ?? [];
    expect(change?.[0]).toBe("Cadence");
    expect(change?.[1]).not.toEqual(change?.[2]);
    expect(
      versionPage(house, { actor: house.actor("chair"), today: dayOf(house.now()) }, version).history[0]
        ?.changes,
    ).toHaveLength(1);

    const inForce = house.version("CCSWG");
    immediately(house.db, () =>
      record(house.db, {
        ...{ at: house.now(), person: house.person("chair"), standing: "self", act: "terms.settleClause" },
        subject: { kind: "terms", id: inForce },
        detail: {
          says: { en: "Written.", fr: "Écrite." },
          before: { kind: "cadence", value },
          after: { kind: "cadence", value: { ...value, every } },
        },
      }),
    );
    const seenBy = (part: Part) =>
      versionPage(house, { actor: house.actor(part), today: dayOf(house.now()) }, inForce).history[0]?.changes
        .length;
    expect((["chair", "secretary", "member", "reader"] as const).map(seenBy)).toEqual([1, 1, 0, 0]);
  });

  test("T-1 no label nor value of the world's histories is a key, a number of the machine or what was stored", () => {
    const house = openHouse();
    const subjects = house.db.$client
      .prepare("select distinct subject_kind as kind, subject_id as id from ledger")
      .all() as { kind: string; id: string }[];
    const texts = subjects
      .flatMap(({ kind, id }) => history(house.db, kind, id))
      .flatMap(({ changes }) => changes)
      .flatMap(({ label, before, after }) =>
        languages.flatMap((language) => [label, before, after].map((text) => text?.[language] ?? "")),
      );
    expect(
      texts.filter((text) => /[{}_]|undefined|\[object|^[0-9a-z]{16}$|^\d{4}-\d\d-\d\d$/.test(text)),
    ).toEqual([]);
  });
});
