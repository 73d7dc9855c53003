import { eq } from "drizzle-orm";
import type { Db } from "../../../db/connection";
import { body, bodyParent, observer } from "../../../db/schema";
import type { Actor, Id } from "../actor";
import { isVisible, openTo } from "../audiences.server";
import { type Bilingual, inBoth } from "../bilingual";
import { type Asker, command } from "../command.server";
import type { Day } from "../dates";
import { newId } from "../id";
import { follow } from "../lifecycle";
import { type Someone, shownPerson, someone } from "../people/persons.server";
import { because, Invalid, NotPossible } from "../refusals";
import { typedWords } from "../typed";
import type { BodyTyped } from "./forms";
import { type BodyKind, bodyMoves } from "./lifecycle";
import { bodyPolicies } from "./policy";
import { allCouncils, decidingCouncils } from "./queries.server";
import { bodyWords } from "./words";

/** T-2: a body is known to everyone who holds a seat, to its observers and to the secretariat. */
export const audiencesOfBody = (id: Id): string[] => [
  "secretariat",
  "seated",
  `members:${id}`,
  `observers:${id}`,
];

/** Proposes a council or a group; it becomes active when terms of reference come into force. */
export function proposeBody(asker: Asker, typed: BodyTyped): Id {
  return command(asker, {
    policy: bodyPolicies.propose,
    find: () => ({}),
    run: ({ tx, record }) => {
      const id = insertBody(tx, typed);
      record(
        { kind: "body", id },
        {
          en: bodyWords.en.proposed(typed.nameEn || typed.nameFr),
          fr: bodyWords.fr.proposed(typed.nameFr || typed.nameEn),
        },
        { after: typed },
      );
      return id;
    },
  });
}

type Founded = Omit<BodyTyped, "kind" | "parents">;

/** The first councils of a workspace and the body in which they sit together, in one act. */
export function proposeCouncils(asker: Asker, typed: { councils: readonly Founded[]; joint: Founded }): Id {
  return command(asker, {
    policy: bodyPolicies.propose,
    find: () => ({}),
    run: ({ tx, record }) => {
      if (allCouncils(tx).length > 0)
        throw new NotPossible(because(bodyWords, (words) => words["councils-there"], "B-1"));
      const propose = (body: BodyTyped): Id => {
        const id = insertBody(tx, body);
        const says = { en: bodyWords.en.proposed(body.nameEn), fr: bodyWords.fr.proposed(body.nameFr) };
        record({ kind: "body", id }, says, { after: body });
        return id;
      };
      const parents = typed.councils.map((council) => propose({ ...council, kind: "council", parents: [] }));
      return propose({ ...typed.joint, kind: "joint", parents });
    },
  });
}

/** B-1: parents are bodies that are there, and those who sit together are two councils or more. */
function refuseParents(tx: Db, kind: BodyKind, parents: ReadonlySet<Id>): void {
  const known = tx.select({ id: body.id, kind: body.kind }).from(body).all();
  const found = known.filter(({ id }) => parents.has(id));
  const refuse = (text: Bilingual) => new Invalid([{ field: "parents", text }]);
  if (found.length < parents.size) throw refuse(inBoth(typedWords, (words) => words["choice-missing"]));
  const sitTogether = found.length > 1 && found.every((parent) => parent.kind === "council");
  if (kind === "joint" && !sitTogether) throw refuse(inBoth(bodyWords, (words) => words["joint-needs-two"]));
}

/** The rows of a new body, within the caller's transaction. A joint body has no terms: it stands as its councils do. */
export function insertBody(tx: Db, typed: BodyTyped): Id {
  const id = newId();
  const { parents: named, ...facts } = typed;
  const parents = new Set(named);
  refuseParents(tx, facts.kind, parents);
  const both = {
    nameEn: facts.nameEn || facts.nameFr,
    nameFr: facts.nameFr || facts.nameEn,
    acronymEn: facts.acronymEn || facts.acronymFr,
    acronymFr: facts.acronymFr || facts.acronymEn,
  };
  tx.insert(body)
    .values({ id, ...facts, ...both, state: facts.kind === "joint" ? "active" : "proposed" })
    .run();
  const tie = facts.kind === "joint" ? "joins" : "reports-to";
  if (facts.kind !== "council") {
    for (const parentId of parents) tx.insert(bodyParent).values({ bodyId: id, parentId, tie }).run();
  }
  openTo(tx, { kind: "body", id }, audiencesOfBody(id));
  return id;
}

export function bodyFacts(tx: Db, actor: Actor, id: Id) {
  const found = tx.select().from(body).where(eq(body.id, id)).get();
  if (!found || !isVisible(tx, actor, "body", id)) return undefined;
  return {
    body: id,
    councils: decidingCouncils(tx, id).map((council) => council.id),
    state: found.state,
    found,
  };
}

function move(asker: Asker, id: Id, verb: "review" | "resume"): void {
  command(asker, {
    policy: bodyPolicies[verb],
    find: (tx, actor) => bodyFacts(tx, actor, id),
    run: ({ tx, subject: { found }, record }) => {
      const state = follow(bodyMoves[verb], found.state);
      tx.update(body)
        .set({ state, edition: found.edition + 1 })
        .where(eq(body.id, id))
        .run();
      const said = verb === "review" ? "reviewed" : "resumed";
      record(
        { kind: "body", id },
        { en: bodyWords.en[said](found.nameEn), fr: bodyWords.fr[said](found.nameFr) },
        {
          before: found.state,
          after: state,
        },
      );
    },
  });
}

export const putUnderReview = (asker: Asker, id: Id): void => move(asker, id, "review");
export const resumeWork = (asker: Asker, id: Id): void => move(asker, id, "resume");

export function admitObserver(asker: Asker, bodyId: Id, typed: Someone & { from: Day }): Id {
  return command(asker, {
    policy: bodyPolicies.admitObserver,
    find: (tx, actor) => bodyFacts(tx, actor, bodyId),
    run: ({ tx, actor, now, record }) => {
      const personId = someone(tx, typed, { now, jurisdiction: null, zone: actor.zone });
      const id = newId();
      tx.insert(observer).values({ id, bodyId, personId, from: typed.from }).run();
      const who = shownPerson(tx, personId);
      record(
        { kind: "body", id: bodyId },
        { en: bodyWords.en.observer(who.en), fr: bodyWords.fr.observer(who.fr) },
      );
      return id;
    },
  });
}
