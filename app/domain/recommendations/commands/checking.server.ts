import { recommendationReturn } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, inBoth, type Language } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { list } from "../../format";
import { newId } from "../../id";
import { Invalid } from "../../refusals";
import { chairsOf } from "../../seats/chairs.server";
import { recommendationMoves } from "../lifecycle";
import { partNames } from "../part-words";
import { type FormPart, formParts } from "../parts";
import { recommendationPolicies } from "../policy";
import { recommendationReasons } from "../reason-words";
import { recommendationSaid } from "../said-words";
import { about, find, groupOf, moveTo, says, tell, titleOf } from "./moving.server";

const problem = (field: string, key: "markSomething" | "whatToDo") => ({
  field,
  text: inBoth(recommendationReasons, (words) => words[key]),
});

/** Puts it before the councils it is addressed to, whose co-chairs can ask for positions. */
export function findComplete(asker: Asker, id: Id): void {
  command(asker, {
    policy: recommendationPolicies.findComplete,
    find: find(id),
    run: (deed) => {
      const { tx, now, subject, today, record } = deed;
      moveTo(tx, subject, { move: recommendationMoves.findComplete, now, more: { standsSince: now } });
      record(
        about(id),
        says((words) => words.foundComplete),
        { before: subject.state },
      );
      const [title, group] = [titleOf(subject), groupOf(subject)];
      tell(deed, {
        to: chairsOf(tx, subject.councils, today),
        subject: {
          en: recommendationSaid.en.completeSubject(title.en),
          fr: recommendationSaid.fr.completeSubject(title.fr),
        },
        line: {
          en: recommendationSaid.en.completeLine(group.en),
          fr: recommendationSaid.fr.completeLine(group.fr),
        },
      });
    },
  });
}

export type Returned = { parts: readonly FormPart[]; what: Bilingual };

function problemsOf({ parts, what }: Returned) {
  return [
    ...(parts.length > 0 ? [] : [problem("parts", "markSomething")]),
    ...(what.en ? [] : [problem("whatEn", "whatToDo")]),
    ...(what.fr ? [] : [problem("whatFr", "whatToDo")]),
  ];
}

/** Desk 18: the parts are marked, and what to do is said; it keeps its number and its place. */
export function returnIncomplete(asker: Asker, id: Id, returned: Returned): void {
  command(asker, {
    policy: recommendationPolicies.returnIncomplete,
    find: find(id),
    run: (deed) => {
      const { tx, actor, now, subject, today, record } = deed;
      const problems = problemsOf(returned);
      if (problems.length > 0) throw new Invalid(problems);
      const parts = formParts.filter((part) => returned.parts.includes(part));
      tx.insert(recommendationReturn)
        .values({
          ...{ id: newId(), versionId: id, parts, en: returned.what.en, fr: returned.what.fr },
          ...{ returnedBy: actor.person ?? "", returnedAt: now },
        })
        .run();
      moveTo(tx, subject, { move: recommendationMoves.returnIncomplete, now });
      const named = (language: Language) =>
        list(
          language,
          parts.map((part) => partNames[language][part]),
        );
      record(
        about(id),
        {
          en: recommendationSaid.en.returnedIncomplete(named("en")),
          fr: recommendationSaid.fr.returnedIncomplete(named("fr")),
        },
        { before: subject.state, after: parts },
      );
      const title = titleOf(subject);
      tell(deed, {
        to: chairsOf(tx, [subject.body], today),
        subject: {
          en: recommendationSaid.en.incompleteSubject(title.en),
          fr: recommendationSaid.fr.incompleteSubject(title.fr),
        },
        line: says((words) => words.incompleteLine),
      });
    },
  });
}
