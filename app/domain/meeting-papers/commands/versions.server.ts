// M-18, L-1: a paper gets a new version, or the side that its version lacks; whoever asked for that side is told.
import { eq } from "drizzle-orm";
import { agendaPaper, agendaPaperFile, paperRequest } from "../../../../db/schema";
import type { Id } from "../../actor";
import { aboutAgenda } from "../../agendas/commands/finding.server";
import { fileIn, type PaperLine, sideOf } from "../../agendas/paper";
import { type Bilingual, filled, type Language } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { newId } from "../../id";
import { keeping } from "../../papers/take.server";
import type { ReplacePaperTyped } from "../forms";
import { linkToPaper } from "../link";
import type { PaperFound } from "../paper.server";
import { paperPolicies } from "../policy";
import { openRequests } from "../requests.server";
import { paperSaid } from "../said-words";
import { insertSides } from "./adding.server";
import { findPaper, lineIn, mustBe, mustBeSame, said } from "./finding.server";
import { type Side, takeSides } from "./taking.server";

type Typed = ReplacePaperTyped & { edition: number };

/** Whoever may not was refused by the page, before any file is taken. */
export async function replacePaper(
  asker: Asker,
  id: Id,
  { files, ...typed }: Typed & { files: ReadonlyMap<string, File> },
): Promise<void> {
  const sides = await takeSides(asker, { files, isBilingual: typed.isBilingual });
  keeping(
    asker.house,
    sides.map(({ stored }) => stored),
    () => replaceWithTaken(asker, id, typed, sides),
  );
}

/** With files that lie on the disk already. */
export function replaceWithTaken(asker: Asker, id: Id, typed: Typed, sides: readonly Side[]): void {
  command(asker, {
    policy: paperPolicies.replacePaper,
    find: findPaper(asker, id),
    run: (deed) => {
      const line = lineIn(deed.subject);
      mustBeSame(line, typed.edition, deed.now);
      const isNew = typed.way === "version";
      const number = isNew ? line.number + 1 : line.number;
      if (!isNew) mustLack(line, sides);
      deed.tx
        .update(agendaPaper)
        .set({ number, edition: line.edition + 1 })
        .where(eq(agendaPaper.id, id))
        .run();
      insertSides(deed, { paper: id, number }, sides);
      if (isNew && typed.keepsOther) keepOther(deed, line, sides);
      const { en, fr } = filled(line.title);
      const key = isNew ? "recordReplaced" : "recordCompleted";
      deed.record(aboutAgenda(deed.subject.meeting), {
        en: paperSaid.en[key](en, number),
        fr: paperSaid.fr[key](fr, number),
      });
      for (const { language } of sides) meetRequests(deed, line.title, language);
    },
  });
}

/** Within a version only what it lacks is added: nothing of it is replaced unseen. */
function mustLack(line: PaperLine, sides: readonly Side[]): void {
  const wrong = sides.find(({ language }) => language === "both" || sideOf(line, language) === "ready");
  if (wrong) mustBe([{ field: wrong.language === "fr" ? "fileFr" : "fileEn", key: "missingSide" }]);
}

/** L-1: no effect on the other language: the file it has stands with the new version. */
function keepOther({ tx, actor, now }: Deed<PaperFound>, line: PaperLine, sides: readonly Side[]): void {
  const [only, more] = sides;
  if (!only || more || only.language === "both") return;
  const other: Language = only.language === "en" ? "fr" : "en";
  const kept = sideOf(line, other) === "ready" ? fileIn(line, other) : undefined;
  const known = kept && tx.select().from(agendaPaperFile).where(eq(agendaPaperFile.id, kept.id)).get();
  if (!known) return;
  tx.insert(agendaPaperFile)
    .values({
      ...{ id: newId(), paperId: line.id, number: line.number + 1, language: other, fileId: known.fileId },
      ...{ addedBy: actor.person as Id, addedAt: now },
    })
    .run();
}

/** L-4: what was asked for has come. */
function meetRequests(deed: Deed<PaperFound>, title: Bilingual, came: Side["language"]): void {
  const { tx, now, house, subject } = deed;
  for (const request of openRequests(tx, subject.id)) {
    if (came !== "both" && came !== request.language) continue;
    tx.update(paperRequest).set({ metAt: now }).where(eq(paperRequest.id, request.id)).run();
    const named = said((words) => (request.language === "en" ? words.inEnglish : words.inFrench));
    const { en, fr } = filled(title);
    deed.notify({
      notice: "answered",
      to: [request.askedBy],
      subject: { en: paperSaid.en.mailMet(en, named.en), fr: paperSaid.fr.mailMet(fr, named.fr) },
      lines: [said((words) => words.mailMetLine)],
      link: linkToPaper(house.publicUrl, subject.id),
      about: { kind: "meeting", id: subject.meeting.id },
    });
  }
}
