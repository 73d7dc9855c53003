// A message to a list: drafted, sent once to everyone on it that day, and then kept as it was sent (T-9).
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { message, messageRecipient } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import { pathInBoth } from "../../../site-paths";
import type { Actor, Id } from "../../actor";
import { openTo } from "../../audiences.server";
import { type Bilingual, inBoth } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { type Day, dayOf } from "../../dates";
import { longDate } from "../../format";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { listPolicies } from "../../lists/policy";
import { factsOf, linesOf, listSeen } from "../../lists/queries.server";
import { mustBeAllowed } from "../../permissions";
import { because, NotPossible, refusalWords } from "../../refusals";
import type { MessageTyped } from "../forms";
import { messageMoves, messageStates } from "../lifecycle";
import { messagePolicies } from "../policy";
import { factsOfMessage, type Message, messageSeen, previewEdition, recipientsOn } from "../queries.server";
import { messageWords } from "../words";

const [draft] = messageStates;

const recordOn =
  ({ record }: Deed<unknown>, id: Id, list: Bilingual) =>
  (key: "drafted" | "redrafted" | "discarded") =>
    record({ kind: "message", id }, { en: messageWords.en[key](list.en), fr: messageWords.fr[key](list.fr) });

/** Its author's alone until it is sent. */
export function draftMessage(
  asker: Asker,
  at: { list: string; corrects: Id | null },
  typed: MessageTyped,
): Id {
  return command(asker, {
    policy: listPolicies.write,
    find: (tx, actor) => {
      const list = listSeen(tx, actor, at.list);
      if (!list || (at.corrects && !messageSeen(tx, actor, at.corrects))) return undefined;
      return { ...factsOf(list), list };
    },
    run: (deed) => {
      const { tx, actor, now, subject } = deed;
      const { list } = subject;
      const id = newId();
      const author = actor.person ?? "";
      tx.insert(message)
        .values({
          ...{ id, state: draft, listKey: list.key, listEn: list.name.en, listFr: list.name.fr },
          ...typed,
          ...{ bodyId: list.body, correctsId: at.corrects, authorId: author, writtenAt: now },
        })
        .run();
      openTo(tx, { kind: "message", id }, [`person:${author}`]);
      recordOn(deed, id, list.name)("drafted");
      return id;
    },
  });
}

const subjectOf = (id: Id) => (tx: Db, actor: Actor) => {
  const found = messageSeen(tx, actor, id);
  return found && { ...factsOfMessage(found), found };
};

function staleDraft({ subject, text, link, edition, writtenAt }: Message): NotPossible {
  const fields = { subjectEn: subject.en, subjectFr: subject.fr, textEn: text.en, textFr: text.fr, link };
  return new NotPossible(
    because(refusalWords, (words) => words["changed-meanwhile"], "T-4"),
    {
      by: inBoth(messageWords, (words) => words.stale),
      at: writtenAt,
      fields: Object.entries(fields).map(([name, theirs]) => ({ name, theirs })),
      edition,
    },
  );
}

export function editMessage(asker: Asker, id: Id, typed: MessageTyped & { edition: number }): Id {
  return command(asker, {
    policy: messagePolicies.edit,
    find: subjectOf(id),
    run: (deed) => {
      const { found } = deed.subject;
      if (found.edition !== typed.edition) throw staleDraft(found);
      const { edition, ...texts } = typed;
      deed.tx
        .update(message)
        .set({ ...texts, writtenAt: deed.now, edition: edition + 1 })
        .where(eq(message.id, id))
        .run();
      recordOn(deed, id, found.listName)("redrafted");
      return id;
    },
  });
}

export function discardMessage(asker: Asker, id: Id): void {
  command(asker, {
    policy: messagePolicies.discard,
    find: subjectOf(id),
    run: (deed) => {
      deed.tx.delete(message).where(eq(message.id, id)).run();
      openTo(deed.tx, { kind: "message", id }, []);
      recordOn(deed, id, deed.subject.found.listName)("discarded");
    },
  });
}

/** What the mail says: which message it corrects, the text, and the page it leads to. */
function linesOfMail({ corrects, text, link }: Message, publicUrl: string): Bilingual[] {
  const day = (language: "en" | "fr", on: Day) => longDate(language, on);
  const named = corrects && {
    en: messageWords.en.corrects(corrects.subject.en, day("en", dayOf(corrects.sentAt))),
    fr: messageWords.fr.corrects(corrects.subject.fr, day("fr", dayOf(corrects.sentAt))),
  };
  const page = pathInBoth(link);
  return [
    ...(named ? [named] : []),
    text,
    ...(page ? [{ en: publicUrl + page.en, fr: publicUrl + page.fr }] : []),
  ];
}

/** The secretariat, who wrote it, and whoever received it. */
export const audiencesOfSent = (author: Id, told: readonly Id[]): string[] => [
  "secretariat",
  ...[author, ...told].map((person) => `person:${person}`),
];

/** One act: whoever is on the list today, and the contacts of their seats, once each; frozen with it. */
export function sendMessage(asker: Asker, id: Id, preview: number): number {
  return command(asker, {
    policy: messagePolicies.send,
    find: subjectOf(id),
    run: (deed) => {
      const { tx, actor, subject, house, now, today } = deed;
      const { found } = subject;
      const list = listSeen(tx, actor, found.listKey);
      if (!list) throw new NotPossible(because(messageWords, (words) => words["nobody-there"], "S-9"));
      mustBeAllowed(actor, listPolicies.write, factsOf(list));
      const lines = linesOf(tx, recipientsOn(tx, actor, { list, day: today }));
      if (lines.length === 0)
        throw new NotPossible(because(messageWords, (words) => words["nobody-there"], "S-9"));
      if (previewEdition(found, lines) !== preview)
        throw new NotPossible(because(messageWords, (words) => words["list-changed"], "T-4"));
      const page = addresses("message", { message: id });
      const told = lines.map((line) => line.id);
      openTo(tx, { kind: "message", id }, audiencesOfSent(found.author, told));
      const mailed = deed.notify({
        notice: "message",
        to: told,
        subject: found.subject,
        lines: linesOfMail(found, house.publicUrl),
        link: { en: house.publicUrl + page.en, fr: house.publicUrl + page.fr },
        about: { kind: "message", id },
      });
      const through = new Map(lines.map((line) => [line.id, line.through]));
      for (const { person, mail, language } of mailed) {
        const why = through.get(person) ?? { en: "", fr: "" };
        tx.insert(messageRecipient)
          .values({
            messageId: id,
            personId: person,
            language,
            throughEn: why.en,
            throughFr: why.fr,
            mailId: mail,
          })
          .run();
      }
      tx.update(message)
        .set({
          ...{ state: follow(messageMoves.send, found.state), sentAt: now, edition: found.edition + 1 },
          ...{ listEn: list.name.en, listFr: list.name.fr },
        })
        .where(eq(message.id, id))
        .run();
      deed.record(
        { kind: "message", id },
        {
          en: messageWords.en.sentSaid(found.subject.en, list.name.en, mailed.length),
          fr: messageWords.fr.sentSaid(found.subject.fr, list.name.fr, mailed.length),
        },
        { after: { list: found.listKey, rule: list.rule, people: mailed.length } },
      );
      return mailed.length;
    },
  });
}
