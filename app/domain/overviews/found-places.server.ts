// The pages of the workspace and its rules, as search finds them: by the names of the site map.
import { addresses, type ParamsOf, type PlaceName } from "../../site-map";
import { actionWords } from "../actions/page-words";
import { type Bilingual, inBoth } from "../bilingual";
import { bodyPolicies } from "../bodies/policy";
import { seesMoney } from "../council-accounts/audiences";
import type { Instant } from "../dates";
import { howItStandsWords } from "../decisions/how-it-stands-words";
import { followsMatters } from "../decisions/proceedings.server";
import { registerWords } from "../decisions/register-words";
import { earlierPageWords } from "../earlier-decisions/page-words";
import { earlierPolicies } from "../earlier-decisions/policy";
import { groupsFor } from "../funding/pages/writing.server";
import { listPolicies } from "../lists/policy";
import { calendarWords } from "../meetings/calendar-words";
import { personNewWords } from "../people/person-new-words";
import { peoplePolicies } from "../people/policy";
import { formPageWords } from "../recommendations/page-words/form";
import { recommendationListWords } from "../recommendations/page-words/list";
import { mayDraftSomewhere } from "../recommendations/pages/new.server";
import { placeHold } from "../retention/policy";
import type { Candidate, Shown } from "../search/rank";
import { indexed } from "../search/spelling";
import { importPageWords } from "../terms/page-words/import";
import { termsPolicies } from "../terms/policy";
import { nameWitness } from "../witnesses/policy";
import { bodiesWords } from "./bodies-words";
import {
  everyone,
  inDirectory,
  may,
  mayAsCouncil,
  type Opens,
  toPeople,
  toRetention,
  toWitnesses,
} from "./found-opens.server";
import { howItWorksWords } from "./how-it-works-words";
import { jurisdictionWords } from "./jurisdiction-words";
import { peopleListWords } from "./people-words";
import { placeNames } from "./place-names";
import { ruleAnchor, ruleIds, ruleWords } from "./rule-words";
import { searchWords } from "./search-words";
import { seesSecurityLog } from "./security-log-page.server";
import { setupWords } from "./setup-words";

type Found = { title: Bilingual; text: Bilingual; href: Bilingual; opens: Opens };

type PlaceWithoutObject = {
  [Name in PlaceName]: [keyof ParamsOf<Name>] extends [never] ? Name : never;
}[PlaceName];

/** For whom each opens: the rule of its own door. A new address stands here, or among those left out (a test sees to it). */
const opens = {
  home: everyone,
  "my-seats": everyone,
  account: everyone,
  "account-password": everyone,
  "account-notices": everyone,
  "second-factor": everyone,
  "sessions-end": everyone,
  "sign-out": everyone,
  setup: may(peoplePolicies.addJurisdictions),
  "setup-jurisdictions": may(peoplePolicies.addJurisdictions),
  "setup-councils": may(bodyPolicies.propose),
  people: toPeople,
  "person-new": toPeople,
  offices: toPeople,
  directory: inDirectory,
  lists: inDirectory,
  "list-new": (viewing) => inDirectory(viewing) && may(listPolicies.save)(viewing),
  messages: everyone,
  jurisdictions: everyone,
  bodies: everyone,
  "body-new": may(bodyPolicies.propose),
  meetings: everyone,
  "meeting-plan": everyone,
  actions: everyone,
  "my-calendars": everyone,
  recommendations: everyone,
  decisions: everyone,
  "council-accounts": ({ actor }) => seesMoney(actor),
  funding: everyone,
  "funding-new": ({ db, actor, today }) => groupsFor(db, actor, today).length > 0,
  "decisions-open": ({ actor }) => followsMatters(actor),
  "earlier-new": may(earlierPolicies.takeInEarlier),
  "recommendation-new": ({ db, actor, today }) => mayDraftSomewhere(db, actor, today),
  "terms-import": may(termsPolicies.upload),
  witnesses: toWitnesses,
  "witness-new": (viewing) => toWitnesses(viewing) && mayAsCouncil(nameWitness, viewing),
  retention: toRetention,
  "hold-new": (viewing) => toRetention(viewing) && mayAsCouncil(placeHold, viewing),
  "security-log": ({ actor }) => seesSecurityLog(actor),
  accessibility: everyone,
  privacy: everyone,
  "how-it-works": everyone,
  permissions: everyone,
  gallery: everyone,
} satisfies Partial<Record<PlaceWithoutObject, Opens>>;
type FoundPlace = keyof typeof opens;

