// N-9: bodies, versions, clauses, language sides, readers and observers under any interleaving of people and days.
import { expect, test } from "vitest";
import { admitObserver, putUnderReview, resumeWork } from "../../../app/domain/bodies/commands.server";
import { type BodyState, bodyMoves } from "../../../app/domain/bodies/lifecycle";
import { addDays } from "../../../app/domain/dates";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { type SideState, sideMoves } from "../../../app/domain/pairs/lifecycle";
import { nameReader } from "../../../app/domain/people/commands/accounts.server";
import { fromPlain } from "../../../app/domain/plain-text";
import { confirmClauses, setClauseAside } from "../../../app/domain/terms/commands/clauses.server";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import { extendTerms } from "../../../app/domain/terms/commands/extend.server";
import { confirmPast, takeIn } from "../../../app/domain/terms/commands/past.server";
import {
  consultMembers,
  discardDraft,
  putToCouncils,
  reviseDraft,
  withdrawVersion,
} from "../../../app/domain/terms/commands/route.server";
import { editSection } from "../../../app/domain/terms/commands/texts.server";
import {
  type ClauseState,
  clauseMoves,
  type VersionState,
  versionMoves,
  workable,
} from "../../../app/domain/terms/lifecycle";
import { openHouse, type Part } from "../../support/house";
import {
  expectListed,
  interleave,
  type Known,
  pass,
  rowsOf,
  runsOf,
  type Tried,
  todayIn,
  wasDone,
} from "./attempts";
import { firstTerms } from "./first-terms";

const verbs = [
  ...([
    "start",
    "consult",
    "revise",
    "put",
    "withdraw",
    "discard",
    "takeIn",
    "confirmPast",
    "setAside",
    "confirm",
  ] as const),
  ...(["edit", "review", "resume", "extend", "reader", "observer", "wait"] as const),
];
type Verb = (typeof verbs)[number];
/** What the others need to have happened before. */
const often: Verb[] = ["start", "start", "consult", "edit", "edit", "confirm", "withdraw", "revise"];
// Those who draft come more often than those who may do nothing.
const people: Part[] = [
  ...(["secretary", "secretary", "secretary", "chair", "chair", "chair", "otherChair"] as const),
  ...(["councilChair", "otherCouncilChair", "member", "observer", "stranger"] as const),
];

type Version = {
  id: string;
  state: VersionState;
  body_id: string;
  in_force_from: string | null;
  in_force_until: string | null;
};

