// D-8: who is written to of a silence procedure: the other co-chair, then everyone who speaks, once.
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import type { Deed } from "../../command.server";
import { easternTime, type Instant } from "../../dates";
import { inZoneAndEastern } from "../../format";
import { chairsOf, holdersOf, servedBy } from "../../seats/chairs.server";
import type { Proceeding } from "../proceedings.server";
import { silenceSaid } from "../silence-said";
import { standOf } from "../stand.server";
import { linkTo } from "./proceeding.server";

/** In the zone in which it was chosen, Eastern Time beside it: a mail does not know where it is read. */
export const expirySaid = (closesAt: Instant, zone: string | null): Bilingual => ({
  en: inZoneAndEastern("en", closesAt, zone ?? easternTime),
  fr: inZoneAndEastern("fr", closesAt, zone ?? easternTime),
});

type Mail = { subject: (title: string) => string; line: string };
type Mails = { en: Mail; fr: Mail };

export const proposedMail = (body: Bilingual, until: Bilingual): Mails => ({
  en: { subject: silenceSaid.en.proposedSubject, line: silenceSaid.en.proposedLine(body.en, until.en) },
  fr: { subject: silenceSaid.fr.proposedSubject, line: silenceSaid.fr.proposedLine(body.fr, until.fr) },
});
export const takenBackMail: Mails = {
  en: { subject: silenceSaid.en.takenBackSubject, line: silenceSaid.en.takenBackLine },
  fr: { subject: silenceSaid.fr.takenBackSubject, line: silenceSaid.fr.takenBackLine },
};

export function tellOtherCoChair(
  deed: Deed<object>,
  { id, body, title }: { id: Id; body: Id; title: Bilingual },
  { en, fr }: Mails,
): void {
  const { tx, today, standing } = deed;
  const own = standing.as === "seat" ? standing.seat.seat : "";
  // Whoever sits in the same seat is not the other co-chair.
  const same = [...holdersOf(tx, own, "principal", today), ...holdersOf(tx, own, "alternate", today)];
  deed.notify({
    notice: "decision",
    to: chairsOf(tx, [body], today).filter((person) => !same.includes(person)),
    subject: { en: en.subject(title.en), fr: fr.subject(title.fr) },
    lines: [{ en: en.line, fr: fr.line }],
    link: linkTo(deed, id),
    about: { kind: "proceeding", id },
  });
}

/** Until when, what silence means, and how to object: to whoever speaks for a voice, and those who work for them. */
export function tellEveryone(
  deed: Deed<object>,
  own: Proceeding,
  { title, body, until }: { title: Bilingual; body: Bilingual; until: Bilingual },
): void {
  const { tx, today } = deed;
  const to = standOf(tx, own, today).lines.flatMap(({ voice }) => servedBy(tx, voice.lead, today));
  deed.notify({
    notice: "asked",
    to: [...new Set(to)],
    subject: { en: silenceSaid.en.openSubject(title.en), fr: silenceSaid.fr.openSubject(title.fr) },
    lines: [
      { en: silenceSaid.en.openLine(body.en, until.en), fr: silenceSaid.fr.openLine(body.fr, until.fr) },
      inBoth(silenceSaid, (words) => words.openHow),
    ],
    link: linkTo(deed, own.id),
    about: { kind: "proceeding", id: own.id },
  });
}
