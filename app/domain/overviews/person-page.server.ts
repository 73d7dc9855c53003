// S-9: a person's card, for those who keep the accounts.

import { atOnce, type Db, prepared } from "../../../db/connection";
import { factorOf } from "../../auth/second-factor.server";
import { type Actor, type Id, isSecretariat } from "../actor";
import { type Bilingual, inBoth, type Language } from "../bilingual";
import type { Day, Instant } from "../dates";
import { history } from "../ledger/history.server";
import { inviteFacts } from "../people/address.server";
import { addressWords } from "../people/address-words";
import { isErased } from "../people/erased";
import { endOffer } from "../people/offices.server";
import { keepsPeople } from "../people/pages.server";
import { peoplePolicies } from "../people/policy";
import { type Alone, aloneOn, isTrusted } from "../people/trust.server";
import { mustBeAllowed, type Offer, offer, offerTo, permission } from "../permissions";
import { NotFound } from "../refusals";
import { subjectOfPerson } from "../retention/commands/subjects.server";
import { proposeErasing } from "../retention/policy";
import { shownAsGiven } from "../shown-as";
import { bilingual, jurisdictionName } from "../sql.server";
import { type OtherLine, othersOf, seatsEverOf } from "./standings.server";

type Row = {
  id: Id;
  name: string;
  titleEn: string;
  titleFr: string;
  phone: string;
  mobile: string;
  email: string;
  language: Language;
  zone: string;
  jurisdictionId: Id | null;
  jurisdiction: string | null;
  accountSince: Instant | null;
  invitedUntil: Instant | null;
};

const card = prepared((db: Db) =>
  db.$client.prepare<[{ person: Id; now: Instant }], Row>(`
    select p.id, p.name, p.title_en as titleEn, p.title_fr as titleFr, p.phone, p.mobile, p.email, p.language, p.zone, j.id as jurisdictionId,
      case when j.id is null then null else ${jurisdictionName} end as jurisdiction,
      (select c.changed_at from credential c where c.person_id = p.id) as accountSince,
      (select max(i.expires_at) from invitation i where i.person_id = p.id and i.used_at is null and i.expires_at > :now) as invitedUntil
    from person p left join jurisdiction j on j.id = p.jurisdiction_id where p.id = :person`),
);

export type Card = Omit<Row, "titleEn" | "titleFr" | "jurisdiction"> & {
  shown: Bilingual;
  title: Bilingual;
  jurisdiction: Bilingual | null;
  account: "open" | "invited" | "none";
};

type Viewing = { actor: Actor; day: Day; now: Instant };

/** One person, for those who keep the list. */
export function personSeen(db: Db, { actor, now }: Viewing, person: Id): Card {
  keepsPeople(actor);
  const row = card(db).get({ person, now });
  if (!row) throw new NotFound();
  const { titleEn, titleFr, jurisdiction, ...rest } = row;
  return {
    ...rest,
    shown: shownAsGiven(row),
    title: { en: titleEn, fr: titleFr },
    jurisdiction: jurisdiction === null ? null : bilingual(jurisdiction),
    account: row.accountSince !== null ? "open" : row.invitedUntil !== null ? "invited" : "none",
  };
}

function erasingOf(db: Db, { actor, day: today }: Viewing, person: Id): Offer | null {
  const found = subjectOfPerson(db, { actor, today }, person);
  return found && !found.isErased ? offerTo(actor, proposeErasing, found) : null;
}

export function personPage(db: Db, viewing: Viewing, person: Id) {
  return atOnce(db, () => {
    const known = personSeen(db, viewing, person);
    const trust = trustOf(db, viewing, person);
    const seats = seatsEverOf(db, viewing.actor, { person, day: viewing.day });
    const others = othersOf(db, viewing.actor, { person, day: viewing.day });
    const takesPart =
      seats.some(({ when }) => when === "now") ||
      others.some(({ isNow, what }) => isNow && what !== "reader");
    return {
      /** S-9: everybody for the secretariat; for an administrator those who take part today. */
      inDirectory: !isErased(known) && (isSecretariat(viewing.actor) || takesPart),
      card: known,
      held: seats.filter(({ when }) => when !== "before"),
      before: seats.filter(({ when }) => when === "before"),
      others,
      invite: offer(viewing.actor, peoplePolicies.invite, trust.trusted ? trust.alone : {}),
      address: addressOffer(viewing, trust),
      resetFactor: resetOffer(db, viewing, trust),
      edit: !isErased(known) && offerTo(viewing.actor, peoplePolicies.edit, { person }) !== null,
      isErased: isErased(known),
      giveOffice: isErased(known)
        ? null
        : offerTo(viewing.actor, peoplePolicies.appoint, officeFacts(viewing, person)),
      ends: endsOf(viewing, person, others),
      erase: erasingOf(db, viewing, person),
      history: history(db, "person", person),
    };
  });
}

/** S-4: of the offices that are not over, by their ids. */
function endsOf({ actor, day }: Viewing, person: Id, others: readonly OtherLine[]): Record<Id, Offer> {
  const ends = others.flatMap(({ id, office: kind, until, isLast }) => {
    const isOver = until !== null && until <= day;
    const end = kind === null || isOver ? null : endOffer(actor, { person, kind, until, isLast }, day);
    return end ? [[id, end] as const] : [];
  });
  return Object.fromEntries(ends);
}

type Trust = { person: Id; trusted: boolean; alone: Alone };
const trustOf = (db: Db, viewing: Viewing, person: Id): Trust => ({
  person,
  trusted: isTrusted(db, person, viewing.day),
  alone: aloneOn(db, person, viewing),
});

/** T-d: why the address is not changed here, and by whom it is, stands beside it. */
function addressOffer({ actor }: Viewing, { trusted, alone, person }: Trust): Offer {
  const policy = trusted ? peoplePolicies.changeAddressInOffice : peoplePolicies.changeAddress;
  const answer = permission(actor, policy, { ...alone, person, isSelf: actor.person === person });
  if (answer.may) return { may: true };
  const kept = policy === peoplePolicies.changeAddress ? "ordinary" : "trusted";
  const who = inBoth(addressWords, (words) => words[kept]);
  return { may: false, reason: answer.because === "seat" ? who : answer.reason.text, rule: policy.rule };
}

/** T-d: whoever moved the address of a co-chair or an officer does not invite them as well. */
export function invitePage(db: Db, viewing: Viewing, person: Id): Card {
  const card = personSeen(db, viewing, person);
  mustBeAllowed(viewing.actor, peoplePolicies.invite, inviteFacts(db, person, viewing));
  return card;
}

const officeFacts = ({ actor }: Viewing, person: Id) => ({ person, isSelf: actor.person === person });

/** T-d: null where there is nothing to reset, or nobody here could. */
function resetOffer(db: Db, { actor }: Viewing, { person, trusted, alone }: Trust) {
  const facts = {
    person,
    hasFactor: factorOf(db, person) !== undefined,
    isSelf: actor.person === person,
    ...alone,
  };
  const policy = trusted ? peoplePolicies.resetSecondFactorInOffice : peoplePolicies.resetSecondFactor;
  return facts.hasFactor ? offerTo(actor, policy, facts) : null;
}

export type PersonPage = ReturnType<typeof personPage>;
