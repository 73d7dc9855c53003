import { eq } from "drizzle-orm";
import { reader } from "../../../../db/schema";
import type { Id } from "../../actor";
import { inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import type { Day } from "../../dates";
import { longDate } from "../../format";
import { Invalid } from "../../refusals";
import { peoplePolicies } from "../policy";
import { readerSeen } from "../readers.server";
import { peopleWords } from "../words";

const refused = (key: "reader-in-the-past" | "reader-later") =>
  new Invalid([{ field: "until", text: inBoth(peopleWords, (words) => words[key]) }]);

/** S-11, S-4: from the day given, today unless said otherwise. One that had not begun, or began today, is taken back. */
export function endReader(asker: Asker, id: Id, on: Day | null): Id {
  return command(asker, {
    policy: peoplePolicies.endReader,
    find: (tx, actor, day) => {
      const found = readerSeen(tx, actor, { id, day });
      return found && { nominatedBy: found.jurisdiction, found };
    },
    run: ({ tx, subject: { found }, now, today, record }) => {
      const until = on ?? today;
      if (until < today) throw refused("reader-in-the-past");
      if (found.until !== null && until >= found.until) throw refused("reader-later");
      const change = until > found.from ? { until } : { withdrawnAt: now };
      tx.update(reader).set(change).where(eq(reader.id, id)).run();
      record(
        { kind: "jurisdiction", id: found.jurisdiction },
        {
          en: peopleWords.en.readerEnded(found.shown.en, found.name.en, longDate("en", until)),
          fr: peopleWords.fr.readerEnded(found.shown.fr, found.name.fr, longDate("fr", until)),
        },
        { before: found.until, after: until },
      );
      return found.jurisdiction;
    },
  });
}
