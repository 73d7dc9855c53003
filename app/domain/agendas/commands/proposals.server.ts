// M-4, M-7: members propose items; they are placed, admitted late with a reason, declined with one, or taken back.
import { eq } from "drizzle-orm";
import { agendaItem } from "../../../../db/schema";
import type { Id } from "../../actor";
import { filled } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { follow } from "../../lifecycle";
import { linkToMeeting } from "../../meetings/event";
import { whoMeets } from "../../meetings/named";
import { chairsOf, secretariatOn } from "../../seats/chairs.server";
import type { AgendaItem } from "../agenda.server";
import type { ProposeTyped } from "../forms";
import { type ItemFound, isLateNow } from "../item.server";
import { type ChosenSection, lateSection } from "../items";
import { asProposed, itemMoves } from "../lifecycle";
import { agendaPolicies } from "../policy";
import { proposerNamed } from "../proposer.server";
import { agendaSaid } from "../said-words";
import {
  aboutAgenda,
  changed,
  findAgenda,
  findItem,
  mustBe,
  type Subject,
  said,
  saidOfItem,
} from "./finding.server";
import { itemIn } from "./items.server";
import { insertItem, whatTyped, whyIn } from "./placing.server";

export function proposeItem(asker: Asker, id: Id, typed: ProposeTyped): void {
  command(asker, {
    policy: agendaPolicies.proposeItem,
    find: findAgenda(asker, id),
    run: (deed) => {
      const { tx, actor, subject, now } = deed;
      const what = whatTyped(deed, subject, typed);
      const late = isLateNow(subject, now);
      insertItem(
        tx,
        {
          ...{ ...what, meeting: id, late, section: late ? lateSection : "discussion" },
          ...{ state: asProposed, by: actor.person },
        },
        now,
      );
      deed.record(
        aboutAgenda(subject.meeting),
        saidOfItem(late ? "recordLate" : "recordProposed", what.title),
        {
          after: typed,
        },
      );
      tellMakers(deed, subject, what.title, late);
    },
  });
}

/** The co-chairs of those who meet and the secretariat: nobody else hears of a draft (desk 14). */
function tellMakers(
  deed: Deed<object>,
  { meeting }: Subject,
  titled: AgendaItem["title"],
  late: boolean,
): void {
  const { tx, actor, today, house } = deed;
  const bodies = meeting.bodies.map(({ id }) => id);
  const to = [...chairsOf(tx, bodies, today), ...secretariatOn(tx, today)].filter(
    (one) => one !== actor.person,
  );
  const [who, by, title] = [whoMeets(meeting), proposerNamed(tx, actor.person), filled(titled)];
  const line = late ? "mailLateLine" : "mailProposedLine";
  deed.notify({
    notice: "asked",
    to,
    subject: {
      en: agendaSaid.en.mailProposed(who.en, title.en),
      fr: agendaSaid.fr.mailProposed(who.fr, title.fr),
    },
    lines: [{ en: agendaSaid.en[line](by.en), fr: agendaSaid.fr[line](by.fr) }],
    link: linkToMeeting(house.publicUrl, meeting.id),
    about: { kind: "meeting", id: meeting.id },
  });
}

function tellProposer(
  deed: Deed<ItemFound>,
  item: AgendaItem,
  how: "mailPlaced" | "mailDeclined",
  why: string,
): void {
  const { subject, actor, house } = deed;
  if (!item.proposedBy || item.proposedBy.id === actor.person) return;
  const who = whoMeets(subject.meeting);
  deed.notify({
    notice: "answered",
    to: [item.proposedBy.id],
    subject: { en: agendaSaid.en[how](who.en), fr: agendaSaid.fr[how](who.fr) },
    lines: [
      filled(item.title),
      ...(how === "mailDeclined" ? [said((words) => words.mailDeclinedLine(why))] : []),
    ],
    link: linkToMeeting(house.publicUrl, subject.meeting.id),
    about: { kind: "meeting", id: subject.meeting.id },
  });
}

export function placeProposal(asker: Asker, id: Id, { section }: { section: ChosenSection }): void {
  command(asker, {
    policy: agendaPolicies.placeProposal,
    find: findItem(asker, id),
    run: (deed) => {
      const item = itemIn(deed.subject);
      deed.tx
        .update(agendaItem)
        .set({ section, state: follow(itemMoves.placeProposal, item.state), settledAt: deed.now })
        .where(eq(agendaItem.id, id))
        .run();
      changed(deed, deed.subject.meeting.id);
      deed.record(aboutAgenda(deed.subject.meeting), saidOfItem("recordAdded", item.title));
      tellProposer(deed, item, "mailPlaced", "");
    },
  });
}

/** M-7: in the section of late items, whatever it asks for. */
export function admitLate(asker: Asker, id: Id, { why }: { why: string }): void {
  command(asker, {
    policy: agendaPolicies.admitLate,
    find: findItem(asker, id),
    run: (deed) => {
      const item = itemIn(deed.subject);
      if (!why) mustBe([{ field: "why", key: "whyLate" }]);
      const state = follow(itemMoves.placeProposal, item.state);
      deed.tx
        .update(agendaItem)
        .set({
          state,
          section: lateSection,
          late: true,
          settledAt: deed.now,
          why,
          whyLanguage: deed.actor.language,
        })
        .where(eq(agendaItem.id, id))
        .run();
      changed(deed, deed.subject.meeting.id);
      deed.record(aboutAgenda(deed.subject.meeting), saidOfItem("recordAdmitted", item.title), {
        after: { why },
      });
      tellProposer(deed, item, "mailPlaced", "");
    },
  });
}

export function declineProposal(asker: Asker, id: Id, { why }: { why: string }): void {
  command(asker, {
    policy: agendaPolicies.declineProposal,
    find: findItem(asker, id),
    run: (deed) => {
      const item = itemIn(deed.subject);
      if (!why) mustBe([{ field: "why", key: "whyDeclined" }]);
      const kept = whyIn(deed, why);
      deed.tx
        .update(agendaItem)
        .set({
          ...{ state: follow(itemMoves.declineProposal, item.state), settledAt: deed.now },
          ...{ why, whyLanguage: kept?.language ?? null },
        })
        .where(eq(agendaItem.id, id))
        .run();
      deed.record(aboutAgenda(deed.subject.meeting), saidOfItem("recordDeclined", item.title), {
        after: { why },
      });
      tellProposer(deed, item, "mailDeclined", why);
    },
  });
}

export function withdrawProposal(asker: Asker, id: Id): void {
  command(asker, {
    policy: agendaPolicies.withdrawProposal,
    find: findItem(asker, id),
    run: (deed) => {
      const item = itemIn(deed.subject);
      deed.tx
        .update(agendaItem)
        .set({ state: follow(itemMoves.withdrawProposal, item.state), settledAt: deed.now })
        .where(eq(agendaItem.id, id))
        .run();
      deed.record(aboutAgenda(deed.subject.meeting), saidOfItem("recordWithdrawn", item.title));
    },
  });
}
