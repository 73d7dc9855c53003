// edits of form by the secretariat, which wait for a co-chair of the group, who accepts or declines all in one act.
import { and, eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { formEdit } from "../../../../db/schema";
import type { Id } from "../../actor";
import { inBoth, type Language, languages } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import type { Instant } from "../../dates";
import { newId } from "../../id";
import { isEmpty, isSame } from "../../pairs/edit";
import { isReadySide } from "../../pairs/lifecycle";
import { editPair, mustBeListed, type StoredPair, staleEdit } from "../../pairs/pairs.server";
import { toPlain } from "../../plain-text";
import { because, Invalid, NotPossible } from "../../refusals";
import type { RichText } from "../../rich-text";
import { chairsOf } from "../../seats/chairs.server";
import { type FormEditState, formEditMoves } from "../lifecycle";
import { partNames } from "../part-words";
import type { TextPart } from "../parts";
import { recommendationPolicies } from "../policy";
import { recommendationReasons } from "../reason-words";
import { recommendationSaid } from "../said-words";
import type { Recommended } from "../version.server";
import { about, find, says, tell, titleOf } from "./moving.server";
import { textOf } from "./texts.server";

/** `edition`: of the text, as the page showed it (T-4). */
export type EditAt = { version: Id; part: TextPart; language: Language; edition?: number };

const waiting = ({ version }: Pick<EditAt, "version">) =>
  and(eq(formEdit.versionId, version), eq(formEdit.state, "proposed"));

const problem = (key: "editSame" | "editEmpty") =>
  new Invalid([{ field: "text", text: inBoth(recommendationReasons, (words) => words[key]) }]);

function mustBeEditOfForm(before: RichText, after: RichText): void {
  if (isSame(before, after)) throw problem("editSame");
  if (isEmpty(after)) throw problem("editEmpty");
}

/** Nobody proposes against a text that they have not read. */
function mustBeAsRead(tx: Db, standing: StoredPair, { language, edition }: EditAt): void {
  if (edition === undefined || edition === standing.edition) return;
  const { reason, changed } = staleEdit(tx, standing);
  const theirs = toPlain(standing[language].text);
  throw new NotPossible(reason, changed && { ...changed, fields: [{ name: "text", theirs }] });
}

/** One for each side of a text: a later proposal replaces the one that waits. */
export function proposeEdit(asker: Asker, at: EditAt, typed: RichText): void {
  const { version: id, part, language } = at;
  command(asker, {
    policy: recommendationPolicies.proposeEdit,
    find: find(id),
    run: (deed) => {
      const { tx, actor, now, subject, today, record } = deed;
      const standing = textOf(tx, { version: id, part });
      const before = standing[language].text;
      const after = mustBeListed("text", typed);
      mustBeAsRead(tx, standing, at);
      mustBeEditOfForm(before, after);
      const isFirst = subject.waitingEdits === 0;
      tx.delete(formEdit)
        .where(and(waiting({ version: id }), eq(formEdit.part, part), eq(formEdit.language, language)))
        .run();
      tx.insert(formEdit)
        .values({
          ...{ id: newId(), versionId: id, part, language, before, after, state: "proposed" },
          ...{ proposedBy: actor.person ?? "", proposedAt: now },
        })
        .run();
      record(about(id), {
        en: recommendationSaid.en.editProposed(partNames.en[part], language),
        fr: recommendationSaid.fr.editProposed(partNames.fr[part], language),
      });
      if (!isFirst) return;
      const title = titleOf(subject);
      tell(deed, {
        to: chairsOf(tx, [subject.body], today),
        subject: {
          en: recommendationSaid.en.editSubject(title.en),
          fr: recommendationSaid.fr.editSubject(title.fr),
        },
        line: says((words) => words.editLine),
      });
    },
  });
}

/** An edit was written against the text as it stood: another one meanwhile is never overwritten (T-4). */
function apply({ tx, actor, now }: Deed<Recommended>, edit: typeof formEdit.$inferSelect): void {
  const standing = textOf(tx, { version: edit.versionId, part: edit.part });
  if (!isSame(standing[edit.language].text, edit.before))
    throw new NotPossible(because(recommendationReasons, (words) => words.editStale, "T-4"));
  const texts = { en: standing.en.text, fr: standing.fr.text, [edit.language]: edit.after };
  const ready = Object.fromEntries(
    languages.map((language) => [language, isReadySide(standing[language].state)]),
  ) as Record<Language, boolean>;
  const typed = { texts, ready, noEffect: true, edition: standing.edition };
  editPair(tx, standing.id, typed, { person: actor.person, at: now });
}

function settle(tx: Db, id: Id, settled: { state: FormEditState; person: Id | null; now: Instant }): void {
  tx.update(formEdit)
    .set({ state: settled.state, settledBy: settled.person, settledAt: settled.now })
    .where(waiting({ version: id }))
    .run();
}

/** all that wait, in one act. */
export function acceptEdits(asker: Asker, id: Id): void {
  command(asker, {
    policy: recommendationPolicies.acceptEdits,
    find: find(id),
    run: (deed) => {
      const { tx, actor, now, record } = deed;
      const edits = tx
        .select()
        .from(formEdit)
        .where(waiting({ version: id }))
        .all();
      for (const edit of edits) apply(deed, edit);
      settle(tx, id, { state: formEditMoves.acceptEdits.to, person: actor.person, now });
      record(
        about(id),
        says((words) => words.editsAccepted(edits.length)),
      );
    },
  });
}

export function declineEdits(asker: Asker, id: Id): void {
  command(asker, { policy: recommendationPolicies.declineEdits, find: find(id), run: declineWaiting });
}

/** Also where it is taken back into draft or withdrawn: what was proposed of the text as it stood ends with it. */
export function declineWaiting({ tx, actor, now, subject, record }: Deed<Recommended>): void {
  if (subject.waitingEdits === 0) return;
  settle(tx, subject.id, { state: formEditMoves.declineEdits.to, person: actor.person, now });
  record(
    about(subject.id),
    says((words) => words.editsDeclined(subject.waitingEdits)),
  );
}
