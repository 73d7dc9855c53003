// Messages of ten years: each to whom the house's own rule found on its list then, once a person, with their mails (S-9).
import { actorOn } from "../../../app/domain/actor.server";
import { openTo } from "../../../app/domain/audiences.server";
import { addMonths, type Day, dayOf, startOfDay } from "../../../app/domain/dates";
import { type NamedPlace, placesOn } from "../../../app/domain/lists/places.server";
import { bodyOf, type ListRule, ruleOf, writtenTo } from "../../../app/domain/lists/rule";
import { throughText } from "../../../app/domain/lists/through";
import { audiencesOfSent } from "../../../app/domain/messages/commands/messages.server";
import { addresses } from "../../../app/site-map";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import { messageTexts } from "./message-texts";
import type { Plan } from "./plan";
import { idsOf, insertAll, rowsOf } from "./rows";

type List = { key: string; en: string; fr: string; rule: ListRule; madeAt: number };
type Line = { person: string; through: { en: string; fr: string } };
type Sent = { id: string; list: List; at: number };
type Card = { email: string; language: string };

const years = 10;
const quarters = years * 4;

function listsOf(db: Db): { ofBodies: List[]; saved: List[]; whole: List[] } {
  const bodies = rowsOf<{ id: string; en: string; fr: string; at: Day }>(
    db,
    "select id, acronym_en as en, acronym_fr as fr, created_on as at from body where kind <> 'joint' order by rowid",
  );
  const kinds = [
    { kind: "members", en: "Members", fr: "Membres" },
    { kind: "members-contacts", en: "Members and contacts", fr: "Membres et personnes-ressources" },
    { kind: "chairs", en: "Co-chairs", fr: "Coprésidence" },
  ];
  const ofBodies = bodies.flatMap(({ id, en, fr, at }) =>
    kinds.map((one) => {
      const key = `${one.kind}-${id}`;
      const name = { en: `${one.en}, ${en}`, fr: `${one.fr}, ${fr}` };
      return { key, ...name, rule: ruleOf(key), madeAt: startOfDay(at) };
    }),
  );
  const saved = rowsOf<Omit<List, "rule"> & { rule: string }>(
    db,
    "select id as key, name_en as en, name_fr as fr, rule, made_at as madeAt from saved_list order by rowid",
  ).map((one) => ({ ...one, rule: JSON.parse(one.rule) as ListRule }));
  const whole = [
    { key: "jurisdictions", en: "One lead a jurisdiction", fr: "Une personne par administration" },
    { key: "all-chairs", en: "All co-chairs", fr: "Toute la coprésidence" },
  ].map((one) => ({ ...one, rule: ruleOf(one.key), madeAt: 0 }));
  return { ofBodies, saved, whole };
}

/** Who writes: a co-chair to their own body, else the secretariat of the day. */
function authorOf({ rule }: List, places: readonly NamedPlace[], chance: Chance): string | undefined {
  const body = bodyOf(rule);
  const chairs = places.filter((place) => place.as === "seat" && place.coChair && place.body === body);
  if (chairs.length > 0 && chance.happens(0.6)) return chance.pick(chairs).person;
  const staff = places.filter(({ as, office }) => as === "office" && office !== "administrator");
  return (staff.length > 0 ? chance.pick(staff) : chairs[0])?.person;
}

function writeMessage(
  db: Db,
  sent: Sent & { author: string; corrects: string | null; lines: readonly Line[] },
  { chance, cards }: { chance: Chance; cards: ReadonlyMap<string, Card> },
): void {
  const { id, list, at, author, corrects, lines } = sent;
  const body = bodyOf(list.rule);
  const text = messageTexts(chance, list);
  const link = body && chance.happens(0.5) ? addresses("body", { body }).en : "";
  insertAll(db, "message", [
    {
      ...{ id, state: "sent", list_key: list.key, list_en: list.en, list_fr: list.fr, body_id: body },
      ...{ ...text, link, corrects_id: corrects, author_id: author },
      ...{ written_at: at - 3_600_000, sent_at: at, edition: chance.between(2, 4) },
    },
  ]);
  const people = lines.map(({ person }) => person);
  openTo(db, { kind: "message", id }, audiencesOfSent(author, people));
  const mails = lines.map(({ person, through }) => {
    const { email = "", language = "en" } = cards.get(person) ?? {};
    return { mail: chance.id(), person, email, language, through, isDropped: chance.happens(0.01) };
  });
  insertAll(
    db,
    "outbox",
    mails.map(({ mail, person, email, language, isDropped }) => ({
      ...{ id: mail, person_id: person, address: email, language, body: "" },
      ...{ subject: language === "fr" ? text.subject_fr : text.subject_en },
      ...{ about_kind: "message", about_id: id, created_at: at, next_at: at, attempts: isDropped ? 8 : 1 },
      ...{ sent_at: isDropped ? null : at + 20_000, outcome: isDropped ? "dropped" : "sent" },
    })),
  );
  insertAll(
    db,
    "message_recipient",
    mails.map(({ mail, person, language, through }) => ({
      ...{ message_id: id, person_id: person, language, mail_id: mail },
      ...{ through_en: through.en, through_fr: through.fr },
    })),
  );
}