const ledes: Partial<Record<FoundPlace, Bilingual>> = {
  setup: inBoth(setupWords, (words) => words.lede),
  people: inBoth(peopleListWords, (words) => words.lede),
  "person-new": inBoth(personNewWords, (words) => words.lede),
  jurisdictions: inBoth(jurisdictionWords, (words) => words.lede),
  bodies: inBoth(bodiesWords, (words) => words.lede),
  meetings: inBoth(calendarWords, (words) => words.lede),
  actions: inBoth(actionWords, (words) => words.lede),
  "my-calendars": inBoth(calendarWords, (words) => words.calendarsLede),
  recommendations: inBoth(recommendationListWords, (words) => words.lede),
  decisions: inBoth(registerWords, (words) => words.lede),
  "decisions-open": inBoth(howItStandsWords, (words) => words.lede),
  "earlier-new": inBoth(earlierPageWords, (words) => words.newLede),
  "recommendation-new": inBoth(formPageWords, (words) => words.newLede),
  "terms-import": inBoth(importPageWords, (words) => words.lede),
  "how-it-works": inBoth(howItWorksWords, (words) => words.lede),
};

const nothing: Bilingual = { en: "", fr: "" };
export const foundPlaces = Object.keys(opens) as FoundPlace[];
const places: readonly Found[] = foundPlaces.map((name) => ({
  title: inBoth(placeNames, (words) => words[name]),
  text: ledes[name] ?? nothing,
  href: addresses(name),
  opens: opens[name],
}));

const howItWorks = addresses("how-it-works");
const rules: readonly Found[] = ruleIds.map((rule) => ({
  title: { en: rule, fr: rule },
  text: inBoth(ruleWords, (words) => words[rule]),
  href: {
    en: `${howItWorks.en}#${ruleAnchor(rule)}`,
    fr: `${howItWorks.fr}#${ruleAnchor(rule)}`,
  },
  opens: everyone,
}));

type Line = Candidate & Shown & Pick<Found, "opens">;

const lineOf = (kind: string, where: Bilingual, { title, text, href, opens }: Found, row: number): Line => ({
  row,
  kind,
  changedAt: 0 as Instant,
  titleEn: title.en,
  titleFr: title.fr,
  textEn: text.en,
  textFr: text.fr,
  whereEn: where.en,
  whereFr: where.fr,
  pathEn: href.en,
  pathFr: href.fr,
  names: `|${indexed(title.en)}|${indexed(title.fr)}|`,
  title: indexed(`${title.en} ${title.fr}`),
  words: indexed(`${text.en} ${text.fr}`),
  opens,
});

/** The kinds that stand in the program itself, with what is found of each. */
export const ownKinds: readonly { kind: string; name: Bilingual; lines: readonly Line[] }[] = [
  {
    kind: "place",
    name: inBoth(searchWords, (words) => words.places),
    lines: places.map((place, at) => lineOf("place", nothing, place, -1 - at)),
  },
  {
    kind: "rule",
    name: inBoth(searchWords, (words) => words.rules),
    lines: rules.map((rule, at) =>
      lineOf(
        "rule",
        inBoth(searchWords, (words) => words.ofRules),
        rule,
        -1000 - at,
      ),
    ),
  },
];

/** Each by its row: below those of the index. */
export const ownLines = new Map(
  ownKinds.flatMap(({ lines }) => lines.map((line) => [line.row, line] as const)),
);
