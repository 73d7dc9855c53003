// N-9: whatever people try, in whatever order, a version only makes the moves of its table, and what is in force stays.
import fc from "fast-check";
import { expect, test } from "vitest";
import { dayFrom } from "../../../app/domain/dates";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { Denied, NotFound, NotPossible } from "../../../app/domain/refusals";
import { confirmClauses, setClauseAside } from "../../../app/domain/terms/commands/clauses.server";
import { startNextVersion } from "../../../app/domain/terms/commands/drafting.server";
import { confirmPast, takeIn } from "../../../app/domain/terms/commands/past.server";
import {
  consultMembers,
  discardDraft,
  putToCouncils,
  reviseDraft,
  withdrawVersion,
} from "../../../app/domain/terms/commands/route.server";
import { type VersionState, versionMoves } from "../../../app/domain/terms/lifecycle";
import { openHouse, type Part, type TestHouse } from "../../support/house";

const who = fc.constantFrom<Part>(
  "chair",
  "otherChair",
  "member",
  "councilChair",
  "secretary",
  "observer",
  "administrator",
);
const verb = fc.constantFrom(
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
);
type Attempt = { by: Part; verb: string; on: number };

const versions = (house: TestHouse) =>
  house.db.$client
    .prepare(
      "select v.id, v.state from terms_version v join body b on b.id = v.body_id where b.acronym_en = 'CCSWG' order by v.number",
    )
    .all() as { id: string; state: VersionState }[];

function attempt(house: TestHouse, { by, verb, on }: Attempt): void {
  const asker = house.as(by);
  const known = versions(house);
  const id = known[on % known.length]?.id ?? "";
  const clause =
    house.one<string | undefined>("select id from clause where version_id = ? order by place limit 1", id) ??
    "";
  const acts: Record<string, () => void> = {
    start: () => startNextVersion(asker, house.body("CCSWG")),
    consult: () => consultMembers(asker, id),
    revise: () => reviseDraft(asker, id),
    put: () => putToCouncils(asker, id),
    withdraw: () => withdrawVersion(asker, id),
    discard: () => discardDraft(asker, id),
    takeIn: () =>
      takeIn(asker, id, { adoptedOn: dayFrom("2020-01-01"), adoptedBy: { en: "a record", fr: "" } }),
    confirmPast: () => confirmPast(asker, id),
    setAside: () => setClauseAside(asker, id, clause),
    confirm: () => confirmClauses(asker, id, [clause]),
  };
  acts[verb]?.();
}

const allowed = (from: VersionState, to: VersionState) =>
  Object.values(versionMoves).some(
    (move) => (move.from as readonly string[]).includes(from) && move.to === to,
  );

test("N-9 B-3 any interleaving of people: only listed moves, one version before the councils, the one in force untouched", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ by: who, verb, on: fc.nat(5) }), { minLength: 4, maxLength: 25 }),
      (attempts) => {
        const house = openHouse();
        const inForce = house.version("CCSWG");
        const text = () =>
          house.one(
            "select group_concat(p.en || p.fr) from pair p join terms_section s on s.pair_id = p.id where s.version_id = ?",
            inForce,
          );
        const before = text();
        for (const one of attempts) {
          const was = new Map(versions(house).map((version) => [version.id, version.state]));
          const lines = house.ledger().length;
          const refused = refusalOf(() => attempt(house, one));
          if (refused) expect(house.ledger()).toHaveLength(lines);
          for (const { id, state } of versions(house)) {
            const earlier = was.get(id) ?? "draft";
            if (earlier !== state) expect(allowed(earlier, state), `${earlier} → ${state}`).toBe(true);
          }
          expect(
            versions(house).filter(({ state }) => state === "put" || state === "to-confirm").length,
          ).toBeLessThanOrEqual(1);
          expect(
            versions(house)
              .filter(({ state }) => state === "in-force")
              .map(({ id }) => id),
          ).toEqual([inForce]);
        }
        expect(text()).toBe(before);
        expect(faultsOf(house.db)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

function refusalOf(act: () => void): boolean {
  try {
    act();
    return false;
  } catch (refusal) {
    if (refusal instanceof Denied || refusal instanceof NotFound || refusal instanceof NotPossible)
      return true;
    throw refusal;
  }
}