/** One text in twenty is still its author's; what they think of sending is nobody's business until it is sent. */
export function growMessages(db: Db, { counts, now }: Plan, chance: Chance): void {
  const today = dayOf(now);
  const lists = listsOf(db);
  const cards = new Map(
    rowsOf<Card & { id: string }>(db, "select id, email, language from person order by rowid").map((card) => [
      card.id,
      card,
    ]),
  );
  const staff = idsOf(db, "select person_id from office where kind = 'analyst' and until_day is null")[0];
  const viewer = actorOn(db, staff ?? "", today);
  const sent: Sent[] = [];
  const drafts = Math.ceil(counts.messages / 20);
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const day = addMonths(today, -12 * years + 3 * quarter);
    const places = placesOn(db, day, viewer);
    const known = new Map<string, Line[]>();
    const linesOf = ({ key, rule }: List): Line[] => {
      const lines =
        known.get(key) ??
        writtenTo(rule, places).map(({ person, through, isCopy }) => ({
          person,
          through: throughText(through as NamedPlace[], isCopy),
        }));
      known.set(key, lines);
      return lines;
    };
    const begins = startOfDay(day);
    const wanted = Math.ceil((counts.messages - drafts - sent.length) / (quarters - quarter));
    const open = (all: readonly List[]) =>
      all.filter((list) => list.madeAt <= begins && linesOf(list).length > 0);
    const choice = [lists.ofBodies, lists.saved, lists.whole].map(open).filter((all) => all.length > 0);
    if (choice.length === 0) continue;
    const times = Array.from({ length: wanted }, () => begins + chance.below(89 * 86_400_000)).sort(
      (one, other) => one - other,
    );
    for (const at of times) {
      const drawn = chance.fraction();
      const list = chance.pick(
        choice[drawn < 0.7 ? 0 : choice.length - 1 - Number(drawn > 0.9)] ?? choice[0] ?? [],
      );
      const author = authorOf(list, places, chance);
      if (author === undefined) continue;
      const earlier = chance.happens(0.03) ? sent.filter((one) => one.list.key === list.key).at(-1) : null;
      const one = { id: chance.id(), list, at };
      writeMessage(
        db,
        { ...one, author, corrects: earlier?.id ?? null, lines: linesOf(list) },
        { chance, cards },
      );
      sent.push(one);
    }
  }
  growDrafts(db, { lists: lists.ofBodies, howMany: drafts, now }, chance);
}

/** Begun within the last year by those in office today. */
function growDrafts(
  db: Db,
  { lists, howMany, now }: { lists: readonly List[]; howMany: number; now: number },
  chance: Chance,
): void {
  const authors = idsOf(
    db,
    "select person_id from office where kind <> 'administrator' and until_day is null order by rowid",
  );
  for (let number = 0; number < howMany; number += 1) {
    const [id, list, author] = [chance.id(), chance.pick(lists), chance.pick(authors)];
    insertAll(db, "message", [
      {
        ...{ id, state: "draft", list_key: list.key, list_en: list.en, list_fr: list.fr },
        ...{ body_id: bodyOf(list.rule), ...messageTexts(chance, list), author_id: author },
        ...{ written_at: now - chance.between(1, 360) * 86_400_000, sent_at: null },
      },
    ]);
    openTo(db, { kind: "message", id }, [`person:${author}`]);
  }
}
