import { extension } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import { bodyFacts } from "../../bodies/commands.server";
import { type Asker, command } from "../../command.server";
import { addMonths, type Day } from "../../dates";
import { longDate } from "../../format";
import { because, Invalid, NotPossible } from "../../refusals";
import { termsPolicies } from "../policy";
import { endOfTerms } from "../queries/rules.server";
import { termsRefusals } from "../refusal-words";
import { inEach } from "./route.server";

/** B-6: the parents' co-chairs may extend an end date once, by six months at most. */
export function extendTerms(asker: Asker, bodyId: Id, until: Day): void {
  command(asker, {
    policy: termsPolicies.extend,
    find: (tx, actor) => bodyFacts(tx, actor, bodyId),
    run: ({ tx, actor, today, now, record }) => {
      const end = endOfTerms(tx, bodyId, today);
      if (!end) throw new NotPossible(because(termsRefusals, (words) => words["no-end-date"], "B-6"));
      if (end.extended)
        throw new NotPossible(because(termsRefusals, (words) => words["extended-once"], "B-6"));
      const latest = addMonths(end.on, 6);
      const wrong = (text: Bilingual) => new Invalid([{ field: "until", text }]);
      if (until <= end.on) throw wrong(inBoth(termsRefusals, (words) => words["extension-not-later"]));
      if (until > latest)
        throw wrong({
          en: termsRefusals.en["extension-too-long"](longDate("en", latest)),
          fr: termsRefusals.fr["extension-too-long"](longDate("fr", latest)),
        });
      tx.insert(extension)
        .values({ versionId: end.version, until, grantedBy: actor.person ?? "", grantedAt: now })
        .run();
      record(
        { kind: "body", id: bodyId },
        inEach((words, language) => words.extended(longDate(language, until))),
        { before: end.on, after: until },
      );
    },
  });
}
