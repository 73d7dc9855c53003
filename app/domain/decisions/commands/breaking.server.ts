// D-8: one objection, or wish to discuss, breaks silence at once; what comes after the expiry is filed, and changes nothing.
import { eq } from "drizzle-orm";
import { lateStatement, proceeding } from "../../../../db/schema";
import { type Id, standingWord } from "../../actor";
import { inBoth, type Language } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { Invalid } from "../../refusals";
import { chairsOf, secretariatOn } from "../../seats/chairs.server";
import { proceedingMoves } from "../lifecycle";
import type { PositionKind } from "../positions";
import { breaksSilence, type LateKind } from "../silence";
import { silencePolicies } from "../silence-policy";
import { silenceReasons } from "../silence-reasons";
import { silenceSaid } from "../silence-said";
import { type Speaking, speakingFacts } from "../speaking.server";
import { linkTo } from "./proceeding.server";

/** In the transaction in which the position was taken, before its expiry: the clock has settled what is due. */
export function breakIfItDoes(deed: Deed<Speaking>, kind: PositionKind): void {
  const { tx, now, today, subject, record, notify } = deed;
  const { proceeding: own } = subject;
  if (own.channel !== "silence" || !breaksSilence(kind)) return;
  tx.update(proceeding)
    .set({ state: follow(proceedingMoves.breakSilence, own.state), endedAt: now, edition: own.edition + 1 })
    .where(eq(proceeding.id, own.id))
    .run();
  record(
    { kind: "proceeding", id: own.id },
    inBoth(silenceSaid, (words) => words.broken),
  );
  notify({
    notice: "decision",
    to: [...new Set([...chairsOf(tx, [own.body], today), ...secretariatOn(tx, today)])],
    subject: {
      en: silenceSaid.en.brokenSubject(own.title.en),
      fr: silenceSaid.fr.brokenSubject(own.title.fr),
    },
    lines: [inBoth(silenceSaid, (words) => words.brokenLine)],
    link: linkTo(deed, own.id),
    about: { kind: "proceeding", id: own.id },
  });
}

export type LateTyped = { kind: LateKind; words: string; wordsLanguage: Language };

export function fileLate(asker: Asker, id: Id, typed: LateTyped): void {
  command(asker, {
    policy: silencePolicies.fileLate,
    find: (tx, actor, today) => speakingFacts({ tx, actor, today, now: asker.house.now() }, id, "seat"),
    run: ({ tx, now, actor, subject, standing, record }) => {
      const words = typed.words.trim();
      if (words === "")
        throw new Invalid([{ field: "words", text: inBoth(silenceReasons, (said) => said.words) }]);
      const { line, seat } = subject;
      if (!line) throw new Error("nobody is heard");
      tx.insert(lateStatement)
        .values({
          ...{ id: newId(), proceedingId: id, voiceId: line.voice.id, seatId: seat, kind: typed.kind },
          ...{ words, wordsLanguage: typed.wordsLanguage, at: now },
          ...{ personId: actor.person ?? "", standing: standingWord(standing) },
        })
        .run();
      const { name } = line.voice;
      record(
        { kind: "proceeding", id },
        { en: silenceSaid.en.late(name.en), fr: silenceSaid.fr.late(name.fr) },
      );
    },
  });
}
