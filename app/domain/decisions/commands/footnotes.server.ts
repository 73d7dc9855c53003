// D-7: what is printed for a voice that does not endorse, settled in both languages before a consensus is declared.
import type { Db } from "../../../../db/connection";
import { footnote } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { capital } from "../../format";
import { Invalid } from "../../refusals";
import { isProvisional } from "../decided.server";
import type { FootnoteFacts } from "../gates";
import { isOpen } from "../lifecycle";
import { decisionPolicies } from "../policy";
import { factsOf, type Proceeding, proceedingSeen } from "../proceedings.server";
import { decisionReasons } from "../reason-words";
import { decisionSaid } from "../said-words";
import type { Asking } from "../speaking.server";
import { isAgainst, standOf, type VoiceLine } from "../stand.server";

type Settling = FootnoteFacts & { proceeding: Proceeding; line: VoiceLine };

/** T-3: a voice that is not heard there is not found. */
export function footnoteFacts(
  { tx, actor, today, now }: Asking,
  at: { id: Id; voice: Id },
): Settling | undefined {
  const proceeding = proceedingSeen(tx, actor, at.id);
  const line = proceeding && standOf(tx, proceeding, today).lines.find(({ voice }) => voice.id === at.voice);
  return proceeding && line && { ...footnoteFactsOf(tx, factsOf(proceeding, now), line), proceeding, line };
}

export const footnoteFactsOf = (tx: Db, facts: ReturnType<typeof factsOf>, { said }: VoiceLine) => ({
  ...facts,
  isAgainst: isAgainst(said),
  isProvisional: !isOpen(facts.state) && isAgainst(said) && isProvisional(tx, facts.proceeding.id),
});

export function settleFootnote(asker: Asker, at: { id: Id; voice: Id }, typed: Bilingual): void {
  command(asker, {
    policy: decisionPolicies.settleFootnote,
    find: (tx, actor, today) => footnoteFacts({ tx, actor, today, now: asker.house.now() }, at),
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
  en: `${capital(name.en)} does not endorse this decision.`,
  fr: `${capital(name.fr)} n’appuie pas la présente décision.`,
});
