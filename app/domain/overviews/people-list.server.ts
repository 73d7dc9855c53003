// S-9: the people of the workspace, for those who keep their accounts.
import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { lookingAmong, oneOf, pageOf, textAsked } from "../asked";
import { amongVisibleSql, keysOfActor } from "../audiences.server";
import type { Bilingual, Language } from "../bilingual";
import type { Day, Instant } from "../dates";
import { type Level, levels } from "../levels";
import { byJurisdiction, everyCard, type PersonShown } from "../lists/cards.server";
import { type NamedPlace, placesOfEach } from "../lists/places.server";
import type { Place } from "../lists/rule";
import { type OfficeKind, officeKinds } from "../offices";
import { jurisdictionChoices, keepsPeople } from "../people/pages.server";
import { onTheDay, sitting } from "../sql.server";
import { type AccountState, accountStates } from "./account-states";
import { bodyChoices } from "./body-choices.server";

const peopleSorts = ["name", "-name", "jurisdiction", "-jurisdiction"] as const;
export type PeopleSort = (typeof peopleSorts)[number];

export type PeopleFilter = {
  words: string;
  jurisdiction: string;
  body: string;
  office: OfficeKind | "";
  level: Level | "";
  account: AccountState | "";
  sort: PeopleSort;
};

/** What an address asks for; what is no choice is as if it had not been said. */
export function peopleFilter({ searchParams }: URL): PeopleFilter {
  const asked = (name: string) => textAsked(searchParams, name);
  return {
    words: asked("words"),
    jurisdiction: asked("jurisdiction"),
    body: asked("body"),
    office: oneOf(officeKinds, asked("office")) ?? "",
    level: oneOf(levels, asked("level")) ?? "",
    account: oneOf(accountStates, asked("account")) ?? "",
    sort: oneOf(peopleSorts, asked("sort")) ?? "name",
  };
}

type Asked = Pick<PeopleFilter, "jurisdiction" | "body" | "office" | "level" | "account"> & {
  day: Day;
  now: Instant;
  keys: string;
};

const account = `case when exists (select 1 from credential c where c.person_id = p.id) then 'open'
  when exists (select 1 from invitation i where i.person_id = p.id and i.used_at is null and i.expires_at > :now) then 'invited' else 'none' end`;

const matching = prepared((db: Db) =>
  db.$client
    .prepare<[Asked], Id>(`
    select p.id from person p left join jurisdiction j on j.id = p.jurisdiction_id
    where (:level = '' or j.level = :level) and (:account = '' or :account = ${account})
      and (:jurisdiction = '' or p.jurisdiction_id = :jurisdiction)
      and (:office = '' or exists (select 1 from office o where o.person_id = p.id and o.kind = :office and ${onTheDay("o")}))
      and (:body = '' or exists (select 1 from holding h join seat s on s.id = h.seat_id
        where h.person_id = p.id and s.body_id = :body and ${sitting("h")} and ${amongVisibleSql("body", "s.body_id")}))`)
    .pluck(),
);

export type OtherPart = "contact" | "observer" | "reader";
export type PersonLine = {
  id: Id;
  name: string;
  title: Bilingual;
  email: string;
  language: Language;
  zone: string;
  jurisdiction: Bilingual | null;
  jurisdictionId: Id | null;
  bodies: Bilingual[];
  offices: OfficeKind[];
  /** Other parts held that day, none of which sits. */
  parts: OtherPart[];
  account: AccountState;
};

/** Whether each may sign in. */
const accounts = prepared((db: Db) =>
  db.$client
    .prepare<[{ ids: string; now: Instant }], [Id, AccountState]>(
      `select p.id, ${account} from person p where p.id in (select value from json_each(:ids))`,
    )
    .raw(),
);

type Viewing = { actor: Actor; day: Day; now: Instant; language: Language };

/** Whom the choices of the filter let through; nothing chosen lets everybody. */
function chosen(db: Db, { actor, day, now }: Viewing, filter: PeopleFilter): (person: Id) => boolean {
  const { jurisdiction, body, office, level, account } = filter;
  const choices = { jurisdiction, body, office, level, account };
  if (Object.values(choices).every((choice) => choice === "")) return () => true;
  const people = new Set(matching(db).all({ ...choices, day, now, keys: keysOfActor(actor) }));
  return (person) => people.has(person);
}

const isCalled = lookingAmong<PersonShown>(({ name, title, email }) =>
  [name, title.en, title.fr, email].join(" "),
);

function found(db: Db, viewing: Viewing, filter: PeopleFilter): PersonShown[] {
  const { language } = viewing;
  const isChosen = chosen(db, viewing, filter);
  const isNamed = isCalled(filter.words);
  const people = everyCard(db, language).filter((card) => isChosen(card.id) && isNamed(card));
  const ordered = filter.sort.endsWith("jurisdiction") ? byJurisdiction(people, language) : people;
  return filter.sort.startsWith("-") ? ordered.reverse() : ordered;
}

const otherParts: readonly Place["as"][] = ["contact", "observer", "reader"] satisfies OtherPart[];
const isOther = (as: Place["as"]): as is OtherPart => otherParts.includes(as);

const byAcronym = ({ en: one }: Bilingual, { en: other }: Bilingual): number =>
  one < other ? -1 : Number(one > other);

/** What somebody does that day, as far as the viewer may know. */
function partsOf(places: readonly NamedPlace[]): Pick<PersonLine, "bodies" | "offices" | "parts"> {
  const bodies = new Map(
    places.filter(({ as, isSeen }) => as === "seat" && isSeen).map(({ body, bodyName }) => [body, bodyName]),
  );
  return {
    bodies: [...bodies.values()].sort(byAcronym),
    offices: places.flatMap(({ office }) => office ?? []),
    parts: [...new Set(places.map(({ as }) => as).filter(isOther))].sort(),
  };
}

function linesOf(db: Db, people: readonly PersonShown[], { actor, day, now }: Viewing): PersonLine[] {
  const ids = JSON.stringify(people.map(({ id }) => id));
  const accountOf = new Map(accounts(db).all({ ids, now }));
  const places = placesOfEach(db, day, actor);
  return people.map(({ id, name, title, email, language, zone, jurisdiction, jurisdictionName }) => ({
    ...{ id, name, title, email, language, zone, jurisdictionId: jurisdiction },
    jurisdiction: jurisdiction === null ? null : jurisdictionName,
    ...partsOf(places(id)),
    account: accountOf.get(id) ?? "none",
  }));
}

export function peopleList(db: Db, viewing: Viewing, asked: { filter: PeopleFilter; page: number }) {
  keepsPeople(viewing.actor);
  return atOnce(db, () => {
    const all = found(db, viewing, asked.filter);
    const page = pageOf(all, asked.page);
    return {
      ...page,
      lines: linesOf(db, page.lines, viewing),
      filter: asked.filter,
      jurisdictions: jurisdictionChoices(db),
      bodies: bodyChoices(db, viewing.actor),
    };
  });
}
export type PeopleList = ReturnType<typeof peopleList>;

/** The whole list under the same filter, for a file. */
export function peopleForFile(db: Db, viewing: Viewing, filter: PeopleFilter): PersonLine[] {
  keepsPeople(viewing.actor);
  return atOnce(db, () => linesOf(db, found(db, viewing, filter), viewing));
}
