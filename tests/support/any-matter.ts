// A matter before the councils that are named: a recommendation, or one of a kind that no slice has yet.
import type { Id } from "../../app/domain/actor";
import { openTo } from "../../app/domain/audiences.server";
import { openWritten } from "../../app/domain/decisions/commands/proceeding.server";
import type { Outcome } from "../../app/domain/decisions/outcomes";
import { findComplete } from "../../app/domain/recommendations/commands/checking.server";
import { describe } from "../../app/domain/recommendations/commands/describing.server";
import { submitRecommendation } from "../../app/domain/recommendations/commands/route.server";
import type { MatterBefore, Slice } from "../../app/domain/slice";
import type { MatterKind } from "../../app/domain/terms/clauses";
import { chairOf, closingDay, othersAgree } from "./deciding";
import type { TestHouse } from "./house";
import { aDraft, agreedByGroup, facts, writeAll } from "./recommending";

type Before = { matters: Map<Id, MatterBefore>; settled: Map<Id, Outcome> };

/** Matters of a kind: they stand before their councils until they are settled. */
export function mattersOf(house: TestHouse, kind: MatterKind): Before {
  const matters = new Map<Id, MatterBefore>();
  const settled = new Map<Id, Outcome>();
  const slice: Slice = {
    name: "any-matter",
    title: { en: "Any matter", fr: "Toute question" },
    policies: [],
    matters: {
      [kind]: {
        before: (_: unknown, id: Id) => (settled.has(id) ? undefined : matters.get(id)),
        standing: {
          rows: "select '' as facts",
          read: () => [...matters.values()].filter(({ id }) => !settled.has(id)),
        },
        texts: () => ({ en: "Text.", fr: "Texte." }),
        settles: (_: unknown, id: Id, { outcome }: { outcome: Outcome }) => {
          settled.set(id, outcome);
          return { en: "Settled.", fr: "Réglée." };
        },
      },
    },
  };
  house.house.slices = [...house.house.slices, slice];
  return { matters, settled };
}

let made = 0;

/** Opened in writing before each council, where everybody agrees; the proceedings, in the order of the councils. */
export function standingBefore(
  house: TestHouse,
  { matters }: Before,
  of: { kind: MatterKind; councils: readonly string[] },
): { matter: Id; proceedings: Id[] } {
  made += 1;
  const isReal = of.kind === "recommendation";
  const matter = isReal ? recommended(house, of.councils) : standIn(house, matters, of);
  const proceedings = of.councils.map((council) => {
    const at = { kind: of.kind, id: matter, body: house.body(council) };
    const opened = openWritten(chairOf(house, council), at, closingDay(house));
    othersAgree(house, opened);
    return opened;
  });
  return { matter, proceedings };
}

/** Addressed to these councils alone. */
function recommended(house: TestHouse, councils: readonly string[]): Id {
  const id = aDraft(house, `Recommendation ${made}`);
  writeAll(house, id);
  const addressed = councils.map((acronym) => house.body(acronym));
  describe(house.as("member"), id, { ...facts(house, id), addressed });
  agreedByGroup(house, id);
  submitRecommendation(house.as("chair"), id);
  findComplete(house.as("secretary"), id);
  return id;
}

function standIn(
  house: TestHouse,
  matters: Before["matters"],
  of: { kind: MatterKind; councils: readonly string[] },
): Id {
  const matter = `matter${String(made).padStart(10, "0")}`;
  const councils = of.councils.map((acronym) => ({
    id: house.body(acronym),
    acronym: { en: acronym, fr: acronym },
  }));
  matters.set(matter, {
    ...{ kind: of.kind, id: matter, body: house.body("CCSWG"), councils, since: house.now() },
    title: { en: `Recommendation ${made}`, fr: `Recommandation ${made}` },
    href: { en: "/en", fr: "/fr" },
  });
  openTo(
    house.db,
    { kind: of.kind, id: matter },
    councils.map(({ id }) => `members:${id}`),
  );
  return matter;
}
