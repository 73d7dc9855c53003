// D-7: what is printed for a voice that does not endorse, settled in both languages before a consensus is declared.
import { footnote } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { Invalid } from "../../refusals";
import { decisionPolicies } from "../policy";
import { factsOf, proceedingSeen } from "../proceedings.server";
import { decisionReasons } from "../reason-words";
import { decisionSaid } from "../said-words";
import { standOf } from "../stand.server";

export function settleFootnote(asker: Asker, at: { id: Id; voice: Id }, typed: Bilingual): void {
  command(asker, {
    policy: decisionPolicies.settleFootnote,
    find: (tx, actor, today) => {
      const found = proceedingSeen(tx, actor, at.id);
      const line = found && standOf(tx, found, today).lines.find(({ voice }) => voice.id === at.voice);
      return found && line && { ...factsOf(found, asker.house.now()), line };
    },
    run: ({ tx, actor, now, subject, record }) => {
      const note = { en: typed.en.trim(), fr: typed.fr.trim() };
      const missing = note.en === "" ? "en" : note.fr === "" ? "fr" : null;
      if (missing)
        throw new Invalid([{ field: missing, text: inBoth(decisionReasons, (words) => words.footnote) }]);
      const settled = { ...note, settledBy: actor.person ?? "", settledAt: now };
      tx.insert(footnote)
        .values({ proceedingId: at.id, voiceId: at.voice, ...settled })
        .onConflictDoUpdate({ target: [footnote.proceedingId, footnote.voiceId], set: settled })
        .run();
      const { name } = subject.line.voice;
      record(
        { kind: "proceeding", id: at.id },
        { en: decisionSaid.en.footnote(name.en), fr: decisionSaid.fr.footnote(name.fr) },
        { before: subject.line.footnote, after: note },
      );
    },
  });
}

/** D-7: until the voice's own words come, these stand in. */
export const standIn = (name: Bilingual): Bilingual => ({
  en: `${name.en} does not endorse this decision.`,
  fr: `${name.fr} n’appuie pas la présente décision.`,
});