function aWorld() {
  const house = openHouse();
  const first = firstTerms(house);
  const bodies = [house.body("CCSWG"), first.body, house.body("ASSC")];
  const list = JSON.stringify(bodies);
  const here = "v.body_id in (select value from json_each(?))";
  const versions = () =>
    rowsOf<Version>(house, `select v.* from terms_version v where ${here} order by v.rowid`, list);
  const clauses = () =>
    rowsOf<{ id: string; state: ClauseState; version_id: string }>(
      house,
      `select c.* from clause c join terms_version v on v.id = c.version_id where ${here} order by c.rowid`,
      list,
    );
  const texts = () =>
    rowsOf<{
      id: string;
      version_id: string;
      section: string;
      en_state: SideState;
      fr_state: SideState;
      edition: number;
    }>(
      house,
      `select p.*, s.version_id, s.key as section from pair p join terms_section s on s.pair_id = p.id join terms_version v on v.id = s.version_id where ${here} order by p.rowid`,
      list,
    );
  const looked = () => ({
    versions: versions(),
    clauses: clauses(),
    texts: texts(),
    bodies: rowsOf<{ id: string; state: BodyState }>(house, "select id, state from body"),
    named: house.one<number>("select (select count(*) from reader) + (select count(*) from observer)"),
  });
  let before = looked();
  const statesOf = (rows: { id: string; state: string }[]): Known =>
    new Map(rows.map(({ id, state }) => [id, state]));

  function attempt({ by, verb, on, day, choice }: Tried<Verb>): boolean {
    if (verb === "wait") {
      pass(house, 1 + Math.abs(day));
      return true;
    }
    const asker = house.as(by);
    const body = bodies[choice % bodies.length] ?? "";
    // The newest are worked on most.
    const version =
      before.versions[before.versions.length - 1 - (on % Math.min(3, before.versions.length))]?.id ?? "";
    const clause = before.clauses.filter(({ version_id }) => version_id === version)[choice]?.id ?? "";
    const text = before.texts.filter(({ version_id }) => version_id === version)[choice];
    const who = {
      email: `named-${choice}@example.org`,
      name: "",
      titleEn: "Advisor",
      titleFr: "",
      language: "en",
    } as const;
    const written = fromPlain(`Written ${on} ${day}`);
    const acts: Record<Exclude<Verb, "wait">, () => void> = {
      start: () => startNextVersion(asker, body),
      consult: () => consultMembers(asker, version),
      revise: () => reviseDraft(asker, version),
      put: () => putToCouncils(asker, version),
      withdraw: () => withdrawVersion(asker, version),
      discard: () => discardDraft(asker, version),
      takeIn: () =>
        takeIn(asker, version, {
          adoptedOn: addDays(todayIn(house), day - 400),
          adoptedBy: { en: "A record", fr: "" },
        }),
      confirmPast: () => confirmPast(asker, version),
      setAside: () => setClauseAside(asker, version, clause),
      confirm: () => confirmClauses(asker, version, [clause]),
      edit: () =>
        editSection(
          asker,
          { version, section: (text?.section ?? "mandate") as "mandate" },
          {
            texts: {
              en: on % 2 ? written : fromPlain("The text."),
              fr: on % 3 ? written : fromPlain(day > 20 ? "" : "Le texte."),
            },
            ready: { en: choice > 2, fr: day > 0 && day <= 20 },
            noEffect: choice === 5,
            edition: (text?.edition ?? 1) - (choice === 4 ? 1 : 0),
          },
        ),
      review: () => putUnderReview(asker, body),
      resume: () => resumeWork(asker, body),
      extend: () => extendTerms(asker, bodies[2] ?? "", addDays(todayIn(house), 100 + day)),
      reader: () =>
        nameReader(asker, house.one("select id from jurisdiction where code = 'AB'"), {
          ...who,
          from: addDays(todayIn(house), day),
        }),
      observer: () => admitObserver(asker, body, { ...who, from: addDays(todayIn(house), day) }),
    };
    if (!wasDone(house, acts[verb])) return false;
    expect(["observer", "stranger"]).not.toContain(by);
    if (verb === "takeIn") expect(by).toBe("secretary");
    if (verb === "confirmPast") expect(["councilChair", "otherCouncilChair"]).toContain(by);
    if (verb === "edit") expect(choice, "a stale text is never written over another").not.toBe(4);
    return true;
  }

  function look({ verb }: Tried<Verb>): void {
    const after = looked();
    expectListed(
      { moves: versionMoves, begins: ["draft"] },
      statesOf(before.versions),
      statesOf(after.versions),
    );
    expectListed(
      { moves: clauseMoves, begins: ["proposed", "confirmed", "set-aside"] },
      statesOf(before.clauses),
      statesOf(after.clauses),
    );
    // A body is activated by the decision, or the confirmation from the past, that puts its first terms in force.
    expectListed({ moves: bodyMoves, begins: ["proposed"] }, statesOf(before.bodies), statesOf(after.bodies));
    for (const side of ["en_state", "fr_state"] as const) {
      const sidesOf = (rows: typeof before.texts) => new Map(rows.map((row) => [row.id, row[side]]));
      expectListed(
        // One form writes a side that was missing and says that it is ready: two moves of the table.
        { moves: sideMoves, begins: ["missing", "draft", "ready", "behind"], more: [["missing", "ready"]] },
        sidesOf(before.texts),
        sidesOf(after.texts),
      );
    }
    const now = new Map(after.versions.map((one) => [one.id, one]));
    const texts = new Map(after.texts.map((one) => [one.id, one]));
    const counted = new Map(after.clauses.map((one) => [one.id, one]));
    for (const was of before.versions) {
      const isGone = !now.has(was.id);
      expect(isGone && was.state !== "draft", "only a draft is discarded").toBe(false);
      if (was.state === "declined" || was.state === "withdrawn" || was.state === "superseded")
        expect(now.get(was.id)).toEqual(was);
      if (workable.includes(was.state) || was.state === "to-confirm") continue;
      // T-9: what has left its drafters' hands says what it said.
      for (const text of before.texts)
        if (text.version_id === was.id) expect(texts.get(text.id)).toEqual(text);
      for (const one of before.clauses)
        if (one.version_id === was.id) expect(counted.get(one.id)).toEqual(one);
    }
    const twice = house.one(
      `select count(*) from terms_version a join terms_version b on a.body_id = b.body_id and a.id < b.id
       where a.in_force_from is not null and b.in_force_from is not null
         and a.in_force_from < coalesce(b.in_force_until, '9999') and b.in_force_from < coalesce(a.in_force_until, '9999')`,
    );
    expect(twice, "one version in force a body a day").toBe(0);
    const put = after.versions.filter(({ state }) => state === "put" || state === "to-confirm");
    expect(new Set(put.map(({ body_id }) => body_id)).size, "one version before the councils a body").toBe(
      put.length,
    );
    expect(after.named).toBe(before.named + (after.named > before.named ? 1 : 0));
    if (verb === "wait") expect(after).toEqual(before);
    before = after;
  }
  return { house, attempt, look, end: () => expect(faultsOf(house.db)).toEqual([]) };
}

test("N-9 B-1 B-3 L-1 any interleaving of people and days: only listed moves, one version in force a body a day, what was put stays as it was", () => {
  interleave([...verbs, ...often], people, aWorld, { runs: runsOf(100), steps: 50 });
}, 600_000);
