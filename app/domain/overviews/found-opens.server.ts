// Whether a page of the workspace opens for whoever asks: the rules of its doors, as the search asks them.
import type { Db } from "../../../db/connection";
import type { Actor } from "../actor";
import { councilsOf } from "../bodies/queries.server";
import type { Day } from "../dates";
import { seesPeople } from "../people/pages.server";
import { type Facts, type Policy, permission } from "../permissions";
import { NotFound } from "../refusals";
import { seesRetention } from "../retention/pages.server";
import { seesWitnesses } from "../witnesses/pages.server";

export type Viewing = { db: Db; actor: Actor; today: Day };
export type Opens = (viewing: Viewing) => boolean;
export const everyone: Opens = () => true;
export const may =
  (policy: Policy<Facts>): Opens =>
  ({ actor }) =>
    permission(actor, policy, {}).may;
export const inDirectory: Opens = ({ actor }) => actor.keys.includes("directory");
export const toPeople: Opens = ({ actor }) => seesPeople(actor);
export const toWitnesses: Opens = ({ db, actor, today }) => seesWitnesses(db, { actor, today });
export const mayAsCouncil = (policy: Policy<Facts>, { db, actor }: Viewing): boolean =>
  permission(actor, policy, { councils: councilsOf(db) }).may;

export const toRetention: Opens = ({ db, actor }) => {
  try {
    seesRetention(db, actor);
    return true;
  } catch (refusal) {
    if (refusal instanceof NotFound) return false;
    throw refusal;
  }
};
