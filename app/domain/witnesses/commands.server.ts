import { eq } from "drizzle-orm";
import type { Db } from "../../../db/connection";
import { person, witness } from "../../../db/schema";
import type { Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import { inBoth } from "../bilingual";
import { councilsOf } from "../bodies/queries.server";
import { type Asker, command } from "../command.server";
import { newId } from "../id";
import { post } from "../outbox/outbox.server";
import { Invalid } from "../refusals";
import { shownAs } from "../shown-as";
import type { WitnessTyped } from "./forms";
import { linkToWitnesses, witnessesOn } from "./heads.server";
import { witnessNamed } from "./pages.server";
import { endWitness, nameWitness } from "./policy";
import { witnessWords } from "./words";

const subject = { kind: "workspace", id: "witnesses" };

type Reached = { personId: Id | null; name: string; email: string; language: Language; shown: Bilingual };

/** Somebody of the workspace, found by the address; else a name and a language are asked for. */
function reachedBy(tx: Db, typed: WitnessTyped): Reached {
  const known = tx.select().from(person).where(eq(person.email, typed.email)).get();
  if (known)
    return { personId: known.id, name: "", email: "", language: known.language, shown: shownAs(known) };
  const { name, email, language } = typed;
  const problems = [
    ...(name ? [] : [{ field: "name", text: inBoth(witnessWords, (words) => words.nameMissing) }]),
    ...(language
      ? []
      : [{ field: "language", text: inBoth(witnessWords, (words) => words.languageMissing) }]),
  ];
  if (!language || problems.length > 0) throw new Invalid(problems);
  return { personId: null, name, email, language, shown: { en: name, fr: name } };
}

/** T-h: on the record, with its first day. */
export function addWitness(asker: Asker, typed: WitnessTyped): Id {
  return command(asker, {
    policy: nameWitness,
    find: (tx) => ({ councils: councilsOf(tx) }),
    run: ({ tx, today, record }) => {
      const { shown, ...reached } = reachedBy(tx, typed);
      if (witnessesOn(tx, today).some(({ email }) => email === typed.email))
        throw new Invalid([{ field: "email", text: inBoth(witnessWords, (words) => words.already) }]);
      const id = newId();
      tx.insert(witness)
        .values({ id, ...reached, from: today })
        .run();
      record(subject, { en: witnessWords.en.named(shown.en), fr: witnessWords.fr.named(shown.fr) });
      return id;
    },
  });
}

/** All who witness are told, and whoever leaves: nobody is ended in silence. */
export function endOfWitness(asker: Asker, id: Id): void {
  command(asker, {
    policy: endWitness,
    find: (tx, _, today) => witnessNamed(tx, id, today),
    run: ({ tx, house, now, today, subject: { shown }, record }) => {
      const told = witnessesOn(tx, today);
      tx.update(witness).set({ until: today }).where(eq(witness.id, id)).run();
      record(subject, { en: witnessWords.en.ended(shown.en), fr: witnessWords.fr.ended(shown.fr) });
      const letter = {
        notice: "keeping" as const,
        subject: inBoth(witnessWords, (words) => words.endedSubject),
        lines: [{ en: witnessWords.en.endedLine(shown.en), fr: witnessWords.fr.endedLine(shown.fr) }],
        link: linkToWitnesses(house.publicUrl),
      };
      for (const one of told) post(tx, one, { letter, now });
    },
  });
}
