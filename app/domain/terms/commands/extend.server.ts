// B-6: a co-chair of one council proposes the new end date; it takes effect once a co-chair of each has agreed.
import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { extension, extensionAgreement } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { type Bilingual, inBoth, say } from "../../bilingual";
import { bodyFacts } from "../../bodies/commands.server";
import { type Asker, command, type Deed } from "../../command.server";
import { addMonths, type Day } from "../../dates";
import { longDate } from "../../format";
import { because, Invalid, NotPossible } from "../../refusals";
import { chairsOf } from "../../seats/chairs.server";
import { extensionWords } from "../extension-words";
import { termsPolicies } from "../policy";
import { chairedOf, type ExtensionProposed, extensionProposed } from "../queries/extension.server";
import { type End, endOfTerms } from "../queries/rules.server";
import { termsRefusals } from "../refusal-words";

type Facts = NonNullable<ReturnType<typeof bodyFacts>>;
type ExtendDeed = Deed<Facts>;

const inEach = (
  said: (words: (typeof extensionWords)["en"], language: "en" | "fr") => string,
): Bilingual => ({
  en: said(extensionWords.en, "en"),
  fr: said(extensionWords.fr, "fr"),
});

/** Proposes the day for the councils that the person co-chairs, or agrees to it for them; once all agree, it is so. */
export function extendTerms(asker: Asker, bodyId: Id, until: Day): { inForce: boolean } {
  return command(asker, {
    policy: termsPolicies.extend,
    find: (tx, actor) => bodyFacts(tx, actor, bodyId),
    run: (deed) => {
      const end = extendable(deed.tx, bodyId, deed.today);
      const open = extensionProposed(deed.tx, deed.actor, end.version);
      if (open) mustBeTheSame(open, until);
      else propose(deed, end, until);
      const waiting = agree(deed, end, until);
      if (waiting.length > 0) {
        askTheOthers(deed, { end, until, waiting });
        return { inForce: false };
      }
      takeEffect(deed, end, until);
      return { inForce: true };
    },
  });
}

function extendable(tx: Db, body: Id, today: Day): End {
  const end = endOfTerms(tx, body, today);
  if (!end) throw new NotPossible(because(termsRefusals, (words) => words["no-end-date"], "B-6"));
  if (end.extended) throw new NotPossible(because(termsRefusals, (words) => words["extended-once"], "B-6"));
  return end;
}

/** One proposal at a time: a council agrees to the day that the other saw. */
function mustBeTheSame({ until, waitsForMe }: ExtensionProposed, typed: Day): void {
  const refuse = (text: Bilingual) => new NotPossible({ text, rule: "B-6" });
  if (!waitsForMe) throw refuse(inBoth(extensionWords, (words) => words["agreed-already"]));
  if (until !== typed)
    throw refuse(inEach((words, language) => words["another-proposed"](longDate(language, until))));
}

function propose({ tx, now, subject }: ExtendDeed, end: End, until: Day): void {
  const latest = addMonths(end.on, 6);
  const wrong = (text: Bilingual) => new Invalid([{ field: "until", text }]);
  if (until <= end.on) throw wrong(inBoth(termsRefusals, (words) => words["extension-not-later"]));
  if (until > latest)
    throw wrong({
      en: termsRefusals.en["extension-too-long"](longDate("en", latest)),
      fr: termsRefusals.fr["extension-too-long"](longDate("fr", latest)),
    });
  tx.insert(extensionAgreement)
    .values(subject.councils.map((councilId) => ({ versionId: end.version, councilId, until, askedAt: now })))
    .run();
}

/** For each council of theirs that has not agreed yet; returns the councils that still have not. */
function agree({ tx, actor, now, subject, record }: ExtendDeed, { version }: End, until: Day): Id[] {
  const open = extensionProposed(tx, actor, version);
  const isFirst = open?.agreed.length === 0;
  const waiting = open?.waiting ?? [];
  const mine = chairedOf(actor, waiting);
  const ids = mine.map(({ id }) => id);
  tx.update(extensionAgreement)
    .set({ agreedBy: actor.person, agreedAt: now })
    .where(and(eq(extensionAgreement.versionId, version), inArray(extensionAgreement.councilId, ids)))
    .run();
  for (const { id, acronym } of mine) {
    const said = isFirst && id === ids[0] ? "councilProposed" : "councilAgreed";
    record(
      { kind: "body", id: subject.body },
      inEach((words, language) => words[said](acronym[language], longDate(language, until))),
      { after: { council: id, until } },
    );
  }
  return waiting.flatMap(({ id }) => (ids.includes(id) ? [] : [id]));
}

function takeEffect(deed: ExtendDeed, end: End, until: Day): void {
  const { tx, actor, now, today, subject, record } = deed;
  tx.insert(extension)
    .values({ versionId: end.version, until, grantedBy: actor.person ?? "", grantedAt: now })
    .run();
  record(
    { kind: "body", id: subject.body },
    inEach((words, language) => words.extended(longDate(language, until))),
    { before: end.on, after: until },
  );
  tell(deed, chairsOf(tx, [subject.body, ...subject.councils], today), {
    subject: inEach((words, language) => words.extendedSubject(say(language, nameOf(subject)))),
    line: inEach((words, language) =>
      words.extendedLine(say(language, nameOf(subject)), longDate(language, until)),
    ),
    link: addresses("body", { body: subject.body }),
  });
}

type Asked = { end: End; until: Day; waiting: Id[] };

function askTheOthers(deed: ExtendDeed, { end, until, waiting }: Asked): void {
  const { tx, today, subject } = deed;
  tell(deed, chairsOf(tx, waiting, today), {
    subject: inEach((words, language) => words.askSubject(say(language, nameOf(subject)))),
    line: inEach((words, language) =>
      words.askLine(say(language, nameOf(subject)), longDate(language, until)),
    ),
    link: addresses("terms-extend", { version: end.version }),
  });
}

const nameOf = ({ found }: Facts): Bilingual => ({ en: found.nameEn, fr: found.nameFr });

function tell(
  { house, actor, subject, notify }: ExtendDeed,
  to: readonly Id[],
  mail: { subject: Bilingual; line: Bilingual; link: Bilingual },
): void {
  notify({
    notice: "standing",
    to: to.filter((person) => person !== actor.person),
    subject: mail.subject,
    lines: [mail.line],
    link: { en: house.publicUrl + mail.link.en, fr: house.publicUrl + mail.link.fr },
    about: { kind: "body", id: subject.body },
  });
}
