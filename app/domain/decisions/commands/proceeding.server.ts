// D-9: a written procedure opened, and given more time, by a co-chair of the body that decides.
import { eq } from "drizzle-orm";
import { proceeding } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { isVisible, openTo } from "../../audiences.server";
import { type Bilingual, filled } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { type Day, deadlineOf, type Instant } from "../../dates";
import { longDate } from "../../format";
import type { House } from "../../house";
import { newId } from "../../id";
import { Invalid, NotFound } from "../../refusals";
import { membersOf } from "../../seats/chairs.server";
import type { MatterBefore } from "../../slice";
import type { MatterKind } from "../../terms/clauses";
import { rulesOn } from "../../terms/queries/rules.server";
import { audiencesOfProceeding } from "../audiences";
import type { OpeningFacts } from "../gates";
import { decisionPolicies } from "../policy";
import { factsOf, matterOf, type Proceeding, proceedingSeen, proceedingsOf } from "../proceedings.server";
import { decisionReasons } from "../reason-words";
import { decisionSaid } from "../said-words";

export const untilSaid = (day: Day): Bilingual => ({
  en: decisionSaid.en.until(longDate("en", day)),
  fr: decisionSaid.fr.until(longDate("fr", day)),
});

export const linkTo = ({ house }: { house: Pick<House, "publicUrl"> }, id: Id): Bilingual => {
  const path = addresses("proceeding", { proceeding: id });
  return { en: house.publicUrl + path.en, fr: house.publicUrl + path.fr };
};

const wrongDay = (key: "closesLater" | "dayAhead") =>
  new Invalid([{ field: "until", text: { en: decisionReasons.en[key], fr: decisionReasons.fr[key] } }]);

export function instantOf(day: Day, after: Instant): Instant {
  const closes = deadlineOf(day);
  if (closes <= after) throw wrongDay("closesLater");
  return closes;
}

type Opening = OpeningFacts & { matter: MatterBefore };
export type MatterAt = { kind: MatterKind; id: Id; body: Id };

/** What is known of a matter before a body, for someone to whom the matter is open. */
export function openingFacts(
  { house, tx, today }: Pick<Deed<object>, "tx" | "today"> & { house: Pick<House, "slices"> },
  at: MatterAt,
): Opening | undefined {
  const matter = matterOf(house.slices, at.kind).before(tx, at.id);
  if (!matter) return undefined;
  return {
    ...{ body: at.body, matter },
    isBefore: matter.councils.some(({ id }) => id === at.body),
    isOpenAlready: proceedingsOf(tx, matter).some(({ body }) => body === at.body),
    allowed: rulesOn(tx, at.body, today).get("channels")?.value[at.kind] ?? [],
  };
}

/** Opens the matter to the positions of one body, and asks each seat that is heard for its own. */
export function openWritten(asker: Asker, at: MatterAt, until: Day): Id {
  const { house } = asker;
  return command(asker, {
    policy: decisionPolicies.open,
    find: (tx, actor, today) =>
      isVisible(tx, actor, at.kind, at.id) ? openingFacts({ house, tx, today }, at) : undefined,
    run: (deed) => {
      const { tx, now, actor, subject, record } = deed;
      const { matter } = subject;
      const closesAt = instantOf(until, now);
      const id = newId();
      tx.insert(proceeding)
        .values({
          ...{ id, kind: at.kind, matterId: at.id, bodyId: at.body, channel: "written", state: "open" },
          ...{ since: matter.since, titleEn: matter.title.en, titleFr: matter.title.fr },
          ...{ openedBy: actor.person ?? "", openedAt: now, closesAt },
        })
        .run();
      openTo(tx, { kind: "proceeding", id }, audiencesOfProceeding(matter));
      const body = matter.councils.find((council) => council.id === at.body);
      const acronym = filled(body?.acronym ?? { en: "", fr: "" });
      const day = untilSaid(until);
      record(
        { kind: "proceeding", id },
        {
          en: decisionSaid.en.opened(matter.title.en, acronym.en, day.en),
          fr: decisionSaid.fr.opened(matter.title.fr, acronym.fr, day.fr),
        },
      );
      const line = matterOf(house.slices, at.kind).opens?.(tx, at.id, { now, today: deed.today });
      if (line) record({ kind: at.kind, id: at.id }, line);
      askForPositions(deed, { id, acronym, until: day, matter });
      return id;
    },
  });
}

function askForPositions(
  deed: Deed<Opening>,
  { id, acronym, until, matter }: { id: Id; acronym: Bilingual; until: Bilingual; matter: MatterBefore },
): void {
  // D-17: the group's own members are asked whether they recommend it.
  const line =
    matter.body === deed.subject.body && matter.kind === "recommendation" ? "groupOpenLine" : "openLine";
  deed.notify({
    notice: "asked",
    to: membersOf(deed.tx, deed.subject.body ?? "", deed.today),
    subject: {
      en: decisionSaid.en.openSubject(matter.title.en),
      fr: decisionSaid.fr.openSubject(matter.title.fr),
    },
    lines: [
      {
        en: decisionSaid.en[line](acronym.en, until.en),
        fr: decisionSaid.fr[line](acronym.fr, until.fr),
      },
    ],
    link: linkTo(deed, id),
    about: { kind: "proceeding", id },
  });
}

/** D-9: without quorum at the close, or for any good reason, replies are taken for longer; never for less. */
export function prolong(asker: Asker, id: Id, until: Day): void {
  command(asker, {
    policy: decisionPolicies.prolong,
    find: (tx, actor) => {
      const found = proceedingSeen(tx, actor, id);
      return found && factsOf(found, asker.house.now());
    },
    run: ({ tx, now, subject, record }) => {
      const { closesAt, edition } = subject.proceeding;
      const later = instantOf(until, now);
      if (later <= closesAt) throw wrongDay("closesLater");
      tx.update(proceeding)
        .set({ closesAt: later, edition: edition + 1 })
        .where(eq(proceeding.id, id))
        .run();
      const day = untilSaid(until);
      record(
        { kind: "proceeding", id },
        { en: decisionSaid.en.prolonged(day.en), fr: decisionSaid.fr.prolonged(day.fr) },
        { before: closesAt, after: later },
      );
    },
  });
}

/** The matter of a proceeding while it stands before the councils. */
export function mustStand({ house, tx }: Pick<Deed<object>, "house" | "tx">, one: Proceeding): MatterBefore {
  const matter = matterOf(house.slices, one.kind).before(tx, one.matter);
  if (!matter) throw new NotFound();
  return matter;
}
