// Which body a document is about, as far as its name or acronym is known here in either language.
import type { Db } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { bodiesSeenBy } from "../../bodies/queries.server";
import { folded } from "../../format";
import type { RecognisedTerms } from "../import/recognised";

/** The body whose name or acronym the document bears, among those the actor sees; null where none does. */
export function bodyOfDocument(db: Db, actor: Actor, about: RecognisedTerms["body"]): Id | null {
  const name = folded(about.name);
  const acronym = folded(about.acronym ?? "");
  const same = (known: string, read: string) => read !== "" && folded(known) === read;
  const bodies = bodiesSeenBy(db, actor);
  const byName = bodies.find((body) => same(body.name.en, name) || same(body.name.fr, name));
  const byAcronym = bodies.find((body) => same(body.acronym.en, acronym) || same(body.acronym.fr, acronym));
  return (byName ?? byAcronym)?.id ?? null;
}
