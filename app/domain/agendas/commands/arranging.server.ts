// M-3, M-14: the order and the minutes, each beside what the page had: nothing of anyone else is overwritten.
import { eq } from "drizzle-orm";
import { agendaItem } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Asker, command, type Deed } from "../../command.server";
import { because, NotPossible, refusalWords } from "../../refusals";
import type { AgendaItem } from "../agenda.server";
import type { ArrangeTyped, Entry } from "../forms";
import { inOrder, mayEnter, stepped } from "../items";
import { isPlaced } from "../lifecycle";
import { agendaPolicies } from "../policy";
import { agendaSaid } from "../said-words";
import { aboutAgenda, changed, findAgenda, type Subject, said } from "./finding.server";

const entriesOf = (items: readonly AgendaItem[]): Entry[] =>
  inOrder(items.filter(({ state }) => isPlaced(state))).map(({ section, id }) => ({ section, id }));

const same = (some: readonly Entry[], others: readonly Entry[]): boolean =>
  some.length === others.length &&
  some.every(({ id, section }, at) => others[at]?.id === id && others[at]?.section === section);

/** T-4: what somebody else has set meanwhile, as it stands now. */
function refuse({ agenda }: Subject, fields: { name: string; theirs: string }[]): never {
  const who = agenda?.changedBy ?? { en: "", fr: "" };
  throw new NotPossible(
    because(refusalWords, (words) => words["changed-meanwhile"], "T-4"),
    {
      by: { en: agendaSaid.en.changedBy(who.en), fr: agendaSaid.fr.changedBy(who.fr) },
      ...{ at: agenda?.changedAt ?? 0, fields, edition: agenda?.edition ?? 0 },
    },
  );
}

/** Items that came or went since are kept where they are; only two orders of the same items can be at odds. */
function orderWanted(subject: Subject, { order, before }: ArrangeTyped): Entry[] {
  const now = entriesOf(subject.items);
  const here = new Map(now.map((entry) => [entry.id, entry]));
  const among = (entries: readonly Entry[]) => entries.filter(({ id }) => here.has(id));
  if (order.length === 0 || same(order, before)) return now;
  const known = new Set(before.map(({ id }) => id));
  const wasThere = now.filter(({ id }) => known.has(id));
  if (!same(among(before), wasThere)) refuse(subject, []);
  const wanted = among(order).map(({ id, section }) => {
    const own = here.get(id)?.section ?? section;
    return { id, section: mayEnter(own, section) ? section : own };
  });
  const listed = new Set(wanted.map(({ id }) => id));
  return inOrder([...wanted, ...now.filter(({ id }) => !listed.has(id))]);
}

function minutesWanted(subject: Subject, typed: ArrangeTyped["minutes"]): Map<Id, number> {
  const items = new Map(subject.items.map((item) => [item.id, item]));
  const mine = typed.filter(({ id, typed: minutes, before }) => items.has(id) && minutes !== before);
  const atOdds = mine.filter(({ id, before, typed: minutes }) => {
    const now = items.get(id)?.minutes;
    return now !== before && now !== minutes;
  });
  if (atOdds.length > 0)
    refuse(
      subject,
      atOdds.map(({ id }) => ({ name: `minutes-${id}`, theirs: String(items.get(id)?.minutes ?? "") })),
    );
  return new Map(mine.map(({ id, typed: minutes }) => [id, minutes]));
}

export function arrangeAgenda(asker: Asker, id: Id, typed: ArrangeTyped): void {
  command(asker, {
    policy: agendaPolicies.arrangeAgenda,
    find: findAgenda(asker, id),
    run: (deed) => {
      const { subject } = deed;
      const wanted = orderWanted(subject, typed);
      const order = typed.step ? stepped(wanted, typed.step.id, typed.step.step) : wanted;
      const minutes = minutesWanted(subject, typed.minutes);
      const before = subject.items
        .filter(({ state }) => isPlaced(state))
        .map((item) => ({ id: item.id, section: item.section, place: item.place, minutes: item.minutes }));
      const isSame = same(order, entriesOf(subject.items)) && minutes.size === 0;
      if (!isSame) {
        setOrder(deed, order, minutes);
        changed(deed, id);
      }
      deed.record(
        aboutAgenda(subject.meeting),
        said((words) => words.recordArranged),
        { before, after: order.map((entry) => ({ ...entry, minutes: minutes.get(entry.id) })) },
      );
    },
  });
}

function setOrder({ tx }: Deed<object>, order: readonly Entry[], minutes: ReadonlyMap<Id, number>): void {
  order.forEach(({ id, section }, at) => {
    const own = minutes.get(id);
    tx.update(agendaItem)
      .set({ section, place: at + 1, ...(own === undefined ? {} : { minutes: own }) })
      .where(eq(agendaItem.id, id))
      .run();
  });
}
