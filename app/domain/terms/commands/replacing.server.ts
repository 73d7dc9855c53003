// A body has one version being written at a time: a document replaces a draft only where a person said so.
import type { Id } from "../../actor";
import type { Deed } from "../../command.server";
import { permission } from "../../permissions";
import { because, Invalid, NotPossible } from "../../refusals";
import { isUnshared } from "../lifecycle";
import { termsPolicies } from "../policy";
import { type AtWork, atWorkOf } from "../queries/at-work.server";
import { versionSeenBy } from "../queries/version-facts.server";
import { termsRefusals } from "../refusal-words";
import { removeDraft } from "./discarding.server";

function refuseBeside(one: AtWork): never {
  if (!isUnshared(one.state))
    throw new NotPossible(because(termsRefusals, (words) => words["at-work"](one.number), "T-9"));
  const { text } = because(termsRefusals, (words) => words["draft-open"](one.number));
  throw new Invalid([{ field: "replaces", text }]);
}

/** Discards the drafts of the body that are to be replaced; refuses where one is left, or may not be discarded. */
export function replaceDrafts(deed: Deed<unknown>, body: Id, replaces: readonly Id[]): void {
  for (const one of atWorkOf(deed.tx, body)) {
    const isMeant = isUnshared(one.state) && replaces.includes(one.id);
    const version = isMeant ? versionSeenBy(deed.tx, deed.actor, one.id) : undefined;
    if (!version || !permission(deed.actor, termsPolicies.discard, version).may) refuseBeside(one);
    removeDraft(deed, one);
  }
}
